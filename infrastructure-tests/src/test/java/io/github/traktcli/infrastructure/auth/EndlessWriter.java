package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** Writes other credentials again and again, under the lock, until it is killed. */
final class EndlessWriter {

  private EndlessWriter() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    FileCredentialStore store = Stores.in(folder);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    for (int i = 0; true; i++) {
      String number = Integer.toString(i).repeat(1 + i % 200);
      Credentials credentials =
          new Credentials(
              "access-" + number,
              "refresh-" + number,
              Instant.EPOCH,
              Instant.EPOCH.plusSeconds(60),
              null,
              "client",
              null,
              null);
      store.exclusively(
          ProfileName.DEFAULT,
          () -> {
            store.write(ProfileName.DEFAULT, credentials);
            return credentials;
          });
      out.write((number + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
