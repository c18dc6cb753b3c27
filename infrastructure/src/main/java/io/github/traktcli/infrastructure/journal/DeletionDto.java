package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.journal.Deleted.Thing;
import io.github.traktcli.application.journal.Deletion;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.library.LibraryEntryDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deletion as its file holds it.
 *
 * @param account whose it was
 * @param action {@value #DELETE} always
 */
record DeletionDto(
    @Nullable Long id,
    @Nullable String at,
    @Nullable String account,
    @Nullable String action,
    @Nullable String standing,
    @Nullable Boolean tried,
    @Nullable Long madeAs,
    @Nullable Boolean takenBack,
    @Nullable String thing,
    @Nullable Long original,
    @Nullable String label,
    @Nullable AboutDto about,
    @Nullable Map<String, Object> values,
    @Nullable List<LibraryEntryDto> entries) {

  static final String DELETE = "delete";

  /** What it was written to; the user themselves where nothing is named. */
  record AboutDto(
      @Nullable MediaItemDto item,
      @Nullable Long comment,
      @Nullable String list,
      @Nullable String user,
      @Nullable Long filter) {

    private static final String ME = "me";

    static AboutDto of(Subject about) {
      return switch (about) {
        case Subject.Title(var item) -> new AboutDto(MediaItemDto.of(item), null, null, null, null);
        case Subject.OfComment(long id) -> new AboutDto(null, id, null, null, null);
        case Subject.OfList list -> new AboutDto(null, null, list.list(), null, null);
        case Subject.OfUser(String slug) ->
            new AboutDto(null, null, null, slug.equals(ME) ? null : slug, null);
        case Subject.OfSavedFilter filter -> new AboutDto(null, null, null, null, filter.id());
        default -> new AboutDto(null, null, null, null, null);
      };
    }

    Subject toDomain() {
      if (item != null) {
        return new Subject.Title(item.toDomain().orElseThrow(IllegalArgumentException::new));
      }
      if (comment != null) {
        return new Subject.OfComment(comment);
      }
      if (filter != null) {
        return new Subject.OfSavedFilter(filter);
      }
      return list == null
          ? new Subject.OfUser(user == null ? ME : user)
          : new Subject.OfList(Optional.empty(), list);
    }
  }

  static DeletionDto of(Deletion deletion, String account) {
    Deleted deleted = deletion.deleted();
    return new DeletionDto(
        deletion.id(),
        deletion.at().toString(),
        account,
        DELETE,
        deletion.standing().word(),
        deletion.isTried() ? true : null,
        deletion.madeAs().orElse(null),
        deletion.isTakenBack() ? true : null,
        deleted.thing().word(),
        deleted.id(),
        deleted.label(),
        AboutDto.of(deleted.about()),
        deleted.values(),
        deleted.items().stream()
            .map(entry -> LibraryEntryDto.of(entry, SectionKind.LIST))
            .toList());
  }

  /**
   * Returns the deletion.
   *
   * @throws IllegalArgumentException when the file lacks what every deletion has
   */
  Deletion toDomain() {
    return new Deletion(
        required(id),
        required(Timestamps.instant(at)),
        new Deleted(
            constant(Thing.class, thing),
            required(original),
            required(about).toDomain(),
            required(values),
            required(entries).stream()
                .filter(Objects::nonNull)
                .map(entry -> entry.toDomain(SectionKind.LIST))
                .toList(),
            required(label)),
        constant(Standing.class, standing),
        Boolean.TRUE.equals(tried),
        Optional.ofNullable(madeAs),
        Boolean.TRUE.equals(takenBack));
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
