package io.github.traktcli.application.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.facet.MissingSubject;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.history.Scrobble;
import java.time.Instant;
import java.util.Optional;

/** Tells Trakt what a player does, with one request that is never repeated. */
public final class ReportPlayback {

  private final DraftGateway drafts;

  /** Makes the use case. */
  public ReportPlayback(DraftGateway drafts) {
    this.drafts = drafts;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * Trakt took it.
     *
     * @param scrobble what it made of it; empty where it does not say
     */
    record Taken(Optional<Sourced<Scrobble>> scrobble) implements Outcome {}

    /**
     * The title was counted as watched a moment ago, and is not counted again.
     *
     * @param watchedAt when it was counted, UTC, where Trakt says so
     * @param expiresAt until when it is not counted again, UTC, where Trakt says so
     */
    record CountedBefore(Optional<Instant> watchedAt, Optional<Instant> expiresAt)
        implements Outcome {}
  }

  /**
   * Sends the report.
   *
   * @throws TraktException for every refusal that does not say that the play was counted before
   */
  public Outcome report(DraftRequest<Scrobble> request) {
    try {
      return new Outcome.Taken(drafts.send(request));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.Conflict(String detail, var expiresAt, var watchedAt)
          && (watchedAt.isPresent() || request.draft().equals(Draft.SCROBBLE_STOP))) {
        return new Outcome.CountedBefore(watchedAt, expiresAt);
      }
      throw TraktFailure.PerhapsMade.by(MissingSubject.named(e, request.subject()));
    }
  }
}
