package io.github.traktcli.application.library;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Sorting;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;

/**
 * Which entries of a section are asked for.
 *
 * @param user whose, by slug; empty for the user who is signed in
 * @param title the only title whose entries are wanted, with its Trakt id; heeded by the history
 * @param ratings the only ratings that are wanted; all where it is empty; heeded by the ratings
 * @param during heeded by sections that can be asked for a time
 * @param extended what Trakt shall add to each title, such as {@code full}
 */
public record LibraryQuery(
    LibrarySection section,
    Optional<String> user,
    EntryType type,
    Optional<MediaItem> title,
    Sorting sorting,
    List<Integer> ratings,
    TimeRange during,
    List<String> extended,
    PageRequest page) {

  /**
   * Copies the lists.
   *
   * @throws InvalidInput when the section holds no such entries
   */
  public LibraryQuery {
    ratings = List.copyOf(ratings);
    extended = List.copyOf(extended);
    if (!section.kind().entryTypes().contains(type)) {
      throw new InvalidInput(
          "The %s cannot be asked for %s.".formatted(section.label(), type.traktName()));
    }
  }

  /** Returns the query for everything of one's own, as the owner arranged it. */
  public static LibraryQuery ofAll(LibrarySection section, EntryType type) {
    return new LibraryQuery(
        section,
        Optional.empty(),
        type,
        Optional.empty(),
        Sorting.BY_RANK,
        List.of(),
        TimeRange.ALWAYS,
        List.of(),
        PageRequest.whole());
  }

  /** Returns the query for everything about one title. */
  public static LibraryQuery of(LibrarySection section, MediaItem title) {
    return ofAll(section, section.kind().entryTypes().getFirst()).about(title);
  }

  /**
   * Returns this query for what is about one title only.
   *
   * @param only with its Trakt id
   */
  public LibraryQuery about(MediaItem only) {
    return new LibraryQuery(
        section,
        user,
        EntryType.of(only.type()).orElseThrow(),
        Optional.of(only),
        sorting,
        ratings,
        during,
        extended,
        page);
  }

  /**
   * Returns this query for entries of another type.
   *
   * @throws InvalidInput when the section holds no such entries
   */
  public LibraryQuery typed(EntryType other) {
    return new LibraryQuery(section, user, other, title, sorting, ratings, during, extended, page);
  }

  /** Returns this query for a time. */
  public LibraryQuery during(TimeRange range) {
    return new LibraryQuery(section, user, type, title, sorting, ratings, range, extended, page);
  }

  /** Returns this query for somebody's section. */
  public LibraryQuery of(Optional<String> owner) {
    return new LibraryQuery(section, owner, type, title, sorting, ratings, during, extended, page);
  }

  /** Returns this query in an order. */
  public LibraryQuery sorted(Sorting order) {
    return new LibraryQuery(section, user, type, title, order, ratings, during, extended, page);
  }

  /** Returns this query for entries with some ratings. */
  public LibraryQuery rated(List<Integer> marks) {
    return new LibraryQuery(section, user, type, title, sorting, marks, during, extended, page);
  }

  /** Returns this query with more said about each title. */
  public LibraryQuery extended(List<String> levels) {
    return new LibraryQuery(section, user, type, title, sorting, ratings, during, levels, page);
  }

  /** Returns this query for a part of the entries. */
  public LibraryQuery paged(PageRequest part) {
    return new LibraryQuery(section, user, type, title, sorting, ratings, during, extended, part);
  }
}
