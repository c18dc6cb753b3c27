package io.github.traktcli.infrastructure.social;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.lists.SavedFilterGateway;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.filter.SearchAddress;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filters that are kept at Trakt, over HTTP. */
public final class HttpSavedFilterGateway implements SavedFilterGateway {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpSavedFilterGateway(TraktHttp http) {
    this.http = http;
  }

  /** What became of the filters of one request. */
  private record AddedFiltersDto(@Nullable List<@Nullable SavedFilterDto> added) {
    Optional<SavedFilter> first() {
      return added == null
          ? Optional.empty()
          : added.stream().filter(Objects::nonNull).findFirst().map(SavedFilterDto::toDomain);
    }
  }

  @Override
  public Sourced<Optional<SavedFilter>> add(String name, SearchAddress address) {
    return http.read(
        TraktRequest.post(
            List.of(Map.of("name", name, "url", address.path())), "users", "saved_filters"),
        AddedFiltersDto.class,
        AddedFiltersDto::first);
  }
}
