package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.domain.auth.DeviceCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new device login; RFC 8628 names the page differently from Trakt's documents. */
record DeviceCodeDto(
    @Nullable String deviceCode,
    @Nullable String userCode,
    @Nullable String verificationUrl,
    @Nullable String verificationUri,
    @Nullable Long expiresIn,
    @Nullable Long interval) {

  private static final long LIFE_SECONDS = 600;
  private static final long INTERVAL_SECONDS = 5;

  /** Returns the code; empty when something is missing without which nobody can sign in. */
  Optional<DeviceCode> toDomain() {
    String page = verificationUrl == null ? verificationUri : verificationUrl;
    if (deviceCode == null || userCode == null || page == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DeviceCode(
              deviceCode, userCode, new URI(page), seconds(expiresIn, LIFE_SECONDS), pause()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Duration pause() {
    return seconds(interval, INTERVAL_SECONDS);
  }

  private static Duration seconds(@Nullable Long number, long fallback) {
    return Duration.ofSeconds(number == null || number < 1 ? fallback : number);
  }
}
