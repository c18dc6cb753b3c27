package io.github.traktcli.infrastructure.doctor;

import io.github.traktcli.application.doctor.Check;
import io.github.traktcli.application.doctor.Finding;
import io.github.traktcli.infrastructure.store.Folders;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where things are kept, who may read them there, and whether they can be written. */
public record FolderCheck(Folders folders) implements Check {

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  @Override
  public String name() {
    return "folders";
  }

  @Override
  public List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    findings.add(folder("configuration folder", folders.config()));
    findings.add(folder("state folder", folders.state()));
    findings.add(folder("cache folder", folders.cache()));
    findings.addAll(openCredentials());
    return findings;
  }

  private static Finding folder(String name, Path folder) {
    if (!Files.exists(folder)) {
      Path above = folder;
      while (above.getParent() != null && !Files.exists(above)) {
        above = above.getParent();
      }
      return Files.isWritable(above)
          ? Finding.ok(name, folder + " (made when it is needed)")
          : Finding.warning(
              name,
              folder + " is not there and cannot be made.",
              "Reading works with TRAKT_ACCESS_TOKEN; for the rest, name another folder.");
    }
    if (!Files.isDirectory(folder)) {
      return Finding.failed(name, folder + " is no folder.", "Move it out of the way.");
    }
    Optional<Set<PosixFilePermission>> permissions = permissions(folder);
    String told = folder + permissions.map(set -> " (" + words(set) + ")").orElse("");
    if (permissions.filter(set -> set.contains(PosixFilePermission.OTHERS_WRITE)).isPresent()) {
      return Finding.warning(
          name, told + " can be written by everybody.", "Keep others out: chmod 700 it");
    }
    return Files.isWritable(folder)
        ? Finding.ok(name, told)
        : Finding.warning(name, told + " cannot be written.", "Let its owner write there.");
  }

  private List<Finding> openCredentials() {
    List<Finding> open = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folders.state(), "credentials-*.json")) {
      for (Path file : files) {
        Optional<Set<PosixFilePermission>> found = permissions(file);
        if (found.isPresent() && found.get().stream().anyMatch(OTHERS::contains)) {
          open.add(
              Finding.failed(
                  "credentials",
                  "Others can read " + file + " (" + words(found.get()) + ").",
                  "chmod 600 it, and sign in again: trakt auth login --force"));
        }
      }
    } catch (IOException e) {
      // Where there is no folder, or none that can be listed, there is nothing to be open.
    }
    return open;
  }

  private static String words(Set<PosixFilePermission> permissions) {
    return PosixFilePermissions.toString(permissions);
  }

  private static Optional<Set<PosixFilePermission>> permissions(Path path) {
    try {
      return Optional.of(Files.getPosixFilePermissions(path));
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
