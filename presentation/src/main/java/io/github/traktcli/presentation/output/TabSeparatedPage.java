package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.presentation.output.PageView.Block;

/** One named value a line, exact and divided from its name by a tab. */
record TabSeparatedPage<T>(Console console, PageView<T> view) implements PageRenderer<T> {

  @Override
  public void print(Sourced<T> item) {
    for (Block block : view.blocks().apply(item.value())) {
      switch (block) {
        case Block.Heading(String text, String beside) -> line("title", text);
        case Block.Aside(String text) -> line("tagline", text);
        case Block.Fact(String name, Cell value) -> line(name, value.exact());
        case Block.Text(String name, String text) -> line(name, text);
        case Block.Drawing drawing -> {}
      }
    }
  }

  private void line(String name, String value) {
    console.out().println(SafeText.of(name) + "\t" + SafeText.of(value));
  }
}
