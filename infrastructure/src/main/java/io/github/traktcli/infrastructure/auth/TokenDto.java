package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.domain.auth.Credentials;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokens as Trakt sends them, and as the file of credentials keeps them.
 *
 * @param createdAt seconds since 1970
 * @param expiresIn seconds
 * @param clientId not sent by Trakt, nor are the members behind it
 */
record TokenDto(
    @Nullable String accessToken,
    @Nullable String refreshToken,
    @Nullable Long createdAt,
    @Nullable Long expiresIn,
    @Nullable String scope,
    @Nullable String clientId,
    @Nullable String redirectUri,
    @Nullable String username) {

  static TokenDto of(Credentials credentials) {
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
        credentials.username());
  }

  /** Returns the credentials; empty when there is no access token. */
  Optional<Credentials> toDomain(
      Instant now, String fallbackClientId, @Nullable String fallbackRedirectUri) {
    if (accessToken == null || accessToken.isBlank()) {
      return Optional.empty();
    }
    Instant created = createdAt == null ? now : Instant.ofEpochSecond(createdAt);
    return Optional.of(
        new Credentials(
            accessToken,
            refreshToken == null || refreshToken.isBlank() ? null : refreshToken,
            created,
            expiresIn == null ? null : created.plusSeconds(expiresIn),
            scope,
            clientId == null ? fallbackClientId : clientId,
            redirectUri == null ? fallbackRedirectUri : redirectUri,
            username));
  }
}
