package io.github.traktcli.application.history;

import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.library.EntryType;
import java.util.List;
import java.util.Optional;

/**
 * Which plays are asked for.
 *
 * @param plays for everything, of whom and when, and how much of it
 * @param types which of it; all where it is empty
 * @param title the only title whose plays are wanted; a show or a season stands for its episodes
 * @param filter what is picked here
 * @param oldestFirst whether the first play comes first, for which all have to be read
 */
public record HistoryQuery(
    LibraryQuery plays,
    List<EntryType> types,
    Optional<GivenReference> title,
    PlayFilter filter,
    boolean oldestFirst) {

  /** Copies the types. */
  public HistoryQuery {
    types = List.copyOf(types);
  }
}
