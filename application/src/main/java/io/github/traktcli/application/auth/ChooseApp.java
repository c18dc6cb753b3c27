package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.ApiApp;

/** Finds the API app to sign in by: the configured one, or else the one that the user enters. */
public final class ChooseApp {

  private final ApiApps apps;
  private final AppPrompt prompt;

  /** Makes the choice between these. */
  public ChooseApp(ApiApps apps, AppPrompt prompt) {
    this.apps = apps;
    this.prompt = prompt;
  }

  /**
   * Returns the app. It is not kept here, but when the sign-in has succeeded.
   *
   * @throws TraktException with {@code NoClientId} when none is known and nobody can be asked
   */
  public ApiApp choose() {
    return apps.configured()
        .or(prompt::ask)
        .orElseThrow(() -> new TraktException(new TraktFailure.NoClientId()));
  }
}
