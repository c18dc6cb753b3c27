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
    @Nullable Object expiresIn,
    @Nullable Object interval) {

  private static final Duration USUAL_LIFE = Duration.ofMinutes(10);
  private static final Duration LONGEST_LIFE = Duration.ofDays(1);
  private static final Duration USUAL_INTERVAL = Duration.ofSeconds(5);
  private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(1);

  /** Returns the code; empty when something is missing without which nobody can sign in. */
  Optional<DeviceCode> toDomain() {
    String page = verificationUrl == null ? verificationUri : verificationUrl;
    if (deviceCode == null || userCode == null || page == null) {
      return Optional.empty();
    }
    return page(page)
        .map(
            address ->
                new DeviceCode(
                    deviceCode,
                    userCode,
                    address,
                    within(expiresIn, USUAL_LIFE, LONGEST_LIFE),
                    within(interval, USUAL_INTERVAL, LONGEST_INTERVAL)));
  }

  private static Optional<URI> page(String text) {
    try {
      return Optional.of(new URI(text))
          .filter(page -> page.getHost() != null)
          .filter(page -> "https".equals(page.getScheme()) || "http".equals(page.getScheme()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Duration within(@Nullable Object seconds, Duration usual, Duration longest) {
    Duration length = Seconds.length(seconds).orElse(usual);
    return length.compareTo(longest) < 0 ? length : longest;
  }
}
