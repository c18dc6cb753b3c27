package io.github.traktcli.domain.facet;

import static io.github.traktcli.domain.facet.FacetParameter.COUNT_SPECIALS;
import static io.github.traktcli.domain.facet.FacetParameter.EXTENDED;
import static io.github.traktcli.domain.facet.FacetParameter.HIDDEN;
import static io.github.traktcli.domain.facet.FacetParameter.INCLUDE_STATS;
import static io.github.traktcli.domain.facet.FacetParameter.LAST_COLLECTED;
import static io.github.traktcli.domain.facet.FacetParameter.LAST_WATCHED;
import static io.github.traktcli.domain.facet.FacetParameter.SPECIALS;
import static io.github.traktcli.domain.facet.SubjectType.SHOW;

import io.github.traktcli.domain.facet.Facet.Amount;
import io.github.traktcli.domain.history.ShowProgress;
import java.util.List;

/** What comes of watching and collecting. Section "Shows" of the contract. */
public final class HistoryFacets {

  /** How far the user is through a show, by what was watched. */
  public static final Facet<ShowProgress> WATCHED_PROGRESS =
      progress("watched").asking(LAST_WATCHED);

  /** How far the user is through a show, by what was collected. */
  public static final Facet<ShowProgress> COLLECTION_PROGRESS =
      progress("collection").asking(LAST_COLLECTED);

  private HistoryFacets() {}

  /** Returns all of them. */
  public static List<Facet<?>> all() {
    return List.of(WATCHED_PROGRESS, COLLECTION_PROGRESS);
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
