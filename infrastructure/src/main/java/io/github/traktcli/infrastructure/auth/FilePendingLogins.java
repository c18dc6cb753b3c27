package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.PendingLogins;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.CodeVerifier;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One private file for each profile with a login that waits. */
public final class FilePendingLogins implements PendingLogins {

  private final Path folder;

  /** Makes the store in the folder of the state. */
  public FilePendingLogins(Folders folders) {
    this.folder = folders.state();
  }

  @Override
  public Optional<BrowserLogin> find(ProfileName profile) {
    return PrivateFiles.read(file(profile)).flatMap(FilePendingLogins::parse);
  }

  @Override
  public void keep(ProfileName profile, BrowserLogin login) {
    LoginDto dto =
        new LoginDto(
            login.clientId(),
            login.redirectUri().value(),
            login.verifier().value(),
            login.state(),
            login.startedAt().getEpochSecond());
    PrivateFiles.write(file(profile), Json.write(dto) + "\n");
  }

  @Override
  public void forget(ProfileName profile) {
    PrivateFiles.delete(file(profile));
  }

  private Path file(ProfileName profile) {
    return folder.resolve("login-" + profile + ".json");
  }

  /** A damaged file is as good as none: the login can be begun again. */
  private static Optional<BrowserLogin> parse(String text) {
    try {
      return Json.read(text, LoginDto.class).toDomain();
    } catch (UnreadableJson | InvalidInput e) {
      return Optional.empty();
    }
  }

  /** What the file holds. */
  record LoginDto(
      @Nullable String clientId,
      @Nullable String redirectUri,
      @Nullable String verifier,
      @Nullable String state,
      @Nullable Object startedAt) {

    Optional<BrowserLogin> toDomain() {
      if (clientId == null
          || redirectUri == null
          || verifier == null
          || state == null
          || Seconds.moment(startedAt).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new BrowserLogin(
              clientId,
              new RedirectUri(redirectUri),
              new CodeVerifier(verifier),
              state,
              Seconds.moment(startedAt).orElseThrow()));
    }
  }
}
