package io.github.traktcli.application.status;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.user.LimitUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Tells how full an account is: what it may hold, and what it does hold. */
public final class ReadLimits {

  private static final Subject ME = new Subject.OfUser("me");

  private final ReadFacet facets;
  private final LibraryGateway sections;

  /** Makes the use case. */
  public ReadLimits(ReadFacet facets, LibraryGateway sections) {
    this.facets = facets;
    this.sections = sections;
  }

  /**
   * Returns the limits that Trakt tells and that something is kept under, each list for itself.
   * What cannot be counted is told without its use.
   *
   * @throws TraktException when Trakt does not tell the limits
   */
  public List<LimitUse> read() {
    Map<String, Long> limits =
        facets
            .one(FacetRequest.of(CommunityFacets.SETTINGS, new Subject.Everything()))
            .value()
            .limits();
    List<LimitUse> uses = new ArrayList<>();
    addLists(uses, limits);
    add(uses, limits, "watchlist", () -> held(OfAccount.WATCHLIST, EntryType.ALL));
    add(uses, limits, "favorites", () -> held(OfAccount.FAVORITES, EntryType.ALL));
    add(
        uses,
        limits,
        "collection",
        () ->
            sum(
                held(OfAccount.COLLECTION, EntryType.MOVIES),
                held(OfAccount.COLLECTION, EntryType.EPISODES)));
    add(uses, limits, "notes", this::notes);
    return List.copyOf(uses);
  }

  private void addLists(List<LimitUse> uses, Map<String, Long> limits) {
    Long most = limits.get("list.count");
    Long each = limits.get("list.item_count");
    if (most == null && each == null) {
      return;
    }
    List<ListSummary> lists;
    try {
      lists =
          facets.many(FacetRequest.of(CommunityFacets.LISTS_OF_USER, ME)).toList().stream()
              .map(Sourced::value)
              .toList();
    } catch (TraktException e) {
      if (most != null) {
        uses.add(new LimitUse("lists", most, OptionalLong.empty()));
      }
      return;
    }
    if (most != null) {
      uses.add(new LimitUse("lists", most, OptionalLong.of(lists.size())));
    }
    if (each != null) {
      lists.stream()
          .filter(list -> list.itemCount() != null)
          .forEach(
              list ->
                  uses.add(
                      new LimitUse(
                          "list \"" + list.label() + "\"",
                          each,
                          OptionalLong.of(list.itemCount() == null ? 0 : list.itemCount()))));
    }
  }

  private static void add(
      List<LimitUse> uses, Map<String, Long> limits, String name, Supplier<OptionalLong> used) {
    Long most = limits.get(name + ".item_count");
    if (most != null) {
      uses.add(new LimitUse(name, most, counted(used)));
    }
  }

  /** A number that Trakt does not give to this app is none that others must do without. */
  private static OptionalLong counted(Supplier<OptionalLong> used) {
    try {
      return used.get();
    } catch (TraktException e) {
      return OptionalLong.empty();
    }
  }

  private OptionalLong held(OfAccount section, EntryType type) {
    LibraryQuery query = LibraryQuery.ofAll(section, type).paged(PageRequest.first(1));
    return total(sections.entries(query).entries());
  }

  private OptionalLong notes() {
    return total(
        facets.many(
            new FacetRequest<>(CommunityFacets.NOTES_OF_USER, ME, Map.of(), PageRequest.first(1))));
  }

  /** Trakt says how many there are beside the first of them. */
  private static OptionalLong total(Listing<?> items) {
    boolean any = items.iterator().hasNext();
    return any || items.total().isPresent() ? items.total() : OptionalLong.of(0);
  }

  private static OptionalLong sum(OptionalLong some, OptionalLong others) {
    return some.isPresent() && others.isPresent()
        ? OptionalLong.of(some.getAsLong() + others.getAsLong())
        : OptionalLong.empty();
  }
}
