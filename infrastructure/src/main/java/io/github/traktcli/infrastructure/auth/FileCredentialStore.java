package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.CredentialNotices;
import io.github.traktcli.application.auth.CredentialStore;
import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.application.auth.TokenPlace;
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
import java.nio.charset.CharacterCodingException;
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
 * Beside it lies a file that is only there to be locked. Where the user wants it, the tokens are in
 * the keyring, and the file says so; whatever the keyring does not take stays in the file, for a
 * refresh token that is lost is a session that is lost.
 */
public final class FileCredentialStore implements CredentialStore {

  private static final Pattern FILE = Pattern.compile("credentials-(.+)\\.json");

  private final Path folder;
  private final SessionHost host;
  private final Secrets secrets;
  private final CredentialNotices notices;
  private final ExclusiveLock.Waits waits;
  private final Keyring keyring;
  private final Optional<TokenPlace> wanted;
  private final Map<ProfileName, ExclusiveLock> locks;
  private final Set<Path> told = ConcurrentHashMap.newKeySet();
  private final Map<String, String> found = new ConcurrentHashMap<>();
  private final Map<String, TraktException> failed = new ConcurrentHashMap<>();

  /**
   * Makes the store in the folder of the state.
   *
   * @param host who is asked; sessions of others are not given out
   * @param secrets learns what is read and written
   * @param waits how long other processes are waited for
   * @param keyring asked only where a file says that it has the tokens, or is to have them
   */
  public FileCredentialStore(
      Folders folders,
      SessionHost host,
      Secrets secrets,
      CredentialNotices notices,
      ExclusiveLock.Waits waits,
      Keyring keyring) {
    this(
        folders.state(),
        host,
        secrets,
        notices,
        waits,
        keyring,
        Optional.empty(),
        new ConcurrentHashMap<>());
  }

  private FileCredentialStore(
      Path folder,
      SessionHost host,
      Secrets secrets,
      CredentialNotices notices,
      ExclusiveLock.Waits waits,
      Keyring keyring,
      Optional<TokenPlace> wanted,
      Map<ProfileName, ExclusiveLock> locks) {
    this.folder = folder;
    this.host = host;
    this.secrets = secrets;
    this.notices = notices;
    this.waits = waits;
    this.keyring = keyring;
    this.wanted = wanted;
    this.locks = locks;
  }

  /** Tells, by the names of files alone, whether a sign-in may be stored there. */
  public static boolean mayHoldAny(Folders folders) {
    String[] stored = folders.state().toFile().list((in, name) -> FILE.matcher(name).matches());
    return stored != null && stored.length > 0;
  }

  /** Returns the same store, which puts what it is given in that place, wherever it was before. */
  public FileCredentialStore keepingIn(TokenPlace place) {
    return new FileCredentialStore(
        folder, host, secrets, notices, waits, keyring, Optional.of(place), locks);
  }

  @Override
  public Optional<Credentials> read(ProfileName profile) {
    Optional<TokenDto> stored = described(profile);
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    TokenDto tokens = stored.get();
    if (!isForThisHost(file(profile), tokens)) {
      return Optional.empty();
    }
    TokenDto whole = tokens.isElsewhere() ? ofKeyring(profile, tokens) : tokens;
    secrets.learn(whole.accessToken());
    secrets.learn(whole.refreshToken());
    return Optional.of(credentials(profile, whole));
  }

  @Override
  public Optional<TokenPlace> place(ProfileName profile) {
    return described(profile)
        .filter(tokens -> isForThisHost(file(profile), tokens))
        .map(tokens -> tokens.isElsewhere() ? TokenPlace.KEYRING : TokenPlace.FILE);
  }

  private boolean isForThisHost(Path file, TokenDto tokens) {
    boolean owns = host.owns(tokens.apiUrl(), tokens.authUrl());
    if (!owns && told.add(file)) {
      notices.ofAnotherHost(file.toString(), String.valueOf(tokens.apiUrl()));
    }
    return owns;
  }

  private Optional<TokenDto> described(ProfileName profile) {
    return text(profile).map(text -> parse(profile, text));
  }

