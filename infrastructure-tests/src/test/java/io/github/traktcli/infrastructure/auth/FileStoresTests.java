package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.LocalState;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.CodeVerifier;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.store.ConfigFile;
import io.github.traktcli.infrastructure.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoresTests {

  private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
  private static final ProfileName WORK = new ProfileName("work");
  private static final Credentials FULL =
      new Credentials(
          "acc",
          "ref",
          NOW,
          NOW.plus(Duration.ofDays(7)),
          "public offline_access",
          "client",
          "https://example.com/callback",
          "sean");
  private static final Credentials BARE =
      new Credentials("acc", null, NOW, null, null, "client", null, null);

  @TempDir private Path temporary;
  private Folders folders = new Folders(Path.of(""), Path.of(""), Path.of(""));
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void findFolders() {
    folders =
        new Folders(
            temporary.resolve("config"), temporary.resolve("state"), temporary.resolve("cache"));
  }

  @Test
  void keepsCredentialsBetweenRuns() {
    assertThat(credentials().read(WORK)).isEmpty();
    credentials().write(WORK, FULL);
    credentials().write(ProfileName.DEFAULT, BARE);
    assertThat(credentials().read(WORK)).contains(FULL);
    assertThat(credentials().read(ProfileName.DEFAULT)).contains(BARE);
    assertThat(credentials().profiles()).containsExactly(ProfileName.DEFAULT, WORK);
    assertThat(credentials().delete(WORK)).isTrue();
    assertThat(credentials().read(WORK)).isEmpty();
  }

  @Test
  void keepsThemInAFileOfTrakts() throws IOException {
    credentials().write(WORK, FULL);
    assertThat(Files.readString(folders.state().resolve("credentials-work.json")))
        .isEqualTo(
            "{\"access_token\":\"acc\",\"refresh_token\":\"ref\",\"created_at\":1790856000,"
                + "\"expires_in\":604800,\"scope\":\"public offline_access\","
                + "\"client_id\":\"client\","
                + "\"redirect_uri\":\"https://example.com/callback\",\"username\":\"sean\"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"access_token\":\"acc\"}", "\u0000\u0000"})
  void saysThatCredentialsAreDamaged(String text) throws IOException {
    Path file = folders.state().resolve("credentials-default.json");
    Files.createDirectories(folders.state());
    Files.writeString(file, text);
    LocalState failure =
        (LocalState)
            catchThrowableOfType(
                    TraktException.class, () -> credentials().read(ProfileName.DEFAULT))
                .failure();
    assertThat(failure.file()).isEqualTo(file.toString());
    assertThat(failure.detail()).contains("trakt auth login");
  }

  @Test
  void hasNoProfilesBeforeTheFirst() {
    assertThat(credentials().profiles()).isEmpty();
  }

  @Test
  void prefersTheEnvironmentToTheConfigurationToWhatIsBuiltIn() {
    assertThat(apps("").configured()).isEmpty();
    assertThat(apps("built-in").configured()).contains(new ApiApp("built-in", null));
    new ConfigFile(folders).set("client_id", "mine");
    assertThat(apps("built-in").configured()).contains(new ApiApp("mine", null));
    environment.put("TRAKT_CLIENT_ID", "env");
    environment.put("TRAKT_CLIENT_SECRET", "secret");
    assertThat(apps("built-in").configured()).contains(new ApiApp("env", "secret"));
  }

  @Test
  void remembersTheIdInTheConfigurationAndTheSecretApartFromIt() throws IOException {
    apps("").remember(new ApiApp("mine", "secret"));
    assertThat(Files.readString(folders.config().resolve(ConfigFile.NAME)))
        .isEqualTo("client_id = mine\n");
    assertThat(apps("").configured()).contains(new ApiApp("mine", "secret"));
    assertThat(apps("").withId("mine").secret()).contains("secret");
    assertThat(apps("").withId("other").secret()).isEmpty();
  }

  @Test
  void doesNotWriteTheIdOfTheEnvironmentIntoTheConfiguration() {
    environment.put("TRAKT_CLIENT_ID", "env");
    environment.put("TRAKT_CLIENT_SECRET", "secret");
    apps("").remember(new ApiApp("env", "secret"));
    assertThat(folders.config()).doesNotExist();
    environment.clear();
    assertThat(apps("").withId("env").secret()).contains("secret");
  }

  @Test
  void findsTheRedirectAddress() {
    assertThat(apps("").redirectUri()).isEmpty();
    new ConfigFile(folders).set("redirect_uri", "https://example.com/a");
    assertThat(apps("").redirectUri()).contains(new RedirectUri("https://example.com/a"));
    environment.put("TRAKT_REDIRECT_URI", "https://example.com/b");
    assertThat(apps("").redirectUri()).contains(new RedirectUri("https://example.com/b"));
  }

  @Test
  void selectsTheProfileThatWasSwitchedTo() {
    assertThat(selection(Optional.empty()).current()).isEqualTo(ProfileName.DEFAULT);
    selection(Optional.empty()).activate(WORK);
    assertThat(selection(Optional.empty()).current()).isEqualTo(WORK);
    assertThat(selection(Optional.of("kids")).current()).isEqualTo(new ProfileName("kids"));
    assertThatThrownBy(() -> selection(Optional.of("../x")).current())
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void keepsALoginThatWaits() throws IOException {
    BrowserLogin login =
        new BrowserLogin(
            "client", RedirectUri.LOOPBACK, new CodeVerifier("verifier"), "state", NOW);
    FilePendingLogins logins = new FilePendingLogins(folders);
    assertThat(logins.find(WORK)).isEmpty();
    logins.keep(WORK, login);
    assertThat(logins.find(WORK)).contains(login);
    Files.writeString(folders.state().resolve("login-work.json"), "{\"state\":1");
    assertThat(logins.find(WORK)).isEmpty();
    logins.forget(WORK);
    assertThat(folders.state().resolve("login-work.json")).doesNotExist();
  }

  @Test
  void readsTokensAsPeopleHaveThem() {
    TextTokens tokens = new TextTokens(InstantSource.fixed(NOW));
    ApiApp app = new ApiApp("client", null);
    assertThat(tokens.read("  0123456789abcdef\n", app))
        .contains(new Credentials("0123456789abcdef", null, NOW, null, null, "client", null, null));
    assertThat(
            tokens.read(
                "{\"access_token\":\"acc\",\"refresh_token\":\"ref\",\"created_at\":1790856000,"
                    + "\"expires_in\":604800,\"scope\":\"public offline_access\","
                    + "\"client_id\":\"other\",\"redirect_uri\":\"https://example.com/callback\","
                    + "\"username\":\"sean\"}",
                app))
        .map(Credentials::clientId)
        .contains("other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "short", "two words", "{", "{}", "[\"acc\"]", "a\nb\nc\nd\ne"})
  void takesNothingElseForAToken(String text) {
    assertThat(new TextTokens(InstantSource.fixed(NOW)).read(text, new ApiApp("client", null)))
        .isEmpty();
  }

  private FileCredentialStore credentials() {
    return new FileCredentialStore(folders);
  }

  private ConfiguredApps apps(String builtIn) {
    return new ConfiguredApps(
        name -> Optional.ofNullable(environment.get(name)),
        new ConfigFile(folders),
        folders,
        builtIn);
  }

  private FileProfileSelection selection(Optional<String> named) {
    return new FileProfileSelection(named, folders);
  }
}
