package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.CredentialNotices;
import io.github.traktcli.application.auth.Secrets;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Stores of credentials for tests, and what they told. */
final class Stores implements CredentialNotices {

  private final List<String> told = new ArrayList<>();
  private Keyring keyring = new FakeKeyring();

  /** Returns a store for Trakt's own hosts that keeps everything in one folder. */
  static FileCredentialStore in(Path folder) {
    return new Stores().open(new Folders(folder, folder, folder), Endpoint.TRAKT);
  }

  FileCredentialStore open(Folders folders, Endpoint endpoint) {
    return new FileCredentialStore(
        folders, SessionHost.of(endpoint), new Secrets(), this, patient(), keyring);
  }

  /** Has that keyring. */
  Stores with(Keyring changed) {
    keyring = changed;
    return this;
  }

  /** Waits for as long as it takes. */
  static ExclusiveLock.Waits patient() {
    return new ExclusiveLock.Waits(
        Duration.ofMinutes(5), pause -> LockSupport.parkNanos(pause.toNanos()), file -> {});
  }

  List<String> told() {
    return told;
  }

  @Override
  public void exposed(String file, boolean mended) {
    told.add(mended ? "mended" : "open");
  }

  @Override
  public void waitingFor(String file) {
    told.add("waiting");
  }

  @Override
  public void notInKeyring(String file, String why) {
    told.add("not in keyring: " + why);
  }

  @Override
  public void leftInKeyring(String name, String why) {
    told.add("left in keyring: " + why);
  }

  @Override
  public void ofAnotherHost(String file, String host) {
    told.add("of " + host);
  }
}
