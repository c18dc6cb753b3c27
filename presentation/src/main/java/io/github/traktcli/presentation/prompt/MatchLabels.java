package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.transfer.match.MatchChooser.Choice;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How what a name may mean is told apart: titles as everywhere, and below them what else is. */
final class MatchLabels implements Labels<Choice> {

  private final CandidateLabels titles = new CandidateLabels();

  @Override
  public String label(Choice choice) {
    return choice instanceof Choice.Picked(MediaItem item) ? titles.label(item) : sentence(choice);
  }

  @Override
  public String words(Choice choice) {
    return choice instanceof Choice.Picked(MediaItem item) ? titles.words(item) : sentence(choice);
  }

  @Override
  public List<String> sentences(List<Choice> choices) {
    return said(choices, titles.sentences(picked(choices)));
  }

  @Override
  public List<String> lines(List<Choice> choices, int columns) {
    return said(choices, titles.lines(picked(choices), columns)).stream()
        .map(line -> DisplayWidth.cut(line, columns))
        .toList();
  }

  private static List<MediaItem> picked(List<Choice> choices) {
    return choices.stream().flatMap(choice -> item(choice).stream()).toList();
  }

  private static Optional<MediaItem> item(Choice choice) {
    return choice instanceof Choice.Picked(MediaItem item) ? Optional.of(item) : Optional.empty();
  }

  private static List<String> said(List<Choice> choices, List<String> ofTitles) {
    List<String> said = new ArrayList<>();
    int next = 0;
    for (Choice choice : choices) {
      said.add(item(choice).isPresent() ? ofTitles.get(next++) : sentence(choice));
    }
    return said;
  }

  private static String sentence(Choice choice) {
    return switch (choice) {
      case Choice.LeaveOut() -> "Leave it out, always";
      case Choice.NothingMore() -> "Leave out all that are still open, this time";
      case Choice.Picked(MediaItem item) -> item.label();
      case Choice.Unanswered() -> "";
    };
  }
}
