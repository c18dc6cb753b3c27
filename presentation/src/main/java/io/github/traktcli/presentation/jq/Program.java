package io.github.traktcli.presentation.jq;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** An expression of jq 1.7 that can be run over documents. */
public final class Program {

  private final Query query;
  private final Builtins builtins;

  private Program(Query query, Builtins builtins) {
    this.query = query;
    this.builtins = builtins;
  }

  /**
   * Reads an expression and looks for all that it calls.
   *
   * @param clock of {@code now}
   * @param zone of local times
   * @param variables what {@code env} and {@code $ENV} tell
   * @throws UnreadableQuery says what is wrong with it
   */
  public static Program of(
      String expression, InstantSource clock, ZoneId zone, Map<String, String> variables) {
    Query query = Parser.query(expression);
    Builtins builtins = new Builtins(clock, zone, variables);
    new NameCheck(builtins).check(query);
    return new Program(query, builtins);
  }

  /** Returns a run over a document, which it does not change. */
  public Run over(JsonNode document) {
    return new Run(this, document);
  }

  /** One run; it may be stopped by another thread than the one in which it runs. */
  public static final class Run {

    private final Program program;
    private final JsonNode document;
    private final Budget budget = new Budget();

    private Run(Program program, JsonNode document) {
      this.program = program;
      this.document = document;
    }

    /**
     * Gives out each result as JSON, numbers as jq prints them, texts too where they are bare.
     *
     * @param results takes results; they are texts as they are, and everything else as JSON
     * @throws FailedQuery when the expression does not fit the document, halts with an error or
     *     makes a value that is too large
     */
    public void results(Consumer<Result> results) {
      try {
        new Evaluator(program.builtins, budget)
            .each(
                program.query,
                null,
                document,
                value -> results.accept(new Result(value.isString(), Values.asText(value))));
      } catch (JqError error) {
        throw new FailedQuery(error.getMessage());
      } catch (Bounds.TooLarge e) {
        throw new FailedQuery("it makes a value that is too large.");
      } catch (Jump.Halt halt) {
        halt.message()
            .ifPresent(
                message -> {
                  throw new FailedQuery(message);
                });
      } catch (Jump.Stop stop) {
        // Whoever stopped the run knows why.
      }
    }

    /** Ends the run at its next step. */
    public void stop() {
      budget.stop();
    }
  }

  /**
   * A result.
   *
   * @param bare whether it is a text, which is given as it is
   * @param text the text, or the value as JSON
   */
  public record Result(boolean bare, String text) {}

  /** Thrown for an expression that ends in an error. */
  public static final class FailedQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedQuery(String message) {
      super(message, null, false, false);
    }
  }
}
