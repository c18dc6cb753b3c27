package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.reference.CandidateChooser;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** Asks at the terminal, where there is one, which of several titles is meant. */
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
    return new Question(console)
        .ask(text, candidates, new CandidateLabels())
        .<Choice>map(Choice.Picked::new)
        .orElseGet(Choice.Declined::new);
  }
}
