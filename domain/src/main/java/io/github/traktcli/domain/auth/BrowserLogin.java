package io.github.traktcli.domain.auth;

import java.time.Instant;

/**
 * A browser login that has begun and waits for its code.
 *
 * @param state comes back with the code, and shows that the answer is to this login
 */
public record BrowserLogin(
    String clientId,
    RedirectUri redirectUri,
    CodeVerifier verifier,
    String state,
    Instant startedAt) {

  /** Never shows its secrets. */
  @Override
  public String toString() {
    return "BrowserLogin[clientId=" + clientId + ", startedAt=" + startedAt + "]";
  }
}
