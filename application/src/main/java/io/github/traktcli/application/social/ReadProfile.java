package io.github.traktcli.application.social;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.HistoryFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.history.UserStatistics;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.domain.user.UserProfile;
import io.github.traktcli.domain.user.Watching;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Reads the profile of a user, and what else belongs on its page. */
public final class ReadProfile {

  private static final String ME = "me";

  private final ReadFacet facets;

  /** Makes the use case. */
  public ReadProfile(ReadFacet facets) {
    this.facets = facets;
  }

  /**
   * Reads a profile.
   *
   * @param whole whether also what is no part of its document, as far as that can be had
   */
  public Sourced<ProfilePage> read(FacetRequest<UserProfile> request, boolean whole) {
    Sourced<UserProfile> profile = facets.one(request);
    User user = profile.value().user();
    if (!whole || user.isPrivate() || user.slug() == null) {
      return profile.map(known -> new ProfilePage(known, Optional.empty(), Optional.empty()));
    }
    Subject named = new Subject.OfUser(user.slug());
    CompletableFuture<Optional<Watching>> now =
        CompletableFuture.supplyAsync(
            () -> ifAny(CommunityFacets.WATCHED_NOW, named), Thread::startVirtualThread);
    Optional<UserStatistics> statistics = ifAny(HistoryFacets.USER_STATISTICS, named);
    return profile.map(known -> new ProfilePage(known, now.join(), statistics));
  }

  /**
   * Reads the statistics of a user. Trakt has been seen to tell one's own by one's name only.
   *
   * @return empty where Trakt has worked nothing out
   */
  public Optional<Sourced<UserStatistics>> statistics(FacetRequest<UserStatistics> request) {
    Optional<Sourced<UserStatistics>> found = facets.oneOrNone(request);
    if (found.isPresent() || !request.subject().equals(new Subject.OfUser(ME))) {
      return found;
    }
    FacetRequest<UserProfile> mine =
        FacetRequest.of(CommunityFacets.PROFILE, new Subject.OfUser(ME));
    return Optional.ofNullable(facets.one(mine).value().user().slug())
        .flatMap(slug -> facets.oneOrNone(named(request, new Subject.OfUser(slug))));
  }

  private static <T> FacetRequest<T> named(FacetRequest<T> request, Subject subject) {
    return new FacetRequest<>(request.facet(), subject, request.values(), request.page());
  }

  private <T> Optional<T> ifAny(Facet<T> facet, Subject user) {
    try {
      return facets.oneOrNone(FacetRequest.of(facet, user)).map(Sourced::value);
    } catch (TraktException e) {
      return Optional.empty();
    }
  }
}
