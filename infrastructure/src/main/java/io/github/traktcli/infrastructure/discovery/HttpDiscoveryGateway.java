package io.github.traktcli.infrastructure.discovery;

import io.github.traktcli.application.discovery.ChartQuery;
import io.github.traktcli.application.discovery.DiscoveryGateway;
import io.github.traktcli.application.discovery.RecommendationQuery;
import io.github.traktcli.application.discovery.SearchQuery;
import io.github.traktcli.application.discovery.UpdatesQuery;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.ChartEntry;
import io.github.traktcli.domain.discovery.Recommendation;
import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchTrend;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.discovery.Theme;
import io.github.traktcli.domain.discovery.Update;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Charts, updates, recommendations and searches over HTTP. */
public final class HttpDiscoveryGateway implements DiscoveryGateway {

  private final TraktHttp http;

  /** Makes the gateway. */
  public HttpDiscoveryGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public Listing<ChartEntry> chart(ChartQuery query) {
    List<String> path = new ArrayList<>();
    path.add(query.media().traktName());
    path.add(query.chart().traktName());
    if (query.chart().isOverPeriod()) {
      path.add(query.period().traktName());
    }
    TraktRequest request =
        filtered(get(path), query.filters())
            .with("theme", query.theme().map(Theme::traktName).orElse(null))
            .with("extended", query.extended().orElse(null));
    if (!query.chart().isPaged()) {
      Listing<ChartEntry> whole =
          http.readWhole(
              request, ChartEntryDto.class, entry -> entry.toDomain(query.chart(), query.media()));
      return query.page() instanceof PageRequest.First(int count) ? whole.first(count) : whole;
    }
    return http.readPages(
        request,
        query.page(),
        ChartEntryDto.class,
        entry -> entry.toDomain(query.chart(), query.media()));
  }

  @Override
  public Listing<Update> updates(UpdatesQuery query) {
    return http.readPages(
        TraktRequest.get(query.kind().traktName(), "updates", hour(query.since()))
            .with("extended", query.extended().orElse(null)),
        query.page(),
        UpdateDto.class,
        UpdateDto::toDomain);
  }

  @Override
  public Listing<Long> updatedIds(UpdatesQuery query) {
    return http.readPages(
        TraktRequest.get(query.kind().traktName(), "updates", "id", hour(query.since())),
        query.page(),
        Long.class,
        id -> id);
  }

  @Override
  public Listing<Recommendation> recommendations(RecommendationQuery query) {
    TraktRequest request =
        TraktRequest.get(
                query.social() ? "social_recommendations" : "recommendations",
                query.media().traktName())
            .authorized(query.social() ? Authorization.REQUIRED_LIMITED : Authorization.REQUIRED)
            .with("limit", query.limit())
            .with("extended", query.extended().orElse(null));
    if (query.watchWindow().isPresent()) {
      request = request.with("watch_window", query.watchWindow().getAsInt());
    }
    return http.readWhole(
        filtered(request, query.filters()),
        RecommendationDto.class,
        dto -> dto.toDomain(query.media()));
  }

  @Override
  public Listing<SearchHit> search(SearchQuery query) {
    String types =
        query.types().stream().map(SearchType::traktName).collect(Collectors.joining(","));
    return http.readPages(
        filtered(
                TraktRequest.get("search", types)
                    .with("query", query.raw() ? query.text() : LiteralQuery.of(query.text()))
                    .with("fields", String.join(",", query.fields())),
                query.filters())
            .with("extended", query.extended().orElse(null)),
        query.page(),
        SearchHitDto.class,
        SearchHitDto::toHit);
  }

  @Override
  public List<Sourced<SearchHit>> exactly(SearchQuery query, SearchType type) {
    return http.readAll(
        TraktRequest.get("search", type.traktName(), "exact")
            .with("query", query.text())
            .with("extended", query.extended().orElse(null)),
        SearchHitDto.class,
        SearchHitDto::toHit);
  }

  @Override
  public Listing<SearchHit> lookup(
      IdProvider provider, String id, List<SearchType> types, Optional<String> extended) {
    return http.readWhole(
        TraktRequest.get("search", provider.traktName(), id)
            .with(
                "type", types.stream().map(SearchType::traktName).collect(Collectors.joining(",")))
            .with("extended", extended.orElse(null)),
        SearchHitDto.class,
        SearchHitDto::toHit);
  }

  @Override
  public Listing<SearchTrend> trends(
      UpdatedKind kind, Optional<String> text, Optional<String> extended, PageRequest page) {
    return http.readPages(
        TraktRequest.get("search", "recent_by_id", "global", kind.traktName())
            .with("query", text.orElse(null))
            .with("extended", extended.orElse(null)),
        page,
        SearchHitDto.class,
        SearchHitDto::toTrend);
  }

  private static TraktRequest get(List<String> path) {
    return TraktRequest.get(path.toArray(String[]::new));
  }

  private static TraktRequest filtered(TraktRequest request, Filters filters) {
    TraktRequest narrowed = request;
    for (Map.Entry<String, String> filter : filters.parameters().entrySet()) {
      narrowed = narrowed.with(filter.getKey(), filter.getValue());
    }
    return narrowed;
  }

  /** A day when it begins one, since that is how Trakt's own examples look; else the full hour. */
  private static String hour(Instant since) {
    String text = since.toString();
    return text.endsWith("T00:00:00Z") ? text.substring(0, 10) : text;
  }
}
