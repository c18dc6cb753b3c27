package io.github.traktcli.infrastructure.reference;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.MediaType;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches over HTTP. A broad search gives no more than a person can choose from. Section "Search"
 * of the contract.
 */
public final class HttpCatalogueSearch implements CatalogueSearch {

  private static final int MOST_CANDIDATES = 100;

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpCatalogueSearch(TraktHttp http) {
    this.http = http;
  }

  @Override
  public List<MediaItem> exactly(MediaType type, String title) {
    return found(
        TraktRequest.get("search", type.singular(), "exact")
            .with("query", title)
            .with("extended", "full"));
  }

  @Override
  public List<MediaItem> broadly(Set<MediaType> types, String title) {
    String names =
        types.stream().sorted().map(MediaType::singular).collect(Collectors.joining(","));
    List<MediaItem> items =
        found(
            TraktRequest.get("search", names)
                .with("query", LiteralQuery.of(title))
                .with("extended", "full")
                .with("page", 1)
                .with("limit", MOST_CANDIDATES));
    // Trakt may give more than was asked for.
    return items.subList(0, Math.min(items.size(), MOST_CANDIDATES));
  }

  @Override
  public List<MediaItem> lookup(IdProvider provider, Optional<MediaType> type, String id) {
    return found(
        TraktRequest.get("search", provider.traktName(), id)
            .with("type", type.map(MediaType::singular).orElse("")));
  }

  /** A search that Trakt does not know, and an id that nothing has, both find nothing. */
  private List<MediaItem> found(TraktRequest request) {
    try {
      return http.readAll(request, MediaItemDto.class, MediaItemDto::toDomain).stream()
          .map(Sourced::value)
          .flatMap(Optional::stream)
          .toList();
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return List.of();
      }
      throw e;
    }
  }
}
