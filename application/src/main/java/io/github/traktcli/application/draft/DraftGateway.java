package io.github.traktcli.application.draft;

import io.github.traktcli.application.document.Sourced;
import java.util.Optional;

/** Gives Trakt what a user has written. */
public interface DraftGateway {

  /**
   * Sends a draft, once.
   *
   * @return what Trakt keeps now; empty where it does not say
   * @throws io.github.traktcli.application.failure.TraktException for every refusal
   */
  <T> Optional<Sourced<T>> send(DraftRequest<T> request);
}
