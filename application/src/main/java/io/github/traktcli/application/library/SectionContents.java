package io.github.traktcli.application.library;

import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is in a section, or in a part of it, at one moment. */
final class SectionContents {

  private final ItemIndex<LibraryEntry> entries = new ItemIndex<>();

  SectionContents(Iterable<LibraryEntry> entries) {
    for (LibraryEntry entry : entries) {
      MediaItem item = entry.item();
      if (item != null) {
        this.entries.put(item, entry);
      }
    }
  }

  /** Returns the entries of an item; where a moment is named, only those of that moment. */
  List<LibraryEntry> of(SyncItem sought) {
    return entries.find(sought.item()).stream()
        .filter(entry -> sought.moment().isEmpty() || isAt(entry, sought))
        .toList();
  }

  /** Returns the first entry of an item, which may have a title where the sent one has none. */
  Optional<LibraryEntry> find(SyncItem sought) {
    return of(sought).stream().findFirst();
  }

  private static boolean isAt(LibraryEntry entry, SyncItem sought) {
    Instant at = entry.at();
    return at != null && sought.moment().orElseThrow().contains(at);
  }
}
