package io.github.traktcli.application.draft;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Trakt that keeps what it is given, and answers what a test puts in. */
public final class DraftsInMemory implements DraftGateway {

  /** What was given, in its order. */
  public final List<DraftRequest<?>> kept = new ArrayList<>();

  private final Map<Draft<?>, Object> answers = new HashMap<>();
  private final List<Subject> missing = new ArrayList<>();

  /** Lets a draft be answered, whatever it says. */
  public <T> DraftsInMemory answering(Draft<T> draft, T answer) {
    answers.put(draft, answer);
    return this;
  }

  /** Lets a subject be unknown. */
  public DraftsInMemory without(Subject subject) {
    missing.add(subject);
    return this;
  }

  @Override
  public <T> Optional<Sourced<T>> send(DraftRequest<T> request) {
    if (missing.contains(request.subject())) {
      throw new TraktException(TraktFailure.NotFound.title("/path"));
    }
    kept.add(request);
    return Optional.ofNullable(answers.get(request.draft()))
        .map(request.draft().value()::cast)
        .map(answer -> new Sourced<>(answer, new Document("{}")));
  }
}
