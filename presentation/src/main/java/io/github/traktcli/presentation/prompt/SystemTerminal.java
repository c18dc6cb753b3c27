package io.github.traktcli.presentation.prompt;

import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal that the program runs in, key by key. It is drawn on by stderr. */
record SystemTerminal(Console console) {

  private static final int USUAL_ROWS = 24;

  /**
   * Asks at the terminal, and leaves it as it was.
   *
   * @param fallback asks where the terminal cannot be had key by key
   */
  <T> Optional<T> choose(
      String text, List<T> candidates, Labels<T> labels, Supplier<Optional<T>> fallback) {
    try (Terminal terminal =
            TerminalBuilder.builder()
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysErr)
                .dumb(false)
                .graphemeCluster(false)
                .jni(false) // it would unpack a library into a temporary file, and leave it there
                .build();
        TerminalKeys keys = new TerminalKeys(terminal, console.in())) {
      Size size = terminal.getSize();
      int columns = size.getColumns() > 0 ? size.getColumns() : console.columns();
      int rows = size.getRows() > 0 ? size.getRows() : USUAL_ROWS;
      return new ListPrompt<>(labels, keys, terminal.writer(), columns, rows)
          .choose(text, candidates);
    } catch (IOException | IllegalStateException e) {
      return fallback.get();
    }
  }
}
