package io.github.traktcli.presentation.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is replaced whole: whatever ends the process leaves the old file or the new one. A
 * link keeps pointing where it did, and what is no file, such as a pipe, is written to as it is.
 */
record AtomicFile(Path path) {

  /**
   * Puts text in the file, in UTF-8.
   *
   * @throws IOException when the old file is still there as it was
   */
  void write(String text) throws IOException {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "it is a folder");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      Files.write(path, octets);
      return;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path draft =
        target.resolveSibling(
            target.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + System.nanoTime()
                + ".tmp");
    try {
      Files.write(draft, octets, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(target, draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void keepPermissions(Path old, Path draft) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
    }
  }
}
