package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.domain.auth.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokens as Trakt sends them, and as the file of credentials keeps them.
 *
 * @param createdAt seconds since 1970
 * @param expiresIn seconds
 * @param clientId not sent by Trakt, nor are the members behind it
 * @param keyring the name under which the keyring has the tokens; {@code null} without one
 * @param version of the form that a file has; {@code null} means the first, which says none
 * @param apiUrl who gave the tokens, and so the only one to be sent them
 */
record TokenDto(
    @Nullable String accessToken,
    @Nullable String refreshToken,
    @Nullable Object createdAt,
    @Nullable Object expiresIn,
    @Nullable String scope,
    @Nullable String clientId,
    @Nullable String redirectUri,
    @Nullable String username,
    @Nullable String apiUrl,
    @Nullable String authUrl,
    @Nullable String keyring,
    @Nullable Integer version) {

  /** Members may come without another version; one that means something else makes the second. */
  private static final int VERSION = 1;

  static TokenDto of(Credentials credentials, SessionHost host) {
    Instant end = credentials.expiresAt();
    long created = credentials.createdAt().getEpochSecond();
    return new TokenDto(
        credentials.accessToken(),
        credentials.refreshToken(),
        created,
        end == null ? null : Long.valueOf(end.getEpochSecond() - created),
        credentials.scope(),
        credentials.clientId(),
        credentials.redirectUri(),
        credentials.username(),
        host.api(),
        host.auth(),
        null,
        null);
  }

  /**
   * Returns what a file says of tokens that are elsewhere.
   *
   * @param name under which the keyring has them
   */
  TokenDto withoutTokens(String name) {
    return new TokenDto(
        null, null, null, null, null, clientId, redirectUri, username, apiUrl, authUrl, name, null);
  }

  /** Returns the same for a file that has the tokens until the keyring takes them. */
  TokenDto meantFor(String name) {
    return new TokenDto(
        accessToken,
        refreshToken,
        createdAt,
        expiresIn,
        scope,
        clientId,
        redirectUri,
        username,
        apiUrl,
        authUrl,
        name,
        null);
  }

  /** Tells whether a newer program has written it, in a form that this one does not know. */
  boolean isNewer() {
    return version != null && version > VERSION;
  }

  /** Tells whether the keyring has the tokens. */
  boolean isElsewhere() {
    return keyring != null && accessToken == null;
  }

  /**
   * Returns the credentials of an answer that came just now; empty when there is no access token.
   * Their life is counted from now, for the host's clock and ours may differ.
   */
  Optional<Credentials> received(
      Instant now, String fallbackClientId, @Nullable String fallbackRedirectUri) {
    if (accessToken == null || accessToken.isBlank()) {
      return Optional.empty();
    }
    Optional<Duration> life = Seconds.length(expiresIn);
    return Optional.of(
        new Credentials(
            accessToken,
            refreshToken == null || refreshToken.isBlank() ? null : refreshToken,
            now,
            life.map(now::plus).orElse(null),
            scope,
            clientId == null ? fallbackClientId : clientId,
            redirectUri == null ? fallbackRedirectUri : redirectUri,
            username));
  }

  /** Returns the credentials as they were kept; empty when there is no access token. */
  Optional<Credentials> kept(Instant fallbackCreation, String fallbackClientId) {
    return received(Seconds.moment(createdAt).orElse(fallbackCreation), fallbackClientId, null);
  }
}
