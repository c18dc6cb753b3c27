package io.github.traktcli.infrastructure.history;

import io.github.traktcli.application.history.PlaySettings;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import org.jspecify.annotations.Nullable;

/** What the user's settings say about plays, over HTTP. */
public final class HttpPlaySettings implements PlaySettings {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpPlaySettings(TraktHttp http) {
    this.http = http;
  }

  @Override
  public boolean watchOnlyOnce() {
    return http.read(
            TraktRequest.get("users", "settings")
                .with("extended", "browsing")
                .authorized(Authorization.REQUIRED),
            SettingsDto.class,
            SettingsDto::onlyOnce)
        .value();
  }

  /** The part of the settings that says how plays are kept. */
  record SettingsDto(@Nullable BrowsingDto browsing) {
    private boolean onlyOnce() {
      return browsing != null && Boolean.TRUE.equals(browsing.watchOnlyOnce);
    }
  }

  /** What the user likes to see. */
  record BrowsingDto(@Nullable Boolean watchOnlyOnce) {}
}
