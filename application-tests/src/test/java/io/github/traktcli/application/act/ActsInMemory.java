package io.github.traktcli.application.act;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.facet.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Trakt that lets everything be done to what it has, and remembers what was done. */
public final class ActsInMemory implements ActGateway {

  /** What was done, in its order. */
  public final List<ActRequest> done = new ArrayList<>();

  private final List<Subject> missing = new ArrayList<>();
  private Optional<TraktFailure> refusal = Optional.empty();

  /** Lets a subject be unknown. */
  public ActsInMemory without(Subject subject) {
    missing.add(subject);
    return this;
  }

  /** Refuses whatever is asked. */
  public ActsInMemory refusing(TraktFailure failure) {
    refusal = Optional.of(failure);
    return this;
  }

  @Override
  public void perform(ActRequest request) {
    if (refusal.isPresent()) {
      throw new TraktException(refusal.get());
    }
    if (missing.contains(request.subject())) {
      throw new TraktException(TraktFailure.NotFound.title(request.subject().label()));
    }
    done.add(request);
  }
}
