package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.journal.Deleted.Thing;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.Making;
import io.github.traktcli.infrastructure.json.Timestamps;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was made, written over or deleted, as its file holds it.
 *
 * @param account whose it is
 * @param action {@value #MAKE} always
 * @param way missing in files of before there were several
 */
record MakingDto(
    @Nullable Long id,
    @Nullable String at,
    @Nullable String account,
    @Nullable String action,
    @Nullable String standing,
    @Nullable Long madeAs,
    @Nullable Boolean takenBack,
    JournalEntryDto.@Nullable WholeDto whole,
    @Nullable String thing,
    DeletionDto.@Nullable AboutDto about,
    @Nullable String text,
    @Nullable String label,
    @Nullable String way,
    @Nullable Map<String, Object> before) {

  static final String MAKE = "make";

  static MakingDto of(Making making, String account) {
    JournalEntry.Whole whole = making.whole();
    return new MakingDto(
        making.id(),
        making.at().toString(),
        account,
        MAKE,
        making.standing().word(),
        making.madeAs().orElse(null),
        making.isTakenBack() ? true : null,
        new JournalEntryDto.WholeDto(whole.work().word(), whole.name(), whole.first()),
        making.thing().word(),
        DeletionDto.AboutDto.of(making.about()),
        making.text(),
        making.label(),
        making.way().word(),
        making.before().isEmpty() ? null : making.before());
  }

  /**
   * Returns what was made.
   *
   * @throws IllegalArgumentException when the file lacks what every such file has
   */
  Making toDomain() {
    JournalEntryDto.WholeDto larger = required(whole);
    return new Making(
        required(id),
        required(Timestamps.instant(at)),
        way == null ? Making.Way.MADE : constant(Making.Way.class, way),
        constant(Thing.class, thing),
        required(about).toDomain(),
        required(text),
        Objects.requireNonNullElse(before, Map.of()),
        required(label),
        constant(Standing.class, standing),
        Optional.ofNullable(madeAs),
        Boolean.TRUE.equals(takenBack),
        new JournalEntry.Whole(
            constant(JournalEntry.Work.class, larger.work()),
            required(larger.name()),
            required(larger.first())));
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("a value is missing");
    }
    return value;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String word) {
    return Enum.valueOf(type, required(word).toUpperCase(Locale.ROOT));
  }
}
