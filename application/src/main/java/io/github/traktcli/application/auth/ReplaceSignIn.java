package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.auth.ProfileName;
import java.util.Optional;

/** Makes sure that nobody loses a sign-in that works by signing in once more. */
public final class ReplaceSignIn {

  private final CredentialStore store;
  private final Session session;
  private final ReplacePrompt prompt;

  /**
   * Makes the use case.
   *
   * @param session of the profile that is used
   */
  public ReplaceSignIn(CredentialStore store, Session session, ReplacePrompt prompt) {
    this.store = store;
    this.session = session;
    this.prompt = prompt;
  }

  /**
   * Returns whether a new sign-in may take the place of the profile's. It may where there is none,
   * or where it has ended; otherwise the user decides.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when nobody can be asked
   */
  public boolean mayReplace(ProfileName profile) {
    Optional<String> holder = store.holder(profile);
    return holder.isEmpty()
        || session.source().filter(source -> source == TokenSource.ENVIRONMENT).isPresent()
        || hasEnded()
        || prompt.agrees(profile, holder.get());
  }

  private boolean hasEnded() {
    try {
      return session.hasEnded();
    } catch (TraktException e) {
      return e.failure() instanceof NotSignedIn;
    }
  }
}
