package io.github.traktcli.application.journal;

import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One item of a write.
 *
 * @param said what was sent with it, as Trakt writes it
 * @param moment where the section counts: the time in which it is the same play, where it is known
 * @param before all that was there of it, its parts too; empty where nobody looked
 */
public record ItemChange(
    MediaItem item,
    Map<Detail, String> said,
    Optional<TimeRange> moment,
    Optional<List<LibraryEntry>> before,
    Result result) {

  /** What became of it. */
  public enum Result {
    /** Nobody knows. */
    OPEN,
    /** Trakt did it. */
    DONE,
    /** Trakt did not do it, or there was nothing to do. */
    NOT_DONE;

    /** Returns the word for files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the collections. */
  public ItemChange {
    Map<Detail, String> copy = new EnumMap<>(Detail.class);
    copy.putAll(said);
    said = Collections.unmodifiableMap(copy);
    before = before.map(List::copyOf);
  }
}
