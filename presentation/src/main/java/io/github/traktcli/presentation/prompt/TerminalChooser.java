package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.reference.CandidateChooser;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/**
 * Asks at the terminal, where there is one: by a list to move in, or by numbered lines where {@code
 * TRAKT_ACCESSIBLE_PROMPTER} is set or the terminal cannot redraw.
 */
public final class TerminalChooser implements CandidateChooser {

  private final Console console;

  /** Makes the chooser; nothing of the terminal is touched yet. */
  public TerminalChooser(Console console) {
    this.console = console;
  }

  @Override
  public Choice choose(String text, List<MediaItem> candidates) {
    if (!console.canAsk()) {
      return new Choice.NobodyThere();
    }
    NumberedPrompt numbered = new NumberedPrompt(console);
    return console.isForListening() || !console.errIsAnimated()
        ? numbered.choose(text, candidates)
        : new SystemTerminal(console)
            .choose(text, candidates, () -> numbered.choose(text, candidates));
  }
}
