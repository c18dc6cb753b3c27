package io.github.traktcli.application.history;

import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.MissingSubject;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.history.Checkin;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.user.Watching;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Says what the user is watching right now. Only one thing can be watched at a time. */
public final class CheckIn {

  private static final Subject ME = new Subject.OfUser("me");

  private final DraftGateway drafts;
  private final PerformAct acts;
  private final ReadFacet facets;
  private final IdentifyItems titles;

  /** Makes the use case. */
  public CheckIn(DraftGateway drafts, PerformAct acts, ReadFacet facets, IdentifyItems titles) {
    this.drafts = drafts;
    this.acts = acts;
    this.facets = facets;
    this.titles = titles;
  }

  /**
   * Checks in, with one request that is never repeated.
   *
   * @return what Trakt keeps now; empty where it does not say
   * @throws TraktException also with {@link TraktFailure.CheckinRunning}
   */
  public Optional<Sourced<Checkin>> start(DraftRequest<Checkin> request) {
    try {
      return drafts.send(request);
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.Conflict conflict) {
        throw new TraktException(running(conflict), e);
      }
      throw TraktFailure.PerhapsMade.by(MissingSubject.named(e, request.subject()));
    }
  }

  /**
   * Ends what is being watched, if anything, without a play, and checks in. Nothing ends for a
   * title that Trakt does not have.
   *
   * @param whenEnded called between the two, for the second may still fail
   * @throws TraktException as {@link #start} does
   */
  public Optional<Sourced<Checkin>> replace(DraftRequest<Checkin> request, Runnable whenEnded) {
    requireTitle(request.subject());
    PerformAct.Outcome ended =
        acts.perform(new ActRequest(Act.CANCEL_CHECKIN, new Subject.Account(), Map.of()));
    if (ended == PerformAct.Outcome.DONE) {
      whenEnded.run();
    }
    return start(request);
  }

  private void requireTitle(Subject subject) {
    try {
      if (subject instanceof Subject.Title(MediaItem item)) {
        titles.read(item);
      }
    } catch (TraktException e) {
      throw MissingSubject.named(e, subject);
    }
  }

  private TraktFailure running(TraktFailure.Conflict conflict) {
    Optional<Watching> playing = playing();
    Optional<Instant> until = playing.flatMap(now -> Optional.ofNullable(now.expiresAt()));
    return new TraktFailure.CheckinRunning(
        playing.flatMap(Watching::item).map(MediaItem::label),
        conflict.expiresAt().or(() -> until));
  }

  /** Trakt says until when, but not what; where it cannot be learnt, nobody is kept waiting. */
  private Optional<Watching> playing() {
    try {
      return facets.oneOrNone(FacetRequest.of(CommunityFacets.WATCHED_NOW, ME)).map(Sourced::value);
    } catch (TraktException e) {
      return Optional.empty();
    }
  }
}
