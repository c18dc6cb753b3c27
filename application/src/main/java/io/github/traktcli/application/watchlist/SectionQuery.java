package io.github.traktcli.application.watchlist;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Sorting;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.watchlist.EntryType;
import io.github.traktcli.domain.watchlist.Section;
import java.util.List;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param user whose, by slug; empty for the user who is signed in
 * @param extended what Trakt shall add to each title, such as {@code full}
 */
public record SectionQuery(
    Section section,
    Optional<String> user,
    EntryType type,
    Sorting sorting,
    List<String> extended,
    PageRequest page) {

  /**
   * Copies the list.
   *
   * @throws InvalidInput when the section holds no such entries
   */
  public SectionQuery {
    extended = List.copyOf(extended);
    if (!type.isKnownTo(section)) {
      throw new InvalidInput(
          "The %s cannot be asked for %s.".formatted(section.traktName(), type.traktName()));
    }
  }

  /** Returns the query for everything of one's own, as the owner arranged it. */
  public static SectionQuery ofAll(Section section, EntryType type) {
    return new SectionQuery(
        section, Optional.empty(), type, Sorting.BY_RANK, List.of(), PageRequest.whole());
  }
}
