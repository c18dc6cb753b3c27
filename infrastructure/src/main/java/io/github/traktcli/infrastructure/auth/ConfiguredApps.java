package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.ApiApps;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.store.ConfigFile;
import io.github.traktcli.infrastructure.store.Folders;
import java.util.Optional;
import java.util.function.Function;

/**
 * The app of the environment, else of the configuration, else the one that is built in. The
 * configuration holds the id; the secret lies with the credentials, unless the user wrote it into
 * the configuration.
 */
public final class ConfiguredApps implements ApiApps {

  private static final String VARIABLE = "TRAKT_CLIENT_ID";
  private static final String CLIENT_ID = "client_id";

  private final Function<String, Optional<String>> environment;
  private final ConfigFile config;
  private final AppSecretFile secrets;
  private final String builtInClientId;

  /**
   * Makes the apps.
   *
   * @param environment looks a variable up
   * @param builtInClientId empty where the distributor built none in
   */
  public ConfiguredApps(
      Function<String, Optional<String>> environment,
      ConfigFile config,
      Folders folders,
      String builtInClientId) {
    this.environment = environment;
    this.config = config;
    this.secrets = new AppSecretFile(folders);
    this.builtInClientId = builtInClientId;
  }

  @Override
  public Optional<ApiApp> configured() {
    return environment
        .apply(VARIABLE)
        .map(id -> app(id, VARIABLE))
        .or(() -> config.get(CLIENT_ID).map(id -> app(id, CLIENT_ID + " of the configuration")))
        .or(() -> Optional.of(builtInClientId).filter(id -> !id.isBlank()).map(this::withSecret));
  }

  @Override
  public ApiApp withId(String clientId) {
    return configured()
        .filter(app -> app.clientId().equals(clientId))
        .orElseGet(() -> new ApiApp(clientId, secrets.secretOf(clientId).orElse(null)));
  }

  @Override
  public void remember(ApiApp app) {
    boolean known = configured().map(ApiApp::clientId).filter(app.clientId()::equals).isPresent();
    secrets.keep(app);
    if (!known) {
      config.set(CLIENT_ID, app.clientId());
    }
  }

  @Override
  public Optional<RedirectUri> redirectUri() {
    return environment
        .apply("TRAKT_REDIRECT_URI")
        .or(() -> config.get("redirect_uri"))
        .map(RedirectUri::new);
  }

  private ApiApp app(String clientId, String source) {
    try {
      return withSecret(clientId);
    } catch (InvalidInput e) {
      throw new InvalidInput(source + " is no client id: that is one word of letters and digits.");
    }
  }

  private ApiApp withSecret(String clientId) {
    return new ApiApp(
        clientId,
        environment
            .apply("TRAKT_CLIENT_SECRET")
            .or(() -> config.get("client_secret"))
            .or(() -> secrets.secretOf(clientId))
            .orElse(null));
  }
}
