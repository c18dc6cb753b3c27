package io.github.traktcli.presentation.jq;

import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What leaves an expression before its end and is no error of it. */
abstract sealed class Jump extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private Jump() {
    super(null, null, false, false);
  }

  /** To behind a label. */
  static final class Break extends Jump {
    private static final long serialVersionUID = 1L;
    private final transient Object label;

    Break(Object label) {
      this.label = label;
    }

    Object label() {
      return label;
    }
  }

  /** {@code halt}, {@code halt_error}: nothing more comes. */
  static final class Halt extends Jump {
    private static final long serialVersionUID = 1L;
    private final transient Optional<String> message;

    Halt(Optional<String> message) {
      this.message = message;
    }

    Optional<String> message() {
      return message;
    }
  }

  /** The time is over, or nobody waits any more. */
  static final class Stop extends Jump {
    private static final long serialVersionUID = 1L;
  }

  /** What came after an expression and went wrong, on its way past the {@code try} around it. */
  private static final class Later extends Jump {
    private static final long serialVersionUID = 1L;
    private final transient Object attempt;
    private final RuntimeException jump;

    Later(Object attempt, RuntimeException jump) {
      this.attempt = attempt;
      this.jump = jump;
    }
  }

  /** Runs until something breaks to the label; tells the runner which label that is. */
  static void untilBreak(Consumer<Object> body) {
    Object label = new Object();
    try {
      body.accept(label);
    } catch (Break jump) {
      if (!jump.label().equals(label)) {
        throw jump;
      }
    }
  }

  /**
   * Runs an attempt. Only errors of the attempt itself go to the handler, none of what takes its
   * results. As in jq 1.7, a break out of the attempt is caught, too.
   */
  static void attempt(Consumer<Sink> body, Sink out, Consumer<JsonNode> handler) {
    Object attempt = new Object();
    JsonNode caught;
    try {
      body.accept(
          (value, path) -> {
            try {
              out.emit(value, path);
            } catch (JqError | Break jump) {
              throw new Later(attempt, jump);
            }
          });
      return;
    } catch (Later later) {
      if (later.attempt.equals(attempt)) {
        throw later.jump;
      }
      throw later;
    } catch (JqError error) {
      caught = error.value();
    } catch (Break jump) {
      caught = Values.object().put("__jq", 0);
    }
    handler.accept(caught);
  }
}
