package io.github.traktcli.domain.library;

import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a section of somebody's library.
 *
 * @param id by which entries are reordered, annotated or taken back; not the id of the title; only
 *     some sections have it
 * @param rank from 1, as the owner arranged the entries; only some sections have it
 * @param at when it was put there, watched, rated or hidden, UTC; the epoch where the user said
 *     that it is not known
 * @param action how a play came about, in Trakt's words: scrobble, checkin or watch
 * @param details what is said of it, as Trakt writes it; never {@link Detail#AT}
 * @param availableOn on which servers of the owner it can be watched, where that was asked for
 * @param item {@code null} for the orphans that Trakt keeps when a title is gone
 */
public record LibraryEntry(
    @Nullable Long id,
    @Nullable Integer rank,
    @Nullable Instant at,
    @Nullable String action,
    Map<Detail, String> details,
    List<String> availableOn,
    @Nullable MediaItem item) {

  /** Copies the collections. */
  public LibraryEntry {
    Map<Detail, String> copy = new EnumMap<>(Detail.class);
    copy.putAll(details);
    details = Collections.unmodifiableMap(copy);
    availableOn = List.copyOf(availableOn);
  }

  /** Returns an entry of which nothing but the item is known. */
  public static LibraryEntry of(MediaItem item) {
    return new LibraryEntry(null, null, null, null, Map.of(), List.of(), item);
  }

  /** Returns what is said of it; empty where nothing is. */
  public Optional<String> detail(Detail detail) {
    return Optional.ofNullable(details.get(detail));
  }
}
