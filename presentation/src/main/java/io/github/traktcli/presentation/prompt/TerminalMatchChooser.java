package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.transfer.match.MatchChooser;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks at the terminal, where there is one, what a name of a foreign file means. To leave it out is
 * an entry of the list, so that nothing is decided by a mere Escape.
 */
public final class TerminalMatchChooser implements MatchChooser {

  private final Console console;

  /** Makes the chooser; nothing of the terminal is touched yet. */
  public TerminalMatchChooser(Console console) {
    this.console = console;
  }

  @Override
  public Choice choose(String text, List<MediaItem> candidates) {
    if (!console.canAsk()) {
      return new Choice.NothingMore();
    }
    List<Choice> choices = new ArrayList<>();
    candidates.forEach(item -> choices.add(new Choice.Picked(item)));
    choices.add(new Choice.LeaveOut());
    choices.add(new Choice.NothingMore());
    return new Question(console)
        .ask(text, choices, new MatchLabels())
        .orElseGet(Choice.Unanswered::new);
  }
}
