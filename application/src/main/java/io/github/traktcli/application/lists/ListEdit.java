package io.github.traktcli.application.lists;

import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/**
 * What an edit of a list comes to.
 *
 * @param before all entries, as they were when the list was opened
 * @param wanted what shall be on the list, first to last
 * @param removed what shall go
 */
public record ListEdit(
    LibrarySection section,
    List<LibraryEntry> before,
    List<Place> wanted,
    List<LibraryEntry> removed) {

  /** What stands at one place of the list. */
  public sealed interface Place {

    /** Returns what shall be noted there; an empty text for nothing. */
    String note();

    /** An entry that was there before. */
    record Kept(LibraryEntry entry, String note) implements Place {
      /** Tells whether its note changes. */
      public boolean isNoted() {
        return !entry.detail(Detail.NOTES).orElse("").equals(note);
      }
    }

    /**
     * Something that is put on the list.
     *
     * @param text as the user wrote it
     */
    record New(String text, MediaItem item, String note) implements Place {}
  }

  /** Copies the lists. */
  public ListEdit {
    before = List.copyOf(before);
    wanted = List.copyOf(wanted);
    removed = List.copyOf(removed);
  }

  /** Returns what is put on the list. */
  public List<Place.New> added() {
    return wanted.stream().filter(Place.New.class::isInstance).map(Place.New.class::cast).toList();
  }

  /** Returns the entries whose notes change. */
  public List<Place.Kept> noted() {
    return kept().stream().filter(Place.Kept::isNoted).toList();
  }

  /** Tells whether the order is another than the one that comes by itself. */
  public boolean isArranged() {
    List<LibraryEntry> entries = kept().stream().map(Place.Kept::entry).toList();
    boolean moved = !before.stream().filter(entries::contains).toList().equals(entries);
    int last = wanted.size() - added().size();
    return moved || wanted.subList(0, last).stream().anyMatch(Place.New.class::isInstance);
  }

  /** Tells whether nothing changes. */
  public boolean isEmpty() {
    return removed.isEmpty() && added().isEmpty() && noted().isEmpty() && !isArranged();
  }

  private List<Place.Kept> kept() {
    return wanted.stream()
        .filter(Place.Kept.class::isInstance)
        .map(Place.Kept.class::cast)
        .toList();
  }
}
