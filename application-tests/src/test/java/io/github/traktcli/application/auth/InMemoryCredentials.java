package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A store of credentials that also tells in which order it was used. */
public final class InMemoryCredentials implements CredentialStore {

  private final Map<ProfileName, Credentials> stored = new HashMap<>();
  private final List<String> log = new ArrayList<>();
  private boolean locked;
  private boolean unwritable;
  private boolean full;

  /** What happened: lock, unlock, reserve, keep, delete. */
  public List<String> log() {
    return log;
  }

  /** Keeps credentials as if an earlier run had done it. */
  public InMemoryCredentials with(ProfileName profile, Credentials credentials) {
    stored.put(profile, credentials);
    return this;
  }

  /** Lets locks and reservations fail, as a read-only folder does. */
  public void makeUnwritable() {
    unwritable = true;
  }

  /** Lets room be taken and credentials not be kept, as a disk that dies does. */
  public void failWhenKeeping() {
    full = true;
  }

  @Override
  public Optional<Credentials> read(ProfileName profile) {
    return Optional.ofNullable(stored.get(profile));
  }

  @Override
  public Room reserve(ProfileName profile) {
    failIf(unwritable);
    log.add("reserve");
    return new Room() {
      @Override
      public void keep(Credentials credentials) {
        failIf(full);
        log.add("keep " + credentials.accessToken());
        stored.put(profile, credentials);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void requireRoom(ProfileName profile) {
    failIf(unwritable);
  }

  @Override
  public boolean delete(ProfileName profile) {
    log.add("delete");
    return stored.remove(profile) != null;
  }

  @Override
  public List<ProfileName> profiles() {
    return stored.keySet().stream().sorted(Comparator.comparing(ProfileName::value)).toList();
  }

  @Override
  public String location(ProfileName profile) {
    return "memory:" + profile;
  }

  @Override
  public <T> T exclusively(ProfileName profile, Supplier<T> work) {
    failIf(unwritable);
    if (locked) {
      throw new AssertionError("locked twice");
    }
    log.add("lock");
    locked = true;
    try {
      return work.get();
    } finally {
      locked = false;
      log.add("unlock");
    }
  }

  private static void failIf(boolean failing) {
    if (failing) {
      throw new TraktException(new TraktFailure.LocalState("memory", "it is read-only"));
    }
  }
}
