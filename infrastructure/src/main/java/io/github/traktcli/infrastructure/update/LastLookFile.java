package io.github.traktcli.infrastructure.update;

import io.github.traktcli.application.update.LastLook;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.Path;
import java.time.InstantSource;

/** An empty file, whose time tells when somebody last looked. */
public record LastLookFile(Path file, InstantSource clock) implements LastLook {

  @Override
  public void isNow() {
    PrivateFiles.write(file, "");
    boolean _ = file.toFile().setLastModified(clock.millis());
  }
}
