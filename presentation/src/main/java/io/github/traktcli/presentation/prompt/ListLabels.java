package io.github.traktcli.presentation.prompt;

import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.SafeText;
import java.util.List;

/** How lists are told apart: name, number of entries, reference. */
final class ListLabels implements Labels<ListSummary> {

  private static final int NARROWEST = 8;

  @Override
  public String label(ListSummary list) {
    return list.label();
  }

  @Override
  public String words(ListSummary list) {
    return list.label() + " " + list.reference();
  }

  @Override
  public List<String> sentences(List<ListSummary> lists) {
    return lists.stream()
        .map(
            list -> {
              String count = count(list);
              return SafeText.of(list.label())
                  + (count.isEmpty() ? "" : ", " + count)
                  + ", "
                  + list.reference();
            })
        .toList();
  }

  @Override
  public List<String> lines(List<ListSummary> lists, int columns) {
    int counts = lists.stream().mapToInt(list -> count(list).length()).max().orElse(0);
    int references = lists.stream().mapToInt(list -> list.reference().length()).max().orElse(0);
    int widest =
        lists.stream().mapToInt(list -> DisplayWidth.of(SafeText.of(list.label()))).max().orElse(0);
    int names = Math.max(NARROWEST, Math.min(widest, columns - counts - references - 4));
    return lists.stream()
        .map(
            list ->
                (DisplayWidth.padded(DisplayWidth.cut(SafeText.of(list.label()), names), names)
                        + "  "
                        + DisplayWidth.padded(count(list), counts)
                        + "  "
                        + list.reference())
                    .stripTrailing())
        .toList();
  }

  private static String count(ListSummary list) {
    Integer count = list.itemCount();
    return count == null ? "" : count + (count == 1 ? " item" : " items");
  }
}
