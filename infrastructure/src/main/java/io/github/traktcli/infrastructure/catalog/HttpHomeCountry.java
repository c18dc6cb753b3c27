package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.application.catalog.HomeCountry;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The country of the account's settings over HTTP. */
public final class HttpHomeCountry implements HomeCountry {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpHomeCountry(TraktHttp http) {
    this.http = http;
  }

  /** Nobody fails to learn where to watch because the settings cannot be read. */
  @Override
  public Optional<String> ofAccount() {
    try {
      return http.read(
              TraktRequest.get("users", "settings")
                  .with("extended", "browsing")
                  .authorized(Authorization.REQUIRED),
              SettingsDto.class,
              SettingsDto::country)
          .value();
    } catch (TraktException e) {
      return Optional.empty();
    }
  }

  /** The part of the settings that says where the user watches. */
  record SettingsDto(@Nullable BrowsingDto browsing) {

    private Optional<String> country() {
      return browsing == null || browsing.watchnow == null
          ? Optional.empty()
          : Optional.ofNullable(browsing.watchnow.country)
              .filter(code -> code.length() == 2)
              .map(code -> code.toLowerCase(Locale.ROOT));
    }
  }

  /** What the user likes to see. */
  record BrowsingDto(@Nullable WatchNowDto watchnow) {}

  /** Where the user watches. */
  record WatchNowDto(@Nullable String country) {}
}
