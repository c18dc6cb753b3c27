package io.github.traktcli.presentation.prompt;

import io.github.traktcli.domain.lists.OwnName;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.SafeText;
import java.util.List;
import java.util.function.ToIntFunction;

/** How things of a name are told apart: name, what is told beside it, reference. */
final class NameLabels implements Labels<OwnName> {

  private static final int NARROWEST = 8;

  @Override
  public String label(OwnName name) {
    return name.label();
  }

  @Override
  public String words(OwnName name) {
    return name.label() + " " + name.detail() + " " + name.reference();
  }

  @Override
  public List<String> sentences(List<OwnName> names) {
    return names.stream()
        .map(
            name ->
                SafeText.of(name.label())
                    + (name.detail().isEmpty() ? "" : ", " + SafeText.of(name.detail()))
                    + ", "
                    + name.reference())
        .toList();
  }

  @Override
  public List<String> lines(List<OwnName> names, int columns) {
    int references = widest(names, name -> name.reference().length());
    int room = columns - references - 4;
    int details =
        Math.min(
            widest(names, name -> DisplayWidth.of(SafeText.of(name.detail()))),
            Math.max(0, room - NARROWEST));
    int widest = widest(names, name -> DisplayWidth.of(SafeText.of(name.label())));
    int labels = Math.max(NARROWEST, Math.min(widest, room - details));
    return names.stream()
        .map(
            name ->
                (fitted(name.label(), labels)
                        + "  "
                        + fitted(name.detail(), details)
                        + "  "
                        + name.reference())
                    .stripTrailing())
        .toList();
  }

  private static int widest(List<OwnName> names, ToIntFunction<OwnName> width) {
    return names.stream().mapToInt(width).max().orElse(0);
  }

  private static String fitted(String text, int columns) {
    return DisplayWidth.padded(DisplayWidth.cut(SafeText.of(text), columns), columns);
  }
}
