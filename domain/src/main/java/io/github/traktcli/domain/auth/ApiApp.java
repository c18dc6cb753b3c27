package io.github.traktcli.domain.auth;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Trakt API app that this client acts as.
 *
 * @param clientSecret {@code null} for apps without one, as Trakt makes them since October 2026
 */
public record ApiApp(String clientId, @Nullable String clientSecret) {

  /**
   * Refuses what cannot be a client id.
   *
   * @throws InvalidInput with a sentence for the user
   */
  public ApiApp {
    clientId = clientId.strip();
    if (clientId.isEmpty() || !clientId.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) {
      throw new InvalidInput("A client id is one word of letters and digits.");
    }
    clientSecret = clientSecret == null || clientSecret.isBlank() ? null : clientSecret.strip();
  }

  /** Returns the secret of an app that has one. */
  public Optional<String> secret() {
    return Optional.ofNullable(clientSecret);
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "ApiApp[" + clientId + "]";
  }
}
