package io.github.traktcli.application.discovery;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.domain.discovery.ChartEntry;
import io.github.traktcli.domain.discovery.Recommendation;
import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchTrend;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.discovery.Update;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A Trakt that finds what a test puts in, and remembers what it was asked. */
public final class FakeDiscovery implements DiscoveryGateway {

  /** What was asked, such as {@code exact movie} and {@code search}. */
  public final List<String> asked = new ArrayList<>();

  /** The last query for updates. */
  public final List<UpdatesQuery> updates = new ArrayList<>();

  private final List<Sourced<SearchHit>> exact = new ArrayList<>();
  private final List<Sourced<SearchHit>> broad = new ArrayList<>();

  /** Lets something be called just like the text. */
  public FakeDiscovery exact(String type, String reference) {
    exact.add(hit(type, reference));
    return this;
  }

  /** Lets the broad search and lookups find something, on one page of two. */
  public FakeDiscovery broad(String type, String reference) {
    broad.add(hit(type, reference));
    return this;
  }

  @Override
  public Listing<ChartEntry> chart(ChartQuery query) {
    return Listing.of(List.of());
  }

  @Override
  public Listing<Update> updates(UpdatesQuery query) {
    updates.add(query);
    return Listing.of(List.of());
  }

  @Override
  public Listing<Long> updatedIds(UpdatesQuery query) {
    updates.add(query);
    return Listing.of(List.of());
  }

  @Override
  public Listing<Recommendation> recommendations(RecommendationQuery query) {
    return Listing.of(List.of());
  }

  @Override
  public Listing<SearchHit> search(SearchQuery query) {
    asked.add("search");
    return Listing.ofPages(
        List.of(new Page<>(broad, OptionalLong.of(2L * broad.size()), false)).iterator());
  }

  @Override
  public List<Sourced<SearchHit>> exactly(SearchQuery query, SearchType type) {
    asked.add("exact " + type.traktName());
    return exact.stream().filter(hit -> hit.value().type().equals(type.traktName())).toList();
  }

  @Override
  public Listing<SearchHit> lookup(
      IdProvider provider, String id, List<SearchType> types, Optional<String> extended) {
    asked.add("lookup " + provider.traktName() + " " + id);
    return Listing.of(broad);
  }

  @Override
  public Listing<SearchTrend> trends(
      UpdatedKind kind, Optional<String> text, Optional<String> extended, PageRequest page) {
    return Listing.of(List.of());
  }

  private static Sourced<SearchHit> hit(String type, String reference) {
    return new Sourced<>(
        new SearchHit(type, Optional.empty(), reference, reference, null), new Document("{}"));
  }
}
