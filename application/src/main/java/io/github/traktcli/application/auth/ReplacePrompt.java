package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.ProfileName;

/** Asks whether a new sign-in may take the place of another. */
public interface ReplacePrompt {

  /**
   * Returns what the user says.
   *
   * @param holder who is signed in, such as {@code sean}
   * @throws io.github.traktcli.domain.input.InvalidInput when nobody can be asked
   */
  boolean agrees(ProfileName profile, String holder);
}
