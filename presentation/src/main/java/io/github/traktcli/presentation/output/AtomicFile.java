package io.github.traktcli.presentation.output;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.input.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is replaced whole: whatever ends the process leaves the old file or the new one. A
 * link keeps pointing where it did, and what is no file, such as a pipe, is written to as it is.
 */
public record AtomicFile(Path path) {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /**
   * Names a file.
   *
   * @throws InvalidInput when it means standard output, where other things go
   * @throws TraktException with {@code LocalState} when no file can have that name
   */
  public static AtomicFile named(String name) {
    if (name.equals(DocumentTarget.STANDARD_OUTPUT)) {
      throw new InvalidInput(
          "- is standard output, where the results go. Name a file; one of that name is ./-.");
    }
    try {
      return new AtomicFile(Path.of(name));
    } catch (InvalidPathException e) {
      throw new TraktException(new TraktFailure.LocalState(name, "no file can have that name"), e);
    }
  }

  /**
   * Puts text in the file, in UTF-8.
   *
   * @throws TraktException with {@code LocalState} when the old file is still there as it was
   */
  public void write(String text) {
    try {
      replace(text);
    } catch (IOException e) {
      throw new TraktException(new TraktFailure.LocalState(path.toString(), reason(e)), e);
    }
  }

  /**
   * Fails as {@link #write} would where the file cannot be put in its folder.
   *
   * @throws TraktException with {@code LocalState}
   */
  public void requireFolder() {
    Path folder = end().getParent();
    if (Files.isDirectory(path) || folder == null) {
      throw new TraktException(new TraktFailure.LocalState(path.toString(), "it is a folder"));
    }
    if (!Files.isDirectory(folder)) {
      throw new TraktException(
          new TraktFailure.LocalState(path.toString(), "its folder does not exist"));
    }
    if (!Files.isWritable(Files.isRegularFile(path) || !Files.exists(path) ? folder : path)) {
      throw new TraktException(
          new TraktFailure.LocalState(path.toString(), "it may not be written"));
    }
  }

  /** Returns whether a name is one more of this file, or of the one that it leads to. */
  public boolean isAlsoNamed(String name) {
    try {
      return Files.exists(path) && Files.isSameFile(path, Path.of(name));
    } catch (IOException | InvalidPathException e) {
      return false; // There is no such file.
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "its folder does not exist";
      case AccessDeniedException denied -> "it may not be written";
      case FileSystemException refused when refused.getReason() != null -> refused.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }

  /** Follows the links to what is, or will be, a file. */
  private Path end() {
    Path end = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(end); links++) {
      if (links == MOST_LINKS) {
        throw new TraktException(
            new TraktFailure.LocalState(path.toString(), "it is a link that leads nowhere"));
      }
      try {
        end = end.resolveSibling(Files.readSymbolicLink(end));
      } catch (IOException e) {
        throw new TraktException(new TraktFailure.LocalState(path.toString(), reason(e)), e);
      }
    }
    return end;
  }

  private void replace(String text) throws IOException {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "it is a folder");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      Files.write(path, octets);
      return;
    }
    Path target = end();
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
