package io.github.traktcli.presentation.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one thing looks as a page.
 *
 * @param blocks what stands on the page, from top to bottom
 * @param reference what {@code -q} prints
 */
public record PageView<T>(Function<T, List<Block>> blocks, Function<T, String> reference) {

  /** A part of a page. */
  public sealed interface Block {

    /** The name of the thing, and what belongs to it in a word or two. */
    record Heading(String text, String beside) implements Block {}

    /** A line of its own, faint on a terminal, such as a tagline. */
    record Aside(String text) implements Block {}

    /**
     * A named value. Left out where it is empty.
     *
     * @param name to scripts
     * @param heading to people
     */
    record Fact(String name, String heading, Cell value) implements Block {

      /** A value that has one name for all. */
      public Fact(String name, Cell value) {
        this(name, name, value);
      }
    }

    /** Running text, wrapped to the window. Left out where it is empty. */
    record Text(String name, String text) implements Block {}

    /** Lines that are already laid out, such as a drawing; not shown in a pipe. */
    record Drawing(List<String> lines) implements Block {
      /** Copies the lines. */
      public Drawing {
        lines = List.copyOf(lines);
      }
    }

    /** Returns what this part says under which name; empty for what only a person looks at. */
    default Optional<Fact> named() {
      return switch (this) {
        case Heading(String text, String beside) -> Optional.of(new Fact("title", Cell.of(text)));
        case Aside(String text) -> Optional.of(new Fact("tagline", Cell.of(text)));
        case Fact fact -> Optional.of(fact);
        case Text(String name, String text) -> Optional.of(new Fact(name, Cell.of(text)));
        case Drawing drawing -> Optional.empty();
      };
    }

    /** Returns a named value that says the same to people and scripts. */
    static Block fact(String name, @org.jspecify.annotations.Nullable Object value) {
      return new Fact(name, Cell.of(value));
    }
  }
}
