package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.auth.CredentialStore;
import io.github.traktcli.application.auth.TokenPlace;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Credentials in the keyring")
class CredentialsInKeyringTests {

  private static final ProfileName WORK = new ProfileName("work");

  @TempDir private Path folder;
  private final FakeKeyring keyring = new FakeKeyring();
  private final Stores stores = new Stores();

  private FileCredentialStore store() {
    return stores.with(keyring).open(new Folders(folder, folder, folder), Endpoint.TRAKT);
  }

  private static Credentials tokens(String name) {
    Instant created = Instant.parse("2026-01-01T00:00:00Z");
    return new Credentials(
        name + "-access",
        name + "-refresh",
        created,
        created.plusSeconds(600),
        "public",
        "client-id",
        null,
        "sean");
  }

  private void signInByKeyring() {
    store().keepingIn(TokenPlace.KEYRING).write(WORK, tokens("first"));
  }

  private String file() throws IOException {
    return Files.readString(folder.resolve("credentials-work.json"));
  }

  @Test
  void leaveNoTokenInTheFile() throws IOException {
    signInByKeyring();

    assertThat(file()).doesNotContain("access").doesNotContain("first").contains("sean");
    assertThat(store().read(WORK)).contains(tokens("first"));
    assertThat(store().place(WORK)).contains(TokenPlace.KEYRING);
    assertThat(store().location(WORK)).isEqualTo("the keyring");
  }

  @Test
  void areNotAskedForToTellWhoIsThere() {
    signInByKeyring();
    keyring.locked = true;

    assertThat(store().profiles()).containsExactly(WORK);
    assertThat(store().holder(WORK)).contains("sean");
    assertThat(store().place(WORK)).contains(TokenPlace.KEYRING);
  }

  @Test
  void areAskedForOnceInARun() {
    signInByKeyring();
    FileCredentialStore store = store();
    store.read(WORK);
    store.read(WORK);

    assertThat(keyring.asked).isOne();
  }

  @Test
  void stayThereWhenTheyAreRenewed() throws IOException {
    signInByKeyring();
    FileCredentialStore other = store();
    other.read(WORK);
    FileCredentialStore store = store();
    try (CredentialStore.Room room = store.reserve(WORK)) {
      room.keep(tokens("second"));
    }

    assertThat(file()).doesNotContain("second");
    assertThat(store.read(WORK)).contains(tokens("second"));
    assertThat(other.exclusively(WORK, () -> other.read(WORK))).contains(tokens("second"));
  }

  @Test
  void areSafeInTheFileWhenTheKeyringDoesNotTakeThem() throws IOException {
    signInByKeyring();
    keyring.locked = true;
    try (CredentialStore.Room room = store().reserve(WORK)) {
      room.keep(tokens("second"));
    }

    assertThat(store().read(WORK)).contains(tokens("second"));
    assertThat(file()).contains("second-refresh");
    assertThat(stores.told()).containsExactly("not in keyring: it is locked");
  }

  @Test
  void goBackIntoTheKeyringAsSoonAsItTakesThem() throws IOException {
    signInByKeyring();
    keyring.locked = true;
    store().write(WORK, tokens("second"));
    keyring.locked = false;
    store().write(WORK, tokens("third"));

    assertThat(file()).doesNotContain("third");
    assertThat(store().read(WORK)).contains(tokens("third"));
  }

  @Test
  void moveToAFileAndLeaveNothingBehind() {
    signInByKeyring();
    store().keepingIn(TokenPlace.FILE).write(WORK, tokens("second"));

    assertThat(keyring.kept).isEmpty();
    assertThat(store().place(WORK)).contains(TokenPlace.FILE);
    assertThat(store().read(WORK)).contains(tokens("second"));
  }

  @Test
  void moveFromAFile() throws IOException {
    store().write(WORK, tokens("first"));
    store().keepingIn(TokenPlace.KEYRING).write(WORK, tokens("second"));

    assertThat(file()).doesNotContain("access");
    assertThat(store().read(WORK)).contains(tokens("second"));
  }

  @Test
  void areForgottenInBothPlaces() {
    signInByKeyring();

    assertThat(store().delete(WORK)).isTrue();
    assertThat(keyring.kept).isEmpty();
    assertThat(folder.resolve("credentials-work.json")).doesNotExist();
  }

  @Test
  void areForgottenHereAlsoWhereTheKeyringIsLocked() {
    signInByKeyring();
    keyring.locked = true;

    assertThat(store().delete(WORK)).isTrue();
    assertThat(folder.resolve("credentials-work.json")).doesNotExist();
    assertThat(stores.told()).containsExactly("left in keyring: it is locked");
  }

  @Test
  void failInAWordWhereTheKeyringIsLocked() {
    signInByKeyring();
    keyring.locked = true;

    assertThatThrownBy(() -> store().read(WORK))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(new TraktFailure.KeyringUnusable("it is locked")));
  }

  @Test
  void failInAWordWhereTheKeyringHasNone() {
    signInByKeyring();
    keyring.kept.clear();

    assertThatThrownBy(() -> store().read(WORK))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.KeyringUnusable.class));
  }

  @Test
  void areAskedForBeforeASignInWhetherThereIsRoom() {
    keyring.locked = true;

    assertThatThrownBy(() -> store().keepingIn(TokenPlace.KEYRING).requireRoom(WORK))
        .isInstanceOf(TraktException.class);
    store().requireRoom(WORK);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leaveNoTraceOfTheTrial() {
    store().keepingIn(TokenPlace.KEYRING).requireRoom(WORK);

    assertThat(keyring.kept).isEmpty();
  }

  @Test
  void ofTwoFoldersDoNotMix() {
    signInByKeyring();
    Path other = folder.resolve("other");
    stores
        .with(keyring)
        .open(new Folders(other, other, other), Endpoint.TRAKT)
        .keepingIn(TokenPlace.KEYRING)
        .write(WORK, tokens("other"));

    assertThat(store().read(WORK).map(Credentials::accessToken))
        .isEqualTo(Optional.of("first-access"));
  }
}
