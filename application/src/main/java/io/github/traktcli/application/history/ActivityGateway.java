package io.github.traktcli.application.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.history.Activities;

/** Tells when an account was changed last. Section "Sync" of the contract. */
public interface ActivityGateway {

  /**
   * Asks Trakt.
   *
   * @throws io.github.traktcli.application.failure.TraktException for every refusal
   */
  Sourced<Activities> last();
}
