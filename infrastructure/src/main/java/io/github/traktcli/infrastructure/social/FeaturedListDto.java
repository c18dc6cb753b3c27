package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.lists.ListDto;
import org.jspecify.annotations.Nullable;

/** A list in a chart of lists, with how many liked it of late. */
public record FeaturedListDto(@Nullable ListDto list) implements Identified {

  @Override
  public @Nullable Object identity() {
    return list == null ? null : list.identity();
  }

  /** Returns the domain's list; an entry without one is a list that says nothing. */
  public ListSummary toDomain() {
    ListDto shown =
        list == null
            ? new ListDto(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null)
            : list;
    return shown.toDomain();
  }
}
