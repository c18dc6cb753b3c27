package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.social.Like;
import io.github.traktcli.domain.social.UserSince;
import io.github.traktcli.domain.transfer.ImportKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the account likes, follows and keeps; each read once, and only when it is asked for. */
public final class OwnTies {

  private static final Subject ME = new Subject.OfUser("me");

  private final ReadFacet facets;
  private final Map<ImportKind, Map<String, Tie>> read = new EnumMap<>(ImportKind.class);

  /** Makes the part; nothing is read yet. */
  public OwnTies(ReadFacet facets) {
    this.facets = facets;
  }

  /**
   * Returns all of a kind by their keys, those too that wait for the agreement of somebody else.
   *
   * @throws io.github.traktcli.application.failure.TraktException when they cannot be read
   */
  public Map<String, Tie> of(ImportKind kind) {
    return read.computeIfAbsent(kind, this::read);
  }

  private Map<String, Tie> read(ImportKind kind) {
    Map<String, Tie> ties = new LinkedHashMap<>();
    switch (kind) {
      case LIKED -> {
        add(ties, liked("comments"), Tie::of);
        add(ties, liked("lists"), Tie::of);
      }
      case FOLLOW -> {
        add(ties, FacetRequest.of(CommunityFacets.FOLLOWED, ME), Tie::of);
        add(ties, waiting(), Tie::of);
      }
      case FILTER ->
          add(
              ties,
              FacetRequest.of(CommunityFacets.SAVED_FILTERS, new Subject.Everything()),
              Tie::of);
      case HISTORY, RATING, WATCHLIST, LIST, COLLECTION, FAVORITE, LIKE, REVIEW, NOTE, HIDDEN ->
          throw new IllegalArgumentException("it hangs on titles: " + kind);
    }
    return ties;
  }

  private static FacetRequest<Like> liked(String type) {
    return FacetRequest.of(CommunityFacets.LIKES_OF_USER, ME).with(FacetParameter.LIKED, type);
  }

  private static FacetRequest<UserSince> waiting() {
    FacetParameter sent = FacetParameter.FOLLOWING;
    return FacetRequest.of(CommunityFacets.FOLLOW_REQUESTS, new Subject.Everything())
        .with(sent, sent.bare());
  }

  private <T> void add(
      Map<String, Tie> to, FacetRequest<T> request, Function<? super T, Optional<Tie>> reading) {
    for (Sourced<T> one : facets.many(request)) {
      reading.apply(one.value()).ifPresent(tie -> to.put(tie.key(), tie));
    }
  }
}
