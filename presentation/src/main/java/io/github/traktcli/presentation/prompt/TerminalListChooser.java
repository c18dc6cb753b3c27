package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.lists.ListChooser;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.SafeText;
import java.util.List;
import java.util.OptionalInt;

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
    OptionalInt chosen =
        new NumberedPrompt(console)
            .choose(candidates.stream().map(TerminalListChooser::sentence).toList(), text);
    return chosen.isPresent()
        ? new Choice.Picked(candidates.get(chosen.getAsInt()))
        : new Choice.Declined();
  }

  private static String sentence(ListSummary list) {
    Integer count = list.itemCount();
    return SafeText.of(list.label())
        + (count == null ? "" : ", " + count + (count == 1 ? " item" : " items"))
        + ", "
        + list.reference();
  }
}
