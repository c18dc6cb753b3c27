package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.RedirectUri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The apps that a test knows. */
public final class KnownApps implements ApiApps {

  private final Optional<ApiApp> configured;
  private final Optional<RedirectUri> redirectUri;
  private final List<ApiApp> remembered = new ArrayList<>();

  /** Makes the apps with one configured, or none. */
  public KnownApps(Optional<ApiApp> configured, Optional<RedirectUri> redirectUri) {
    this.configured = configured;
    this.redirectUri = redirectUri;
  }

  /** Knows one app without a secret. */
  public static KnownApps one() {
    return new KnownApps(Optional.of(new ApiApp("client", null)), Optional.empty());
  }

  /** Knows none. */
  public static KnownApps none() {
    return new KnownApps(Optional.empty(), Optional.empty());
  }

  /** What was kept for later runs. */
  public List<ApiApp> remembered() {
    return remembered;
  }

  @Override
  public Optional<ApiApp> configured() {
    return configured;
  }

  @Override
  public ApiApp withId(String clientId) {
    return new ApiApp(clientId, null);
  }

  @Override
  public void remember(ApiApp app) {
    remembered.add(app);
  }

  @Override
  public Optional<RedirectUri> redirectUri() {
    return redirectUri;
  }
}
