package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.Credentials;
import java.util.Optional;

/** Understands tokens that the user hands over as text. */
public interface GivenTokens {

  /**
   * Reads a bare access token, or JSON as Trakt or this client writes it; empty when the text is
   * neither.
   */
  Optional<Credentials> read(String text, ApiApp app);
}
