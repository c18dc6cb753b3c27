package io.github.traktcli.application.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link CredentialStore} does, be it files, a keyring or a fake. */
public abstract class CredentialStoreContract {

  private static final ProfileName HOME = new ProfileName("home");
  private static final ProfileName WORK = new ProfileName("work");
  private static final Instant THEN = Instant.parse("2026-07-15T12:00:00Z");
  private static final Credentials FIRST = SomeCredentials.number(1, THEN).of("sean");
  private static final Credentials SECOND = SomeCredentials.number(2, THEN);

  /** Returns a store in which nobody is signed in. */
  protected abstract CredentialStore empty();

  @Test
  void hasNobodyAtFirst() {
    CredentialStore store = empty();
    assertThat(store.read(HOME)).isEmpty();
    assertThat(store.place(HOME)).isEmpty();
    assertThat(store.holder(HOME)).isEmpty();
    assertThat(store.profiles()).isEmpty();
  }

  @Test
  void keepsTheTokensOfEachProfileApart() {
    CredentialStore store = empty();
    store.write(WORK, SECOND);
    store.write(HOME, FIRST);
    assertThat(store.read(HOME)).contains(FIRST);
    assertThat(store.read(WORK)).contains(SECOND);
    assertThat(store.holder(HOME)).contains("sean");
    assertThat(store.profiles()).containsExactly(HOME, WORK);
  }

  @Test
  void replacesOldTokensByNewOnes() {
    CredentialStore store = empty();
    store.write(HOME, FIRST);
    store.write(HOME, SECOND);
    assertThat(store.read(HOME)).contains(SECOND);
    assertThat(store.profiles()).containsExactly(HOME);
  }

  @Test
  void staysAsItWasWhereRoomIsNotUsed() {
    CredentialStore store = empty();
    store.requireRoom(WORK);
    store.write(HOME, FIRST);
    store.reserve(HOME).close();
    assertThat(store.read(HOME)).contains(FIRST);
    assertThat(store.profiles()).containsExactly(HOME);
  }

  @Test
  void forgetsOneProfileAndSaysWhetherItWasThere() {
    CredentialStore store = empty();
    store.write(HOME, FIRST);
    store.write(WORK, SECOND);
    assertThat(store.delete(HOME)).isTrue();
    assertThat(store.delete(HOME)).isFalse();
    assertThat(store.read(HOME)).isEmpty();
    assertThat(store.profiles()).containsExactly(WORK);
  }

  @Test
  void canBeReadAndWrittenUnderItsLock() {
    CredentialStore store = empty();
    String kept =
        store.exclusively(
            HOME,
            () -> {
              store.write(HOME, FIRST);
              return store.read(HOME).map(Credentials::accessToken).orElse("");
            });
    assertThat(kept).isEqualTo(FIRST.accessToken());
  }
}
