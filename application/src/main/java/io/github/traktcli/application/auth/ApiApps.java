package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.RedirectUri;
import java.util.Optional;

/** The API apps that this client can act as. */
public interface ApiApps {

  /** Returns the app that the user configured, or else the one that is built in. */
  Optional<ApiApp> configured();

  /** Returns the app of that id, with its secret where one is known. */
  ApiApp withId(String clientId);

  /** Keeps what later runs need to know of an app, and do not know yet. */
  void remember(ApiApp app);

  /** Returns the redirect address that the user configured for the app. */
  Optional<RedirectUri> redirectUri();
}
