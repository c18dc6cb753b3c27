package io.github.traktcli.infrastructure.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read a file, where the system makes a difference between its users. */
public enum OwnerAccess {
  /** Only its owner could. */
  WAS_PRIVATE,
  /** Others could, and cannot any more. */
  PRIVATE_NOW,
  /** Others can, and this could not be changed. */
  STAYS_OPEN;

  static final String FILE = "rw-------";
  static final String FOLDER = "rwx------";

  private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString(FOLDER);

  /** Takes a file from all but its owner. One that is not there is private. */
  public static OwnerAccess restrict(Path file) {
    try {
      Set<PosixFilePermission> found = Files.getPosixFilePermissions(file);
      if (OWNER.containsAll(found)) {
        return WAS_PRIVATE;
      }
      found.retainAll(OWNER);
      Files.setPosixFilePermissions(file, found);
      return PRIVATE_NOW;
    } catch (UnsupportedOperationException | NoSuchFileException e) {
      return WAS_PRIVATE;
    } catch (IOException e) {
      return STAYS_OPEN;
    }
  }

  /** Returns what makes a new file private from the first moment. */
  static FileAttribute<?>[] from(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
