package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.OwnerAccess;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secret of an app, apart from the configuration, which people share between machines and show
 * to others.
 */
final class AppSecretFile {

  private final Path file;

  AppSecretFile(Folders folders) {
    this.file = folders.state().resolve("app.json");
  }

  /** Returns the secret of the app of that id. A damaged file counts as none. */
  Optional<String> secretOf(String clientId) {
    OwnerAccess.restrict(file);
    return PrivateFiles.read(file).flatMap(text -> parse(text, clientId));
  }

  /**
   * Keeps the secret of an app that has one: whoever renews the session needs it, also where the
   * environment no longer has it.
   */
  void keep(ApiApp app) {
    app.secret()
        .filter(secret -> !secretOf(app.clientId()).equals(Optional.of(secret)))
        .ifPresent(
            secret ->
                PrivateFiles.write(file, Json.write(new AppDto(app.clientId(), secret)) + "\n"));
  }

  private static Optional<String> parse(String text, String clientId) {
    try {
      AppDto app = Json.read(text, AppDto.class);
      return clientId.equals(app.clientId())
          ? Optional.ofNullable(app.clientSecret())
          : Optional.empty();
    } catch (UnreadableJson e) {
      return Optional.empty();
    }
  }

  /** What the file holds. */
  record AppDto(@Nullable String clientId, @Nullable String clientSecret) {}
}
