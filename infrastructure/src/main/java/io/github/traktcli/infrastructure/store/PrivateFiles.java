package io.github.traktcli.infrastructure.store;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files that only their owner can read, from the moment they exist, in folders that only their
 * owner can enter. A file is replaced whole: written beside, forced to the disk, renamed. Whatever
 * ends the process in between leaves the old file or the new one.
 *
 * <p>Every method throws a {@link TraktException} with {@code LocalState} when the file system
 * refuses.
 */
public final class PrivateFiles {

  /** Far above what any of them needs; a path may also lead to a device that never ends. */
  private static final int LONGEST = 1 << 20;

  private PrivateFiles() {}

  /** Returns a file's text; empty when there is no such file. */
  public static Optional<String> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new TraktException(
            new TraktFailure.LocalState(
                file.toString(), "it is larger than " + (LONGEST >> 20) + " MB"));
      }
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** Replaces a file's text. */
  public static void write(Path file, String text) {
    try (Draft draft = draft(file)) {
      draft.commit(text);
    }
  }

  /** Removes a file; {@code false} when there was none. */
  public static boolean delete(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /**
   * Makes the file that will replace another, and takes room for it on the disk, so that little can
   * go wrong when its text is there.
   */
  public static Draft draft(Path file) {
    try {
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
      Path folder = folder(target);
      makePrivate(folder);
      return new Draft(file, target, folder);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** Opens a file that is there only to be locked. */
  static FileChannel openLock(Path file) throws IOException {
    makePrivate(folder(file));
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        ownerOnly(file, "rw-------"));
  }

  /** Returns the failure that a refusal of the file system means. */
  static TraktException unusable(Path file, IOException e) {
    return new TraktException(new TraktFailure.LocalState(file.toString(), reason(e)), e);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
      case FileAlreadyExistsException taken -> taken.getFile() + " is in the way";
      case FileSystemException refused when refused.getReason() != null -> refused.getReason();
      default -> e.getMessage() == null ? "the file system refuses it" : e.getMessage();
    };
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("it is no file");
    }
    return folder;
  }

  /** Folders above the last one are left as other programs expect them. */
  private static void makePrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    } catch (ReadOnlyFileSystemException e) {
      throw new IOException("the file system is read-only", e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** A file beside the one that it will replace. */
  public static final class Draft implements AutoCloseable {

    private static final int ROOM = 16 * 1024;

    private final Path file;
    private final Path target;
    private final Path folder;
    private final Path temporary;
    private @Nullable FileChannel channel;

    private Draft(Path file, Path target, Path folder) throws IOException {
      this.file = file;
      this.target = target;
      this.folder = folder;
      this.temporary =
          folder.resolve(
              target.getFileName()
                  + "."
                  + ProcessHandle.current().pid()
                  + "-"
                  + System.nanoTime()
                  + ".tmp");
      Set<? extends OpenOption> options =
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      this.channel = FileChannel.open(temporary, options, ownerOnly(temporary, "rw-------"));
      try {
        byte[] blanks = new byte[ROOM];
        Arrays.fill(blanks, (byte) ' ');
        fill(channel, blanks);
      } catch (IOException e) {
        close();
        throw e;
      }
    }

    /** Puts the text in place of the old file. */
    public void commit(String text) {
      FileChannel open = channel;
      if (open == null) {
        throw new IllegalStateException("this draft was committed or closed");
      }
      try {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        fill(open, bytes);
        open.truncate(bytes.length);
        open.force(true);
        open.close();
        channel = null;
        replace();
      } catch (IOException e) {
        throw unusable(file, e);
      }
    }

    /** Removes the draft if it was not committed. */
    @Override
    public void close() {
      try {
        if (channel != null) {
          channel.close();
          channel = null;
        }
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // It is only a leftover, and nothing reads it.
      }
    }

    private void replace() throws IOException {
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
      forceFolder();
    }

    /** Lets the rename survive a power cut; not every system can do it. */
    private void forceFolder() {
      try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
        entries.force(true);
      } catch (IOException e) {
        // The file itself is safe; only its name may be the old one after a power cut.
      }
    }

    private static void fill(FileChannel channel, byte[] bytes) throws IOException {
      channel.position(0);
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }
}
