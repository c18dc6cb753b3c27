package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.CredentialNotices;
import io.github.traktcli.application.auth.CredentialStore;
import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.OwnerAccess;
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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One private file for each profile, with the names of Trakt's own answer and whose the session is.
 * Beside it lies a file that is only there to be locked.
 */
public final class FileCredentialStore implements CredentialStore {

  private static final Pattern FILE = Pattern.compile("credentials-(.+)\\.json");

  private final Path folder;
  private final SessionHost host;
  private final Secrets secrets;
  private final CredentialNotices notices;
  private final ExclusiveLock.Waits waits;
  private final Map<ProfileName, ExclusiveLock> locks = new ConcurrentHashMap<>();
  private final Set<Path> told = ConcurrentHashMap.newKeySet();

  /**
   * Makes the store in the folder of the state.
   *
   * @param host who is asked; sessions of others are not given out
   * @param secrets learns what is read and written
   * @param waits how long other processes are waited for
   */
  public FileCredentialStore(
      Folders folders,
      SessionHost host,
      Secrets secrets,
      CredentialNotices notices,
      ExclusiveLock.Waits waits) {
    this.folder = folders.state();
    this.host = host;
    this.secrets = secrets;
    this.notices = notices;
    this.waits = waits;
  }

  @Override
  public Optional<Credentials> read(ProfileName profile) {
    Path file = file(profile);
    Optional<TokenDto> stored = PrivateFiles.read(file).map(text -> parse(profile, text));
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    TokenDto tokens = stored.get();
    secrets.learn(tokens.accessToken());
    secrets.learn(tokens.refreshToken());
    closeToOthers(file);
    if (!host.owns(tokens.apiUrl(), tokens.authUrl())) {
      if (told.add(file)) {
        notices.ofAnotherHost(file.toString(), String.valueOf(tokens.apiUrl()));
      }
      return Optional.empty();
    }
    return Optional.of(credentials(profile, tokens));
  }

  @Override
  public Optional<String> holder(ProfileName profile) {
    try {
      return PrivateFiles.read(file(profile))
          .map(text -> parse(profile, text))
          .map(
              tokens ->
                  (tokens.username() == null ? "somebody" : tokens.username())
                      + (host.owns(tokens.apiUrl(), tokens.authUrl())
                          ? ""
                          : " at " + tokens.apiUrl()));
    } catch (TraktException e) {
      return Optional.empty();
    }
  }

  @Override
  public Room reserve(ProfileName profile) {
    PrivateFiles.deleteDrafts(file(profile));
    PrivateFiles.Draft draft = PrivateFiles.draft(file(profile));
    return new Room() {
      @Override
      public void keep(Credentials credentials) {
        secrets.learn(credentials.accessToken());
        secrets.learn(credentials.refreshToken());
        draft.commit(Json.write(TokenDto.of(credentials, host)) + "\n");
      }

      @Override
      public void close() {
        draft.close();
      }
    };
  }

  @Override
  public void requireRoom(ProfileName profile) {
    PrivateFiles.requireRoom(file(profile));
  }

  @Override
  public boolean delete(ProfileName profile) {
    PrivateFiles.deleteDrafts(file(profile));
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
            profile,
            name -> new ExclusiveLock(folder.resolve("credentials-" + name + ".lock"), waits))
        .during(work);
  }

  private Path file(ProfileName profile) {
    return folder.resolve("credentials-" + profile + ".json");
  }

  private void closeToOthers(Path file) {
    switch (OwnerAccess.restrict(file)) {
      case WAS_PRIVATE -> {}
      case PRIVATE_NOW -> notices.exposed(file.toString(), true);
      case STAYS_OPEN -> {
        if (told.add(file)) {
          notices.exposed(file.toString(), false);
        }
      }
    }
  }

  /** What the parser says of a damaged file may quote a token, so it goes no further. */
  private TokenDto parse(ProfileName profile, String text) {
    try {
      return Json.read(text, TokenDto.class);
    } catch (UnreadableJson e) {
      throw damaged(profile);
    }
  }

  private Credentials credentials(ProfileName profile, TokenDto tokens) {
    return tokens
        .kept(Instant.EPOCH, "")
        .filter(credentials -> !credentials.clientId().isEmpty())
        .orElseThrow(() -> damaged(profile));
  }

  private TraktException damaged(ProfileName profile) {
    return new TraktException(
        new TraktFailure.LocalState(
            location(profile), "it is damaged; sign in again with: trakt auth login"));
  }
}
