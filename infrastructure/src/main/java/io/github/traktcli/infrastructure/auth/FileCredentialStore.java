package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.CredentialStore;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One private file for each profile, with the names of Trakt's own answer. Beside it lies a file
 * that is only there to be locked.
 */
public final class FileCredentialStore implements CredentialStore {

  private static final Pattern FILE = Pattern.compile("credentials-(.+)\\.json");

  private final Path folder;
  private final Map<ProfileName, ExclusiveLock> locks = new ConcurrentHashMap<>();

  /** Makes the store in the folder of the state. */
  public FileCredentialStore(Folders folders) {
    this.folder = folders.state();
  }

  @Override
  public Optional<Credentials> read(ProfileName profile) {
    return PrivateFiles.read(file(profile)).map(text -> parse(profile, text));
  }

  @Override
  public Room reserve(ProfileName profile) {
    PrivateFiles.Draft draft = PrivateFiles.draft(file(profile));
    return new Room() {
      @Override
      public void keep(Credentials credentials) {
        draft.commit(Json.write(TokenDto.of(credentials)) + "\n");
      }

      @Override
      public void close() {
        draft.close();
      }
    };
  }

  @Override
  public boolean delete(ProfileName profile) {
    return PrivateFiles.delete(file(profile));
  }

  @Override
  public List<ProfileName> profiles() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> FILE.matcher(String.valueOf(file.getFileName())))
          .filter(Matcher::matches)
          .map(matcher -> matcher.group(1))
          .filter(ProfileName::isValid)
          .map(ProfileName::new)
          .sorted(Comparator.comparing(ProfileName::value))
          .toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException e) {
      throw new TraktException(
          new TraktFailure.LocalState(folder.toString(), "it cannot be listed"), e);
    }
  }

  @Override
  public String location(ProfileName profile) {
    return file(profile).toString();
  }

  @Override
  public <T> T exclusively(ProfileName profile, Supplier<T> work) {
    return locks
        .computeIfAbsent(
            profile, name -> new ExclusiveLock(folder.resolve("credentials-" + name + ".lock")))
        .during(work);
  }

  private Path file(ProfileName profile) {
    return folder.resolve("credentials-" + profile + ".json");
  }

  private Credentials parse(ProfileName profile, String text) {
    try {
      return Json.read(text, TokenDto.class)
          .toDomain(Instant.EPOCH, "", null)
          .filter(credentials -> !credentials.clientId().isEmpty())
          .orElseThrow(() -> damaged(profile, null));
    } catch (UnreadableJson e) {
      throw damaged(profile, e);
    }
  }

  private TraktException damaged(ProfileName profile, @Nullable Throwable cause) {
    return new TraktException(
        new TraktFailure.LocalState(
            location(profile), "it is damaged; sign in again with: trakt auth login"),
        cause);
  }
}
