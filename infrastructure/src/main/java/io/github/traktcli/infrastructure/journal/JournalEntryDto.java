package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.library.LibraryEntryDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal as its file holds it: items and entries as Trakt writes them.
 *
 * @param account whose library was written to
 * @param action {@code add}, {@code remove}, {@code reorder} or {@code note}
 */
record JournalEntryDto(
    @Nullable Long id,
    @Nullable String at,
    @Nullable String account,
    @Nullable SectionDto section,
    @Nullable String action,
    @Nullable String standing,
    @Nullable Long takesBack,
    @Nullable Boolean takenBack,
    @Nullable WholeDto whole,
    @Nullable List<ChangeDto> items,
    @Nullable List<LibraryEntryDto> offWatchlist,
    @Nullable List<Long> orderBefore,
    @Nullable List<Long> orderAfter,
    @Nullable NoteDto note) {

  private static final String ADD = "add";
  private static final String REMOVE = "remove";
  private static final String REORDER = "reorder";
  private static final String NOTE = "note";

  /** What was written to. */
  record SectionDto(
      @Nullable String kind,
      @Nullable String place,
      @Nullable String owner,
      @Nullable String list,
      @Nullable String name) {

    static SectionDto of(LibrarySection section) {
      return switch (section) {
        case LibrarySection.OfAccount(SectionKind kind) ->
            new SectionDto(kind.traktName(), null, null, null, null);
        case LibrarySection.Hidden(var place) ->
            new SectionDto(section.kind().traktName(), place.traktName(), null, null, null);
        case LibrarySection.OfList(String owner, String list, String title) ->
            new SectionDto(section.kind().traktName(), null, owner, list, title);
      };
    }

    LibrarySection toDomain() {
      SectionKind named = constant(SectionKind.class, kind);
      return switch (named) {
        case HIDDEN -> new LibrarySection.Hidden(constant(HiddenPlace.class, place));
        case LIST ->
            new LibrarySection.OfList(
                required(owner), required(list), name == null ? required(list) : name);
        case WATCHLIST, FAVORITES, COLLECTION, HISTORY, RATINGS ->
            new LibrarySection.OfAccount(named);
      };
    }
  }

  /** One item; {@code before} is missing where nobody looked. */
  record ChangeDto(
      @Nullable MediaItemDto item,
      @Nullable Map<String, Object> said,
      @Nullable String from,
      @Nullable String until,
      @Nullable List<LibraryEntryDto> before,
      @Nullable String result) {

    static ChangeDto of(ItemChange change, SectionKind kind) {
      Map<String, Object> said = new HashMap<>();
      change.said().forEach((detail, value) -> said.put(detail.traktName(), value));
      return new ChangeDto(
          MediaItemDto.of(change.item()),
          said,
          change.moment().flatMap(TimeRange::from).map(Instant::toString).orElse(null),
          change.moment().flatMap(TimeRange::until).map(Instant::toString).orElse(null),
          change
              .before()
              .map(
                  entries ->
                      entries.stream().map(entry -> LibraryEntryDto.of(entry, kind)).toList())
              .orElse(null),
          change.result().word());
    }

    ItemChange toDomain(SectionKind kind) {
      Map<Detail, String> details = new EnumMap<>(Detail.class);
      for (Detail detail : Detail.values()) {
        Object value = required(said).get(detail.traktName());
        if (value != null) {
          details.put(detail, value.toString());
        }
      }
      Optional<Instant> start = Optional.ofNullable(Timestamps.instant(from));
      Optional<Instant> end = Optional.ofNullable(Timestamps.instant(until));
      return new ItemChange(
          required(item).toDomain().orElseThrow(IllegalArgumentException::new),
          details,
          start.isEmpty() && end.isEmpty()
              ? Optional.empty()
              : Optional.of(new TimeRange(start, end)),
          Optional.ofNullable(before)
              .map(entries -> entries.stream().map(entry -> entry.toDomain(kind)).toList()),
          constant(ItemChange.Result.class, result));
    }
  }

  /** The larger work that a write belongs to. */
  record WholeDto(@Nullable String work, @Nullable String name, @Nullable Long first) {}

  /** A note. */
  record NoteDto(
      @Nullable Long entry,
      @Nullable MediaItemDto item,
      @Nullable String before,
      @Nullable String after) {}

  /** Tells whether it is no write to a section. */
  boolean isOther() {
    return DeletionDto.DELETE.equals(action)
        || MakingDto.MAKE.equals(action)
        || ListsReorderedDto.REORDER_LISTS.equals(action);
  }

  static JournalEntryDto of(JournalEntry entry, String account) {
    SectionKind kind = entry.section().kind();
    SectionWrite write = entry.write();
    List<ChangeDto> items =
        switch (write) {
          case SectionWrite.Added(var changes, var offWatchlist) -> changes(changes, kind);
          case SectionWrite.Removed(var changes) -> changes(changes, kind);
          case SectionWrite.Reordered reordered -> List.of();
          case SectionWrite.Noted noted -> List.of();
        };
    boolean ordered = write instanceof SectionWrite.Reordered;
    return new JournalEntryDto(
        entry.id(),
        entry.at().toString(),
        account,
        SectionDto.of(entry.section()),
        action(write),
        entry.standing().word(),
        entry.takesBack().isPresent() ? entry.takesBack().getAsLong() : null,
        entry.isTakenBack() ? true : null,
        entry
            .whole()
            .map(whole -> new WholeDto(whole.work().word(), whole.name(), whole.first()))
            .orElse(null),
        items,
        write instanceof SectionWrite.Added added && !added.offWatchlist().isEmpty()
            ? added.offWatchlist().stream()
                .map(gone -> LibraryEntryDto.of(gone, SectionKind.WATCHLIST))
                .toList()
            : null,
        ordered ? ((SectionWrite.Reordered) write).before() : null,
        ordered ? ((SectionWrite.Reordered) write).after() : null,
        write instanceof SectionWrite.Noted noted ? note(noted) : null);
  }

  private static List<ChangeDto> changes(List<ItemChange> changes, SectionKind kind) {
    return changes.stream().map(change -> ChangeDto.of(change, kind)).toList();
  }

  private static NoteDto note(SectionWrite.Noted noted) {
    MediaItem item = noted.item();
    return new NoteDto(
        noted.entry(), item == null ? null : MediaItemDto.of(item), noted.before(), noted.after());
  }

  private static String action(SectionWrite write) {
    return switch (write) {
      case SectionWrite.Added added -> ADD;
      case SectionWrite.Removed removed -> REMOVE;
      case SectionWrite.Reordered reordered -> REORDER;
      case SectionWrite.Noted noted -> NOTE;
    };
  }

  /**
   * Returns the entry.
   *
   * @throws IllegalArgumentException when the file lacks what every entry has
   */
  JournalEntry toDomain() {
    LibrarySection written = required(section).toDomain();
    return new JournalEntry(
        required(id),
        required(Timestamps.instant(at)),
        written,
        write(written.kind()),
        constant(Standing.class, standing),
        takesBack == null ? OptionalLong.empty() : OptionalLong.of(takesBack),
        takenBack != null && takenBack,
        Optional.ofNullable(whole)
            .map(
                larger ->
                    new JournalEntry.Whole(
                        larger.work == null
                            ? JournalEntry.Work.IMPORTED
                            : constant(JournalEntry.Work.class, larger.work),
                        required(larger.name),
                        required(larger.first))));
  }

  private SectionWrite write(SectionKind kind) {
    return switch (required(action)) {
      case ADD -> new SectionWrite.Added(changes(kind), watchlisted());
      case REMOVE -> new SectionWrite.Removed(changes(kind));
      case REORDER -> new SectionWrite.Reordered(required(orderBefore), required(orderAfter));
      case NOTE -> {
        NoteDto written = required(note);
        yield new SectionWrite.Noted(
            required(written.entry),
            written.item == null ? null : written.item.toDomain().orElse(null),
            required(written.before),
            required(written.after));
      }
      default -> throw new IllegalArgumentException(action);
    };
  }

  private List<LibraryEntry> watchlisted() {
    return offWatchlist == null
        ? List.of()
        : offWatchlist.stream()
            .filter(Objects::nonNull)
            .map(entry -> entry.toDomain(SectionKind.WATCHLIST))
            .toList();
  }

  private List<ItemChange> changes(SectionKind kind) {
    return required(items).stream()
        .filter(Objects::nonNull)
        .map(change -> change.toDomain(kind))
        .toList();
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
