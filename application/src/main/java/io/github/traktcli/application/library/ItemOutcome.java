package io.github.traktcli.application.library;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.ItemReference;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that the user named.
 *
 * @param text as the user wrote it
 * @param item what it is; {@code null} where it could not be found out
 * @param candidates what it may be, where that is unclear
 * @param details what was to be said of it
 * @param before what was there before; {@code null} where nothing was, or nobody looked
 * @param now where every time counts: the entry that was made; {@code null} where none was, or its
 *     reading failed
 */
public record ItemOutcome(
    String text,
    @Nullable MediaItem item,
    Status status,
    List<MediaItem> candidates,
    Map<Detail, String> details,
    @Nullable LibraryEntry before,
    @Nullable LibraryEntry now) {

  /** What can become of an item. */
  public enum Status {
    ADDED,
    /** It was there, and what is said of it was written over. */
    UPDATED,
    REMOVED,
    /** It was in the section before. */
    ALREADY_THERE,
    /** It was not in the section, so there was nothing to remove. */
    NOT_THERE,
    /** A dry run: it would be sent. */
    WOULD_ADD,
    WOULD_UPDATE,
    WOULD_REMOVE,
    NOT_FOUND,
    /** The text fits several things. */
    AMBIGUOUS,
    /** It was not done, as far as is known: the run was stopped, or Trakt did not say why. */
    FAILED;

    /** Returns the word for scripts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether it is only what would become of it. */
    public boolean isOfDryRun() {
      return this == WOULD_ADD || this == WOULD_UPDATE || this == WOULD_REMOVE;
    }

    /** Tells whether all is now as the user wished. */
    public boolean isWell() {
      return switch (this) {
        case ADDED,
            UPDATED,
            REMOVED,
            ALREADY_THERE,
            NOT_THERE,
            WOULD_ADD,
            WOULD_UPDATE,
            WOULD_REMOVE ->
            true;
        case NOT_FOUND, AMBIGUOUS, FAILED -> false;
      };
    }
  }

  /** Copies the candidates. */
  public ItemOutcome {
    candidates = List.copyOf(candidates);
    details = Map.copyOf(details);
  }

  /** Returns what became of an item that is known. */
  public static ItemOutcome of(String text, MediaItem item, Status status) {
    return new ItemOutcome(text, item, status, List.of(), Map.of(), null, null);
  }

  /** Returns what became of a text alone. */
  public static ItemOutcome ofText(String text, Status status) {
    return new ItemOutcome(text, null, status, List.of(), Map.of(), null, null);
  }

  /** Returns that what a user named was not done, as far as is known. */
  public static ItemOutcome failed(GivenReference wanted, Map<Detail, String> details) {
    return switch (wanted) {
      case GivenReference.Named(String text, ItemReference reference) ->
          new ItemOutcome(text, null, Status.FAILED, List.of(), details, null, null);
      case GivenReference.Known(MediaItem item) ->
          new ItemOutcome(item.label(), item, Status.FAILED, List.of(), details, null, null);
    };
  }

  /** Returns that a text names nothing, or what Trakt does not have. */
  static ItemOutcome notFound(String text, Optional<MediaItem> named, Map<Detail, String> details) {
    return new ItemOutcome(
        text, named.orElse(null), Status.NOT_FOUND, List.of(), details, null, null);
  }

  /** Returns that a text may name several things. */
  static ItemOutcome ambiguous(
      String text, List<MediaItem> candidates, Map<Detail, String> details) {
    return new ItemOutcome(text, null, Status.AMBIGUOUS, candidates, details, null, null);
  }

  /** Returns this outcome with the entry that was made. */
  ItemOutcome made(LibraryEntry entry) {
    MediaItem titled = entry.item() == null ? item : entry.item();
    return new ItemOutcome(text, titled, status, candidates, details, before, entry);
  }

  /** Returns this outcome with the title as Trakt has it. */
  ItemOutcome titled(MediaItem title) {
    return new ItemOutcome(text, title, status, candidates, details, before, now);
  }

  /** Returns this outcome of something that Trakt does not have. */
  ItemOutcome notFound() {
    return new ItemOutcome(text, item, Status.NOT_FOUND, candidates, details, before, now);
  }

  /** Returns its name for a person: the title where it is known, else what the user wrote. */
  public String label() {
    MediaItem named = item;
    return named == null || !isTitled(named) ? text : named.label();
  }

  private static boolean isTitled(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> movie.title() != null;
      case MediaItem.OfShow(var show) -> show.title() != null;
      case MediaItem.OfSeason(var show, var season) -> show.title() != null;
      case MediaItem.OfEpisode(var show, var episode) ->
          show.title() != null || episode.title() != null;
      case MediaItem.OfPerson(var person) -> person.name() != null;
      case MediaItem.OfUser user -> true;
    };
  }
}
