package io.github.traktcli.domain.facet;

import static io.github.traktcli.domain.facet.FacetParameter.COUNT_SPECIALS;
import static io.github.traktcli.domain.facet.FacetParameter.EXTENDED;
import static io.github.traktcli.domain.facet.FacetParameter.HIDDEN;
import static io.github.traktcli.domain.facet.FacetParameter.INCLUDE_STATS;
import static io.github.traktcli.domain.facet.FacetParameter.LAST_COLLECTED;
import static io.github.traktcli.domain.facet.FacetParameter.LAST_WATCHED;
import static io.github.traktcli.domain.facet.FacetParameter.SPECIALS;
import static io.github.traktcli.domain.facet.SubjectType.SHOW;
import static io.github.traktcli.domain.facet.SubjectType.TRAKT;
import static io.github.traktcli.domain.facet.SubjectType.USER;

import io.github.traktcli.domain.facet.Facet.Amount;
import io.github.traktcli.domain.history.OwnedItems;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.history.UserStatistics;
import java.util.List;

/** What comes of watching and collecting. Section "Shows" of the contract. */
public final class HistoryFacets {

  /** How far the user is through a show, by what was watched. */
  public static final Facet<ShowProgress> WATCHED_PROGRESS =
      progress("watched").asking(LAST_WATCHED);

  /** How far the user is through a show, by what was collected. */
  public static final Facet<ShowProgress> COLLECTION_PROGRESS =
      progress("collection").asking(LAST_COLLECTED);

  /** What is in the collection, by ids alone and in one answer. */
  public static final Facet<OwnedItems> OWNED_MOVIES = owned("movies");

  public static final Facet<OwnedItems> OWNED_SHOWS = owned("shows");
  public static final Facet<OwnedItems> OWNED_EPISODES = owned("episodes");

  /** What somebody did, in numbers. For VIP members; there may be none. */
  public static final Facet<UserStatistics> USER_STATISTICS =
      Facet.of(UserStatistics.class, "stats", Amount.ONE_OR_NONE, USER);

  private HistoryFacets() {}

  /** Returns all of them. */
  public static List<Facet<?>> all() {
    return List.of(
        WATCHED_PROGRESS,
        COLLECTION_PROGRESS,
        OWNED_MOVIES,
        OWNED_SHOWS,
        OWNED_EPISODES,
        USER_STATISTICS);
  }

  private static Facet<OwnedItems> owned(String type) {
    return Facet.of(OwnedItems.class, "sync/collection/minimal/" + type, Amount.ONE, TRAKT)
        .ofMine();
  }

  private static Facet<ShowProgress> progress(String by) {
    return Facet.of(ShowProgress.class, "progress/" + by, Amount.ONE, SHOW)
        .asking(HIDDEN)
        .asking(SPECIALS)
        .asking(COUNT_SPECIALS)
        .asking(INCLUDE_STATS, "true")
        .asking(EXTENDED, "full")
        .ofMine();
  }
}
