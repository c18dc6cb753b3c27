package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.reference.CandidateChooser.Choice;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The terminal that the program runs in, key by key. Results may go elsewhere: it draws on stderr.
 */
final class SystemTerminal {

  private SystemTerminal() {}

  /**
   * Asks at the terminal, and leaves it as it was.
   *
   * @param fallback asks where the terminal cannot be had key by key
   */
  static Choice ask(Function<Terminal, Choice> question, Supplier<Choice> fallback) {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .systemOutput(TerminalBuilder.SystemOutput.SysErr)
            .dumb(false)
            .graphemeCluster(false)
            .build()) {
      return question.apply(terminal);
    } catch (IOException | IllegalStateException e) {
      return fallback.get();
    }
  }
}
