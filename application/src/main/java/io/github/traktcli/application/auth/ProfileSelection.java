package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.ProfileName;

/** Which profile the commands use. */
public interface ProfileSelection {

  /** Returns the profile of this run: named for it, or else the one switched to. */
  ProfileName current();

  /** Lets later runs use this profile where they name none. */
  void activate(ProfileName profile);
}
