package io.github.traktcli.application.library;

import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is in a section, or in a part of it, at one moment. */
public final class SectionContents {

  private final SectionKind kind;
  private final ItemIndex<LibraryEntry> entries = new ItemIndex<>();
  private final ItemIndex<LibraryEntry> parts = new ItemIndex<>();

  SectionContents(SectionKind kind) {
    this.kind = kind;
  }

  void put(LibraryEntry entry) {
    MediaItem item = entry.item();
    if (item == null) {
      return;
    }
    entries.put(item, entry);
    if (item instanceof MediaItem.OfEpisode(var show, var episode)) {
      parts.put(new MediaItem.OfShow(show), entry);
      parts.put(new MediaItem.OfSeason(show, Season.of(episode.season(), Ids.NONE)), entry);
    }
  }

  /**
   * Puts in what Trakt gave when it was asked for that item. Where the item was merged with
   * another, the answer has the ids of the other.
   */
  void put(LibraryEntry entry, MediaItem asked) {
    put(entry);
    parts.put(asked, entry);
    MediaItem item = entry.item();
    if (item != null && item.type() == asked.type()) {
      entries.put(asked, entry);
    } else if (asked instanceof MediaItem.OfShow(var show)
        && item instanceof MediaItem.OfEpisode(var merged, var episode)) {
      entries.put(new MediaItem.OfEpisode(show, episode), entry);
    }
  }

  /**
   * Returns the entries of an item, and of its parts where it stands for them; where a moment is
   * named, only those of that moment.
   */
  public List<LibraryEntry> of(SyncItem sought) {
    Set<LibraryEntry> found = new LinkedHashSet<>(entries.find(sought.item()));
    if (kind.holdsPartsOf(sought.item().type())) {
      found.addAll(parts.find(sought.item()));
    }
    return found.stream()
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
