package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.lists.ListChooser;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** Asks at the terminal, where there is one, which of several lists is meant. */
public final class TerminalListChooser implements ListChooser {

  private final Console console;

  /** Makes the chooser; nothing of the terminal is touched yet. */
  public TerminalListChooser(Console console) {
    this.console = console;
  }

  @Override
  public Choice choose(String text, List<ListSummary> candidates) {
    if (!console.canAsk()) {
      return new Choice.NobodyThere();
    }
    return new Question(console)
        .ask(text, candidates, new ListLabels())
        .<Choice>map(Choice.Picked::new)
        .orElseGet(Choice.Declined::new);
  }
}
