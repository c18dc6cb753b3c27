package io.github.traktcli.presentation.draft;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a draft would say, for a dry run. What is not named stays as it is. */
public final class PlannedDraft {

  private PlannedDraft() {}

  /**
   * Prints it.
   *
   * @param would the heading, with {@code %s} where the subject stands
   * @param values what would be sent, by Trakt's names
   */
  public static void print(
      Printer printer, String would, Subject subject, Map<String, Object> values) {
    printer.computedPage(
        values,
        new PageView<>(
            said -> {
              List<Block> blocks = new ArrayList<>();
              blocks.add(new Block.Heading(would.formatted(subject.label()), ""));
              said.forEach((name, value) -> blocks.add(Block.fact(name, words(value))));
              return blocks;
            },
            said -> subject.reference()),
        same -> same);
  }

  private static String member(Map.Entry<?, ?> member) {
    String name = String.valueOf(member.getKey());
    Object value = member.getValue();
    return Boolean.TRUE.equals(value) ? name : name + "=" + value;
  }

  private static String words(Object value) {
    return value instanceof Map<?, ?> members
        ? String.join(", ", members.entrySet().stream().map(PlannedDraft::member).toList())
        : value.toString();
  }
}
