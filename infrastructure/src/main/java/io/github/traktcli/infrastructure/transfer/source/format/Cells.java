package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values by name, of a row of a table or of a flat object. */
@FunctionalInterface
interface Cells {

  /** Returns the first of these that is not blank, or "". */
  String text(String... names);

  /** Returns an id that is a number, or nothing. */
  default @Nullable String id(String... names) {
    return Ids.number(text(names));
  }

  /** Returns the same in lower case. */
  default String word(String... names) {
    return text(names).toLowerCase(Locale.ROOT);
  }
}