  /** A damaged file may hold a token as well, so it is closed to others before it is understood. */
  private Optional<String> text(ProfileName profile) {
    Path file = file(profile);
    try {
      Optional<String> text = PrivateFiles.read(file);
      text.ifPresent(found -> closeToOthers(file));
      return text;
    } catch (TraktException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        closeToOthers(file);
        throw damaged(profile);
      }
      throw e;
    }
  }

  /** A keyring may ask the user, so it is asked once for what has not changed. */
  private TokenDto ofKeyring(ProfileName profile, TokenDto tokens) {
    String name = String.valueOf(tokens.keyring());
    TraktException before = failed.get(name);
    if (before != null) {
      throw before;
    }
    try {
      Optional<String> secret = Optional.ofNullable(found.get(name)).or(() -> keyring.find(name));
      if (secret.isEmpty()) {
        throw new TraktException(
            new TraktFailure.KeyringUnusable(
                "it is locked, or has no tokens for " + file(profile)));
      }
      found.put(name, secret.get());
      return parse(profile, secret.get());
    } catch (TraktException e) {
      failed.put(name, e);
      throw e;
    }
  }

  @Override
  public Optional<String> holder(ProfileName profile) {
    try {
      return described(profile)
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
    Optional<String> before = nameInKeyring(profile);
    PrivateFiles.Draft draft = PrivateFiles.draft(file(profile));
    return new Room() {
      @Override
      public void keep(Credentials credentials) {
        secrets.learn(credentials.accessToken());
        secrets.learn(credentials.refreshToken());
        TokenDto tokens = TokenDto.of(credentials, host);
        if (wanted.orElse(before.isPresent() ? TokenPlace.KEYRING : TokenPlace.FILE)
            == TokenPlace.KEYRING) {
          draft.commit(text(keptByKeyring(profile, tokens, before)));
        } else {
          draft.commit(text(tokens));
          before.ifPresent(FileCredentialStore.this::forget);
        }
      }

      @Override
      public void close() {
        draft.close();
      }
    };
  }

  /** Whoever had the lock before may have spent the refresh token that is known here. */
  private void askAnew() {
    found.clear();
    failed.clear();
  }

  private static String text(TokenDto tokens) {
    return Json.write(tokens) + "\n";
  }

  /** Returns what the file has to hold: nothing but a name, if the keyring takes the tokens. */
  private TokenDto keptByKeyring(ProfileName profile, TokenDto tokens, Optional<String> before) {
    String name = before.orElseGet(() -> file(profile).toString());
    try {
      keyring.keep(name, text(tokens));
      found.put(name, text(tokens));
      failed.remove(name);
      return tokens.withoutTokens(name);
    } catch (TraktException e) {
      notices.notInKeyring(file(profile).toString(), why(e));
      return tokens.meantFor(name);
    }
  }

  private static String why(TraktException e) {
    return e.failure() instanceof TraktFailure.KeyringUnusable(String detail)
        ? detail
        : String.valueOf(e.getMessage());
  }

  private void forget(String name) {
    found.remove(name);
    try {
      keyring.forget(name);
    } catch (TraktException e) {
      notices.leftInKeyring(name, why(e));
    }
  }

  /** A damaged file has no say. */
  private Optional<String> nameInKeyring(ProfileName profile) {
    try {
      return described(profile).map(TokenDto::keyring);
    } catch (TraktException e) {
      return Optional.empty();
    }
  }

  /** A keyring shows by taking something that it will take something. */
  @Override
  public void requireRoom(ProfileName profile) {
    PrivateFiles.requireRoom(file(profile));
    boolean isInKeyring = nameInKeyring(profile).isPresent();
    if (wanted.orElse(isInKeyring ? TokenPlace.KEYRING : TokenPlace.FILE) == TokenPlace.KEYRING) {
      String trial = file(profile) + " (trial)";
      keyring.keep(trial, "trial");
      keyring.forget(trial);
    }
  }

  @Override
  public boolean delete(ProfileName profile) {
    Optional<String> name = nameInKeyring(profile);
    PrivateFiles.deleteDrafts(file(profile));
    boolean deleted = PrivateFiles.delete(file(profile));
    name.ifPresent(this::forget);
    return deleted;
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
      if (PrivateFiles.isOutOfReach(folder, e)) {
        return List.of();
      }
      throw new TraktException(
          new TraktFailure.LocalState(folder.toString(), "it cannot be listed"), e);
    }
  }

  @Override
  public String location(ProfileName profile) {
    String file = file(profile).toString();
    return place(profile).equals(Optional.of(TokenPlace.KEYRING)) ? "the keyring" : file;
  }

  @Override
  public <T> T exclusively(ProfileName profile, Supplier<T> work) {
    return locks
        .computeIfAbsent(
            profile,
            name -> new ExclusiveLock(folder.resolve("credentials-" + name + ".lock"), waits))
        .during(
            () -> {
              askAnew();
              return work.get();
            });
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
    TokenDto tokens;
    try {
      tokens = Json.read(text, TokenDto.class);
    } catch (UnreadableJson e) {
      throw damaged(profile);
    }
    if (tokens.isNewer()) {
      throw unusable(
          profile,
          "a newer trakt has written it; use that, or sign in again with: trakt auth login");
    }
    return tokens;
  }

  private Credentials credentials(ProfileName profile, TokenDto tokens) {
    return tokens
        .kept(Instant.EPOCH, "")
        .filter(credentials -> !credentials.clientId().isEmpty())
        .orElseThrow(() -> damaged(profile));
  }

  private TraktException damaged(ProfileName profile) {
    return unusable(profile, "it is damaged; sign in again with: trakt auth login");
  }

  private TraktException unusable(ProfileName profile, String why) {
    return new TraktException(new TraktFailure.LocalState(file(profile).toString(), why));
  }
}
