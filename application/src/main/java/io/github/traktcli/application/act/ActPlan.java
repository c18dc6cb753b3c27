package io.github.traktcli.application.act;

import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.failure.TraktException;
import java.util.Optional;

/**
 * Looks up what acts would be done to, and does nothing. No more subjects are looked up than {@link
 * ExistingTitles#MOST}.
 */
public final class ActPlan {

  private final ExistingSubjects subjects;
  private int asked;
  private int unseen;

  ActPlan(ExistingSubjects subjects) {
    this.subjects = subjects;
  }

  /**
   * Looks up the subject of one act.
   *
   * @return the same act on the subject as Trakt calls it, or as it was named where it is not
   *     looked up; empty where there would be nothing left to do
   * @throws TraktException where it would be refused, as far as that can be known
   */
  public Optional<ActRequest> of(ActRequest request) {
    boolean read =
        switch (ExistingSubjects.lookUp(request.subject())) {
          case NEEDLESS -> false;
          case ONE_READ -> asked++ < ExistingTitles.MOST || isUnseen();
          case IMPOSSIBLE -> isUnseen();
        };
    if (!read) {
      return Optional.of(request);
    }
    try {
      return Optional.of(
          new ActRequest(request.act(), subjects.existing(request.subject()), request.values()));
    } catch (TraktException e) {
      if (PerformAct.isNeedless(request.act(), e.failure())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Returns how many were not looked up: too many, or of a kind that Trakt cannot be asked for. */
  public int unseen() {
    return unseen;
  }

  private boolean isUnseen() {
    unseen++;
    return false;
  }
}
