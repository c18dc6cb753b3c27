package io.github.traktcli.infrastructure.sandbox;

import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.infrastructure.http.AccessTokens;
import java.util.Optional;

/**
 * Lets whoever talks to the sandbox be its user without signing in; who did sign in to it uses the
 * tokens that it gave.
 */
public final class SandboxTokens implements AccessTokens {

  private final AccessTokens stored;

  /** Makes the tokens over those of a sign-in to the sandbox. */
  public SandboxTokens(AccessTokens stored) {
    this.stored = stored;
  }

  @Override
  public Optional<String> current() {
    return stored.current().or(() -> Optional.of(Sandbox.token()));
  }

  @Override
  public Optional<String> renewed(String refused) {
    return stored.renewed(refused);
  }

  @Override
  public void passedOver(NotSignedIn.Reason why) {
    stored.passedOver(why);
  }
}
