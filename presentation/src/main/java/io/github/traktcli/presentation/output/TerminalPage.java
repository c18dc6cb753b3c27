package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.List;

/** A page for a person: heading, named values, text wrapped to the window. */
record TerminalPage<T>(Console console, PageView<T> view) implements PageRenderer<T> {

  private static final int WIDEST_TEXT = 100;
  private static final int BESIDE = 2;
  private static final int BELOW = 2;

  @Override
  public void print(Sourced<T> item) {
    List<Block> blocks = view.blocks().apply(item.value());
    int names =
        blocks.stream()
            .mapToInt(
                block ->
                    block instanceof Block.Fact fact && !fact.value().shown().isBlank()
                        ? DisplayWidth.of(fact.heading())
                        : 0)
            .max()
            .orElse(0);
    String reference = console.showsLinks() ? view.reference().apply(item.value()) : "";
    blocks.forEach(block -> print(block, names, reference));
  }

  private void print(Block block, int names, String reference) {
    Style style = console.style();
    ResultStream out = console.out();
    switch (block) {
      case Block.Heading(String text, String beside) -> {
        String extra = SafeText.of(beside);
        List<String> lines = wrapped(text, 0);
        lines.stream()
            .limit(lines.size() - 1)
            .forEach(line -> out.println(style.strong(console.linked(line, reference))));
        boolean fits =
            DisplayWidth.of(lines.getLast()) + 2 + DisplayWidth.of(extra) <= console.columns();
        if (extra.isEmpty() || fits) {
          out.println(
              style.strong(console.linked(lines.getLast(), reference))
                  + (extra.isEmpty() ? "" : "  " + style.faint(extra)));
        } else {
          out.println(style.strong(console.linked(lines.getLast(), reference)));
          wrapped(extra, 0).forEach(line -> out.println(style.faint(line)));
        }
      }
      case Block.Aside(String text) -> {
        if (!text.isBlank()) {
          wrapped(text, 0).forEach(line -> out.println(style.faint(line)));
        }
      }
      case Block.Fact(String name, String heading, Cell value) -> {
        if (!value.shown().isBlank()) {
          List<String> lines = wrapped(value.shown(), names + BESIDE);
          if (lines.stream().anyMatch(line -> isWider(line, names + BESIDE))) {
            out.println(style.faint(heading));
            wrapped(value.shown(), BELOW).forEach(line -> out.println(" ".repeat(BELOW) + line));
            return;
          }
          out.println(style.faint(DisplayWidth.padded(heading, names)) + "  " + lines.getFirst());
          lines.stream().skip(1).forEach(line -> out.println(" ".repeat(names + BESIDE) + line));
        }
      }
      case Block.Text(String name, String text) -> {
        if (!text.isBlank()) {
          out.println("");
          text.lines().forEach(part -> wrapped(part, 0).forEach(out::println));
        }
      }
      case Block.Drawing(List<String> lines) -> {
        out.println("");
        lines.forEach(out::println);
      }
    }
  }

  /** What is not wrapped anywhere, such as an address, may be wider than there is room. */
  private boolean isWider(String line, int indent) {
    return indent + DisplayWidth.of(line) > console.columns();
  }

  private List<String> wrapped(String text, int indent) {
    return Wrap.lines(SafeText.of(text), Math.min(WIDEST_TEXT, console.columns()) - indent);
  }
}
