package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.ProfileSelection;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.Path;
import java.util.Optional;

/** The profile named for the run, else the one that a file names, else the default one. */
public final class FileProfileSelection implements ProfileSelection {

  private final Optional<String> named;
  private final Path file;

  /**
   * Makes the selection.
   *
   * @param named what the command line or the environment says
   */
  public FileProfileSelection(Optional<String> named, Folders folders) {
    this.named = named;
    this.file = folders.state().resolve("profile");
  }

  @Override
  public ProfileName current() {
    return named
        .map(ProfileName::new)
        .or(
            () ->
                PrivateFiles.readWithinReach(file)
                    .map(String::strip)
                    .filter(ProfileName::isValid)
                    .map(ProfileName::new))
        .orElse(ProfileName.DEFAULT);
  }

  @Override
  public void activate(ProfileName profile) {
    PrivateFiles.write(file, profile + "\n");
  }
}
