package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.presentation.output.PageView.Block;

/** One named value a line, exact and divided from its name by a tab. */
record TabSeparatedPage<T>(Console console, PageView<T> view) implements PageRenderer<T> {

  @Override
  public void print(Sourced<T> item) {
    for (Block block : view.blocks().apply(item.value())) {
      block
          .named()
          .ifPresent(
              named ->
                  console
                      .out()
                      .println(
                          SafeText.of(named.name()) + "\t" + SafeText.of(named.value().exact())));
    }
  }
}
