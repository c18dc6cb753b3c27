package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.ListsReordered;
import io.github.traktcli.infrastructure.json.Timestamps;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An order of lists as its file holds it.
 *
 * @param account whose lists they are
 * @param action {@value #REORDER_LISTS} always
 */
record ListsReorderedDto(
    @Nullable Long id,
    @Nullable String at,
    @Nullable String account,
    @Nullable String action,
    @Nullable String standing,
    @Nullable Long takesBack,
    @Nullable Boolean takenBack,
    @Nullable List<Long> orderBefore,
    @Nullable List<Long> orderAfter) {

  static final String REORDER_LISTS = "reorder_lists";

  static ListsReorderedDto of(ListsReordered write, String account) {
    return new ListsReorderedDto(
        write.id(),
        write.at().toString(),
        account,
        REORDER_LISTS,
        write.standing().word(),
        write.takesBack().isPresent() ? write.takesBack().getAsLong() : null,
        write.isTakenBack() ? true : null,
        write.before(),
        write.after());
  }

  /**
   * Returns the entry.
   *
   * @throws IllegalArgumentException when the file lacks what every such entry has
   */
  ListsReordered toDomain() {
    return new ListsReordered(
        required(id),
        required(Timestamps.instant(at)),
        required(orderBefore),
        required(orderAfter),
        Enum.valueOf(Standing.class, required(standing).toUpperCase(Locale.ROOT)),
        takesBack == null ? OptionalLong.empty() : OptionalLong.of(takesBack),
        Boolean.TRUE.equals(takenBack));
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("a value is missing");
    }
    return value;
  }
}
