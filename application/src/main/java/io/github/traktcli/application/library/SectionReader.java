package io.github.traktcli.application.library;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads as much of a section as is needed to know what is there of some items: all entries of their
 * type, or, where every time counts, only the moments in question.
 */
public final class SectionReader {

  /** More requests than this are not sent for single moments; one for all of them is. */
  private static final int MOST_RANGES = 20;

  private final LibraryGateway gateway;
  private final LibrarySection section;

  /** Makes the reader; nothing is read yet. */
  public SectionReader(LibraryGateway gateway, LibrarySection section) {
    this.gateway = gateway;
    this.section = section;
  }

  /** Reads what is there of these items, and of their parts where they stand for them. */
  public SectionContents read(List<SyncItem> about) {
    SectionContents contents = new SectionContents(section.kind());
    if (about.isEmpty()) {
      return contents;
    }
    if (section.kind().repeat() == Repeat.COUNTED) {
      about.stream()
          .filter(item -> item.moment().isEmpty())
          .map(SyncItem::item)
          .forEach(
              item -> collect(LibraryQuery.of(section, item), entry -> contents.put(entry, item)));
      LibraryQuery all = query(typeOf(about));
      ranges(about).forEach(range -> collect(all.during(range), contents::put));
    } else {
      typesOf(about).forEach(type -> collect(query(type), contents::put));
    }
    return contents;
  }

  private LibraryQuery query(EntryType type) {
    return LibraryQuery.ofAll(section, type).extended(section.kind().levels());
  }

  private void collect(LibraryQuery query, Consumer<LibraryEntry> into) {
    for (Sourced<LibraryEntry> entry : gateway.entries(query).entries()) {
      into.accept(entry.value());
    }
  }

  /** Returns the moments in question, those that touch made one. */
  private static List<TimeRange> ranges(List<SyncItem> about) {
    List<TimeRange> sorted =
        about.stream()
            .flatMap(item -> item.moment().stream())
            .sorted(Comparator.comparing(SectionReader::start))
            .toList();
    List<TimeRange> joined = new ArrayList<>();
    for (TimeRange range : sorted) {
      if (!joined.isEmpty() && !start(range).isAfter(end(joined.getLast()))) {
        joined.set(joined.size() - 1, join(joined.getLast(), range));
      } else {
        joined.add(range);
      }
    }
    return joined.size() <= MOST_RANGES
        ? joined
        : List.of(new TimeRange(joined.getFirst().from(), joined.getLast().until()));
  }

  private static TimeRange join(TimeRange one, TimeRange other) {
    return new TimeRange(one.from(), end(one).isAfter(end(other)) ? one.until() : other.until());
  }

  private static Instant start(TimeRange range) {
    return range.from().orElse(Instant.MIN);
  }

  private static Instant end(TimeRange range) {
    return range.until().orElse(Instant.MAX);
  }

  /** What stands for its parts is known by them alone. */
  private List<EntryType> typesOf(List<SyncItem> about) {
    boolean parts = about.stream().anyMatch(item -> standsForParts(item.item()));
    if (!parts) {
      return List.of(typeOf(about));
    }
    return about.stream()
        .map(SyncItem::item)
        .map(item -> standsForParts(item) ? EntryType.EPISODES : typeOf(item))
        .distinct()
        .toList();
  }

  private boolean standsForParts(MediaItem item) {
    return section.kind().holdsPartsOf(item.type());
  }

  private EntryType typeOf(MediaItem item) {
    return typeOf(List.of(SyncItem.of(item)));
  }

  private EntryType typeOf(List<SyncItem> about) {
    List<EntryType> types =
        about.stream()
            .map(SyncItem::item)
            .map(MediaItem::type)
            .map(EntryType::of)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return types.size() == 1 && section.kind().entryTypes().contains(types.getFirst())
        ? types.getFirst()
        : section.kind().entryTypes().getFirst();
  }
}
