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

/**
 * Reads as much of a section as is needed to know what is there of some items: all entries of their
 * type, or, where every time counts, only the moments in question.
 */
final class SectionReader {

  /** More requests than this are not sent for single moments; one for all of them is. */
  private static final int MOST_RANGES = 20;

  private final LibraryGateway gateway;
  private final LibrarySection section;

  SectionReader(LibraryGateway gateway, LibrarySection section) {
    this.gateway = gateway;
    this.section = section;
  }

  SectionContents read(List<SyncItem> about) {
    if (about.isEmpty()) {
      return new SectionContents(List.of());
    }
    List<LibraryEntry> entries = new ArrayList<>();
    LibraryQuery all = LibraryQuery.ofAll(section, typeOf(about)).extended(section.kind().levels());
    if (section.kind().repeat() == Repeat.COUNTED) {
      about.stream()
          .filter(item -> item.moment().isEmpty())
          .map(SyncItem::item)
          .forEach(item -> collect(LibraryQuery.of(section, item), entries));
      ranges(about).forEach(range -> collect(all.during(range), entries));
    } else {
      collect(all, entries);
    }
    return new SectionContents(entries);
  }

  private void collect(LibraryQuery query, List<LibraryEntry> into) {
    for (Sourced<LibraryEntry> entry : gateway.entries(query).entries()) {
      into.add(entry.value());
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
