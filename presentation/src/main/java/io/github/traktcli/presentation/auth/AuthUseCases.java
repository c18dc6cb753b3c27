package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.ProfileSelection;
import io.github.traktcli.application.auth.ReplaceSignIn;
import io.github.traktcli.application.auth.Session;
import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.auth.SignInByBrowser;
import io.github.traktcli.application.auth.SignInByDevice;
import io.github.traktcli.application.auth.SignInWithToken;
import io.github.traktcli.application.auth.SignOut;
import io.github.traktcli.application.auth.SwitchProfile;
import io.github.traktcli.application.auth.TokenPlace;
import java.util.Optional;

/** The use cases of this slice, each made when a command asks for it. */
public interface AuthUseCases {

  /** Returns which profile is used. */
  ProfileSelection profiles();

  /** Returns the tokens of the profile that is used. */
  Session session();

  /**
   * Returns the guard of the sign-in that is there.
   *
   * @param force whether it may be replaced without a question
   */
  ReplaceSignIn replaceSignIn(boolean force);

  /**
   * Returns the login by a code on another device.
   *
   * @param place where the tokens are kept; empty for where the user likes them
   */
  SignInByDevice signInByDevice(Optional<TokenPlace> place);

  /** Returns the login in a browser. */
  SignInByBrowser signInByBrowser(Optional<TokenPlace> place);

  /** Returns the login by a token at hand. */
  SignInWithToken signInWithToken(Optional<TokenPlace> place);

  /** Returns the answer to who is signed in. */
  ShowSignIn showSignIn();

  /** Returns the way out. */
  SignOut signOut();

  /** Returns the change of profiles. */
  SwitchProfile switchProfile();
}
