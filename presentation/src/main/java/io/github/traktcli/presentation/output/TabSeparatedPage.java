package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.presentation.output.PageView.Block;

/**
 * One named value a line, exact and divided from its name by a tab. Where colour is wanted in
 * pipes, names step back as on a terminal.
 */
record TabSeparatedPage<T>(Console console, PageView<T> view, Style style)
    implements PageRenderer<T> {

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
                          style.faint(SafeText.of(named.name()))
                              + "\t"
                              + SafeText.of(named.value().exact())));
    }
  }
}
