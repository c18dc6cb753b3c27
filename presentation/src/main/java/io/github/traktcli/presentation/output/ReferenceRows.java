package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Sourced;

/** One reference a line, for {@code add -} and its like. */
record ReferenceRows<T>(Console console, RowView<T> view) implements RowRenderer<T> {

  @Override
  public void item(Sourced<T> item) {
    String reference = SafeText.of(view.reference().apply(item.value()));
    if (!reference.isEmpty()) {
      console.out().println(reference);
    }
  }
}
