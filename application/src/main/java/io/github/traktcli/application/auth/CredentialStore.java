package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the credentials of each profile. Every method throws a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code LocalState} when the store
 * cannot be read or written.
 */
public interface CredentialStore {

  /**
   * Returns what is stored now; empty when the profile is signed out, or signed in at another host
   * than the one that is asked.
   */
  Optional<Credentials> read(ProfileName profile);

  /**
   * Returns where the tokens of a profile are, without looking at them; empty when the profile is
   * signed out, or signed in at another host.
   */
  default Optional<TokenPlace> place(ProfileName profile) {
    return read(profile).map(stored -> TokenPlace.FILE);
  }

  /**
   * Returns whose sign-in a new one would replace, in a word for people, wherever it is; empty when
   * nobody is signed in or what is stored is damaged.
   */
  default Optional<String> holder(ProfileName profile) {
    return read(profile).map(stored -> Optional.ofNullable(stored.username()).orElse("somebody"));
  }

  /** Replaces what is stored, whole or not at all. */
  default void write(ProfileName profile, Credentials credentials) {
    try (Room room = reserve(profile)) {
      room.keep(credentials);
    }
  }

  /**
   * Takes the room that new credentials will need. What could keep them from being written fails
   * here, before a refresh token has been spent. To be called under the lock of the profile.
   */
  Room reserve(ProfileName profile);

  /** Fails where credentials could not be kept, and leaves everything as it was. */
  default void requireRoom(ProfileName profile) {
    reserve(profile).close();
  }

  /**
   * Forgets a profile, with all that a run that was killed may have left of it; {@code false} when
   * there was nothing to forget.
   */
  boolean delete(ProfileName profile);

  /** Returns the profiles that are signed in, sorted. */
  List<ProfileName> profiles();

  /** Returns where a profile is kept, for people. */
  String location(ProfileName profile);

  /**
   * Runs the work while no other thread or process runs any for the same profile. The lock goes
   * with the process that holds it.
   */
  <T> T exclusively(ProfileName profile, Supplier<T> work);

  /** Room for credentials; what was not used is given back when it is closed. */
  interface Room extends AutoCloseable {

    /** Puts the credentials in place of the stored ones, whole or not at all. */
    void keep(Credentials credentials);

    @Override
    void close();
  }
}
