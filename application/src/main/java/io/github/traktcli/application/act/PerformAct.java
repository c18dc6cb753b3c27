package io.github.traktcli.application.act;

import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.MissingSubject;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.act.Act;

/** Does one thing to one subject, and knows when there was nothing left to do. */
public final class PerformAct {

  private final ActGateway gateway;
  private final ExistingSubjects subjects;

  /** Makes the use case. */
  public PerformAct(ActGateway gateway, ExistingSubjects subjects) {
    this.gateway = gateway;
    this.subjects = subjects;
  }

  /** What came of it. */
  public enum Outcome {
    DONE,
    /** All was as wished before. */
    NEEDLESS
  }

  /**
   * Does it.
   *
   * @throws TraktException for refusals that do not say that all is as wished
   */
  public Outcome perform(ActRequest request) {
    try {
      gateway.perform(request);
      return Outcome.DONE;
    } catch (TraktException e) {
      if (isNeedless(request.act(), e.failure())) {
        return Outcome.NEEDLESS;
      }
      throw MissingSubject.named(e, request.subject());
    }
  }

  /** Begins to look up what acts would be done to. */
  public ActPlan plan() {
    return new ActPlan(subjects);
  }

  static boolean isNeedless(Act act, TraktFailure failure) {
    return switch (failure) {
      case TraktFailure.Conflict conflict -> act.needlessOn().contains(Act.Refusal.CONFLICT);
      case TraktFailure.NotFound missing -> act.needlessOn().contains(Act.Refusal.NOT_FOUND);
      default -> false;
    };
  }
}
