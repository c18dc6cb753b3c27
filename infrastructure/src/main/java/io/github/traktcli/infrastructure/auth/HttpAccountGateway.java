package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.AccountGateway;
import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.media.UserDto;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads whose a token is from the settings of its account. */
public final class HttpAccountGateway implements AccountGateway {

  private final Connector connector;
  private final Secrets secrets;

  /** Makes the gateway. */
  public HttpAccountGateway(Connector connector, Secrets secrets) {
    this.connector = connector;
    this.secrets = secrets;
  }

  @Override
  public User accountOf(ApiApp app, String accessToken) {
    secrets.learn(accessToken);
    TraktRequest request =
        TraktRequest.get("users", "settings").authorized(TraktRequest.Authorization.REQUIRED);
    try (TraktHttp http = connector.connect(app.clientId(), only(accessToken))) {
      return http.read(request, SettingsDto.class, SettingsDto::toDomain).value();
    }
  }

  private static AccessTokens only(String token) {
    return new AccessTokens() {
      @Override
      public Optional<String> current() {
        return Optional.of(token);
      }

      @Override
      public Optional<String> renewed(String refused) {
        return Optional.empty();
      }
    };
  }

  /** The part of the settings that says whose they are. */
  record SettingsDto(@Nullable UserDto user) {

    User toDomain() {
      if (user == null) {
        throw new TraktException(
            new TraktFailure.Unreadable("Trakt", "it does not say whose settings they are"));
      }
      return user.toDomain();
    }
  }
}
