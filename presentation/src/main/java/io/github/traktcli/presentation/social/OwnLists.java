package io.github.traktcli.presentation.social;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.user.LimitUse;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The lists of somebody; below one's own a person is told how many more there may be. */
record OwnLists(RowView<ListSummary> rows) implements FacetView<ListSummary> {

  private static final String ME = "me";

  @Override
  public void show(ReadFacet reading, FacetRequest<ListSummary> request, Screen screen) {
    Listing<ListSummary> lists = reading.many(request);
    boolean mine = request.subject() instanceof Subject.OfUser(String slug) && slug.equals(ME);
    if (!mine || !screen.drawn()) {
      screen.printer().list(lists, rows);
      return;
    }
    List<ListSummary> seen = new ArrayList<>();
    Listing<ListSummary> noticed =
        lists.map(
            list -> {
              seen.add(list);
              return list;
            });
    screen.printer().list(noticed, rows);
    long count = noticed.total().orElse(seen.size());
    room(reading, seen, count).ifPresent(screen.note());
  }

  /** What Trakt does not tell of limits is no reason to fail. */
  private static Optional<String> room(ReadFacet reading, List<ListSummary> lists, long held) {
    Map<String, Long> limits;
    try {
      limits =
          reading
              .one(FacetRequest.of(CommunityFacets.SETTINGS, new Subject.Everything()))
              .value()
              .limits();
    } catch (TraktException e) {
      return Optional.empty();
    }
    Long most = limits.get("list.count");
    Long each = limits.get("list.item_count");
    if (most == null && each == null) {
      return Optional.empty();
    }
    String count = Numbers.grouped(held);
    return Optional.of(
        (most == null ? count : count + " of " + Numbers.grouped(most))
            + (held == 1 && most == null ? " list" : " lists")
            + (each == null ? "." : "; each may hold " + Numbers.grouped(each) + " entries.")
            + (each == null ? "" : full(lists, each)));
  }

  private static String full(List<ListSummary> lists, long each) {
    String full =
        lists.stream()
            .filter(list -> list.itemCount() != null && use(list, each).isNearlyFull())
            .map(
                list ->
                    list.label() + " (" + Numbers.grouped(use(list, each).used().orElse(0)) + ")")
            .collect(Collectors.joining(", "));
    return full.isEmpty() ? "" : " Nearly full: " + full + ".";
  }

  private static LimitUse use(ListSummary list, long each) {
    Integer count = list.itemCount();
    return new LimitUse(list.label(), each, OptionalLong.of(count == null ? 0 : count));
  }
}
