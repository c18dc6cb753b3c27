package io.github.traktcli.domain.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lets this client act for an account. Refresh tokens work once: whoever has spent one must
 * keep the new pair before doing anything else. Section "Authentication - OAuth" of the contract.
 *
 * @param refreshToken {@code null} when the session cannot be renewed
 * @param createdAt when Trakt made the tokens
 * @param expiresAt when the access token ends; {@code null} when that is not known
 * @param clientId the app that the tokens were given to; no other app can renew them
 * @param redirectUri the address that was used to get them; renewing them needs the very same
 * @param username whose account it is; {@code null} when nobody asked yet
 */
public record Credentials(
    String accessToken,
    @Nullable String refreshToken,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable String scope,
    String clientId,
    @Nullable String redirectUri,
    @Nullable String username) {

  private static final Duration LEAST_AHEAD = Duration.ofMinutes(1);
  private static final Duration MOST_AHEAD = Duration.ofHours(1);

  /**
   * Tells whether the access token ends so soon that it should be renewed first: within the last
   * tenth of its life, which counts as a minute at least, for clocks differ, and an hour at most.
   */
  public boolean isDue(Instant now) {
    if (expiresAt == null) {
      return false;
    }
    Duration ahead = Duration.between(createdAt, expiresAt).dividedBy(10);
    if (ahead.compareTo(LEAST_AHEAD) < 0) {
      ahead = LEAST_AHEAD;
    } else if (ahead.compareTo(MOST_AHEAD) > 0) {
      ahead = MOST_AHEAD;
    }
    return !now.isBefore(expiresAt.minus(ahead));
  }

  /** Tells whether the access token has ended. */
  public boolean isOver(Instant now) {
    return expiresAt != null && !now.isBefore(expiresAt);
  }

  /** Returns when the access token ends, where that is known. */
  public Optional<Instant> expiry() {
    return Optional.ofNullable(expiresAt);
  }

  /** Returns the same tokens with the name of their account. */
  public Credentials of(@Nullable String account) {
    return new Credentials(
        accessToken, refreshToken, createdAt, expiresAt, scope, clientId, redirectUri, account);
  }

  /** Never shows a token. */
  @Override
  public String toString() {
    return "Credentials[clientId=" + clientId + ", expiresAt=" + expiresAt + "]";
  }
}
