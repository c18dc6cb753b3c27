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
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.store.ConfigFile;
import io.github.traktcli.infrastructure.store.Folders;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  private final Stores stores = new Stores();
  private Endpoint endpoint = Endpoint.TRAKT;
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
                + "\"redirect_uri\":\"https://example.com/callback\",\"username\":\"sean\","
                + "\"api_url\":\"https://api.trakt.tv\","
                + "\"auth_url\":\"https://auth.trakt.tv\"}\n");
  }

  @Test
  void givesASessionToTheHostOnlyThatGaveIt() {
    credentials().write(WORK, FULL);
    endpoint = at("http://127.0.0.1:8080", "https://auth.trakt.tv");
    assertThat(credentials().read(WORK)).isEmpty();
    endpoint = at("https://api.trakt.tv", "https://evil.example");
    assertThat(credentials().read(WORK)).isEmpty();
    assertThat(credentials().holder(WORK)).contains("sean at https://api.trakt.tv");
    assertThat(stores.told()).containsExactly("of https://api.trakt.tv", "of https://api.trakt.tv");
    endpoint = at("https://API.trakt.tv/", "https://auth.trakt.tv");
    assertThat(credentials().read(WORK)).contains(FULL);
    assertThat(credentials().holder(WORK)).contains("sean");
  }

  @Test
  void takesASessionThatDoesNotSayWhoseItIsForTrakts() throws IOException {
    Files.createDirectories(folders.state());
    Files.writeString(
        folders.state().resolve("credentials-work.json"),
        "{\"access_token\":\"acc\",\"client_id\":\"client\"}");
    assertThat(credentials().read(WORK)).isPresent();
    endpoint = at("https://evil.example", "https://evil.example");
    assertThat(credentials().read(WORK)).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesAFileFromOthersWhoCouldReadItAndSaysSo() throws IOException {
    credentials().write(WORK, FULL);
    Path file = folders.state().resolve("credentials-work.json");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(credentials().read(WORK)).contains(FULL);
    assertThat(credentials().read(WORK)).contains(FULL);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(stores.told()).containsExactly("mended");
  }

  @Test
  void forgetsWhatAKilledRunHasLeft() throws IOException {
    credentials().write(WORK, FULL);
    credentials().write(ProfileName.DEFAULT, BARE);
    Path leftover = folders.state().resolve("credentials-work.json.4711-99.tmp");
    Path other = folders.state().resolve("credentials-default.json.4711-99.tmp");
    Files.writeString(leftover, "{\"access_token\":\"acc\"");
    Files.writeString(other, "{\"access_token\":\"acc\"");

    assertThat(credentials().delete(WORK)).isTrue();
    assertThat(leftover).doesNotExist();
    assertThat(other).exists();
    credentials().write(ProfileName.DEFAULT, FULL);
    assertThat(other).doesNotExist();
  }

  @Test
  void findsOutWhetherThereIsRoomAndLeavesNothing() throws IOException {
    credentials().requireRoom(WORK);
    assertThat(folders.state()).doesNotExist();
    Files.writeString(folders.state(), "a file is in the way");
    assertThatThrownBy(() -> credentials().requireRoom(WORK)).isInstanceOf(TraktException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1000000000000000000, 3155760000",
    "1e18, 3155760000",
    "9999999999999999999999999999, 3155760000",
    "'\"604800\"', 604800",
    "604800.9, 604800",
    "0, -1",
    "-5, -1",
    "'\"soon\"', -1",
    "null, -1",
  })
  void readsAnyLifeOfATokenThatAFileMayHold(String expiresIn, long seconds) throws IOException {
    Files.createDirectories(folders.state());
    Files.writeString(
        folders.state().resolve("credentials-work.json"),
        "{\"access_token\":\"acc\",\"client_id\":\"client\",\"created_at\":1790856000,\"expires_in\":"
            + expiresIn
            + "}");

    assertThat(credentials().read(WORK).orElseThrow().expiry())
        .isEqualTo(Optional.of(NOW.plusSeconds(seconds)).filter(end -> seconds > 0));
  }

  private static Endpoint at(String api, String auth) {
    return new Endpoint(URI.create(api), URI.create(auth));
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

  @ParameterizedTest
  @ValueSource(bytes = {'{', (byte) 0xff})
  @DisabledOnOs(OS.WINDOWS)
  void takesADamagedFileFromOthersToo(byte begin) throws IOException {
    Path file = folders.state().resolve("credentials-default.json");
    Files.createDirectories(folders.state());
    Files.write(file, new byte[] {begin});
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    LocalState failure =
        (LocalState)
            catchThrowableOfType(
                    TraktException.class, () -> credentials().read(ProfileName.DEFAULT))
                .failure();

    assertThat(failure.detail()).contains("trakt auth login");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(stores.told()).containsExactly("mended");
  }

  @Test
  void hasNoProfilesBeforeTheFirst() {
    assertThat(credentials().profiles()).isEmpty();
  }

  @Test
  void prefersTheEnvironmentToTheConfigurationToWhatIsBuiltIn() {
    assertThat(apps("").configured()).isEmpty();
    assertThat(apps("built-in").configured()).contains(new ApiApp("built-in", null));
    new ConfigFile(folders, Stores.patient()).set("client_id", "mine");
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
    new ConfigFile(folders, Stores.patient()).set("redirect_uri", "https://example.com/a");
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
    return stores.open(folders, endpoint);
  }

  private ConfiguredApps apps(String builtIn) {
    return new ConfiguredApps(
        name -> Optional.ofNullable(environment.get(name)),
        new ConfigFile(folders, Stores.patient()),
        folders,
        builtIn);
  }

  private FileProfileSelection selection(Optional<String> named) {
    return new FileProfileSelection(named, folders);
  }
}
