package io.github.traktcli.application.facet;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Finds out whether Trakt has what somebody wants to write to. A dry run asks so, for only an
 * answer to the write itself would tell it otherwise.
 */
public final class ExistingSubjects {

  private static final String ME = "me";

  private final ReadFacet facets;
  private final ExistingTitles titles;

  /** Makes the part. */
  public ExistingSubjects(ReadFacet facets, ExistingTitles titles) {
    this.facets = facets;
    this.titles = titles;
  }

  /** What it takes to know that a subject is there. */
  public enum LookUp {
    /** Nothing: Trakt has named it, or it is the user's own. */
    NEEDLESS,
    ONE_READ,
    /** Trakt cannot be asked for it. */
    IMPOSSIBLE
  }

  /** Returns what it takes to know that a subject is there. */
  public static LookUp lookUp(Subject subject) {
    return switch (subject) {
      case Subject.Title(MediaItem item) when ExistingTitles.isSeen(item) -> LookUp.NEEDLESS;
      case Subject.Title(MediaItem item) when !ExistingTitles.canBeAsked(item) -> LookUp.IMPOSSIBLE;
      case Subject.OfUser(String slug) when slug.equals(ME) -> LookUp.NEEDLESS;
      case Subject.OfSection _, Subject.Account _, Subject.Everything _ -> LookUp.NEEDLESS;
      case Subject.Title _,
          Subject.OfComment _,
          Subject.OfNote _,
          Subject.OfList _,
          Subject.OfSmartList _,
          Subject.OfUser _,
          Subject.OfFollowRequest _,
          Subject.OfSavedFilter _,
          Subject.OfPosition _ ->
          LookUp.ONE_READ;
    };
  }

  /**
   * Returns the same subject; a title as Trakt calls it.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where Trakt has no such thing
   */
  public Subject existing(Subject subject) {
    if (lookUp(subject) != LookUp.ONE_READ) {
      return subject;
    }
    switch (subject) {
      case Subject.Title(MediaItem item) -> {
        return new Subject.Title(titles.title(item));
      }
      case Subject.OfComment comment -> read(CommunityFacets.COMMENT_ITSELF, comment);
      case Subject.OfNote note -> read(CommunityFacets.NOTE_ITSELF, note);
      case Subject.OfList list -> read(CommunityFacets.LIST_ITSELF, list);
      case Subject.OfSmartList list -> read(CommunityFacets.SMART_LIST_ITSELF, list);
      case Subject.OfUser user -> titles.requireUser(user);
      case Subject.OfFollowRequest(long id) ->
          find(
              CommunityFacets.FOLLOW_REQUESTS,
              new Subject.Everything(),
              subject,
              one -> Objects.equals(one.request(), id));
      case Subject.OfSavedFilter(long id, String name) ->
          find(
              CommunityFacets.SAVED_FILTERS,
              new Subject.Everything(),
              subject,
              filter -> Objects.equals(filter.id(), id));
      case Subject.OfPosition(long id) ->
          find(
              Facet.SAVED_POSITIONS,
              new Subject.Account(),
              subject,
              position -> Objects.equals(position.id(), id));
      case Subject.OfSection _, Subject.Account _, Subject.Everything _ -> {}
    }
    return subject;
  }

  private void read(Facet<?> facet, Subject subject) {
    facets.one(FacetRequest.of(facet, subject));
  }

  private <T> void find(Facet<T> facet, Subject among, Subject subject, Predicate<T> isIt) {
    for (Sourced<T> each : facets.many(FacetRequest.of(facet, among))) {
      if (isIt.test(each.value())) {
        return;
      }
    }
    throw MissingSubject.named(
        new TraktException(TraktFailure.NotFound.title(subject.label())), subject);
  }
}
