package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.lists.NameChooser;
import io.github.traktcli.domain.lists.OwnName;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** Asks at the terminal, where there is one, which of several things of a name is meant. */
public final class TerminalNameChooser implements NameChooser {

  private final Console console;

  /** Makes the chooser; nothing of the terminal is touched yet. */
  public TerminalNameChooser(Console console) {
    this.console = console;
  }

  @Override
  public Choice choose(String text, List<OwnName> candidates) {
    if (!console.canAsk()) {
      return new Choice.NobodyThere();
    }
    return new Question(console)
        .ask(text, candidates, new NameLabels())
        .<Choice>map(Choice.Picked::new)
        .orElseGet(Choice.Declined::new);
  }
}
