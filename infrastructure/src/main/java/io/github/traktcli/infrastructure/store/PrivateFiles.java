package io.github.traktcli.infrastructure.store;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
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

  private static final String DRAFT = ".tmp";

  /** Where a link leads that says there shall be nothing. */
  private static final Path NOTHING = Path.of("/dev/null");

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private PrivateFiles() {}

  /** Returns a file's text; empty when there is no such file. */
  public static Optional<String> read(Path file) {
    return read(file, LONGEST);
  }

  /**
   * Returns a file's text; empty when there is no such file.
   *
   * @param longest how many bytes it may have
   */
  public static Optional<String> read(Path file, int longest) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(longest + 1);
      if (bytes.length > longest) {
        throw new TraktException(
            new TraktFailure.LocalState(
                file.toString(), "it is larger than " + (longest >> 20) + " MB"));
      }
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /**
   * Returns the text of a file that a run can do without: empty also where nobody can look whether
   * there is one, because a folder above it lets this user in no more, as the home of another does.
   */
  public static Optional<String> readWithinReach(Path file) {
    try {
      requireEnd(file);
      return read(file);
    } catch (TraktException e) {
      if (isOutOfReach(file, e.getCause())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Everything waits for such a file, and a pipe may never end. */
  private static void requireEnd(Path file) {
    try {
      boolean isOther =
          Files.exists(file) && Files.readAttributes(file, BasicFileAttributes.class).isOther();
      if (isOther && !file.toRealPath().equals(NOTHING)) {
        throw unusable(file, new IOException("it is a pipe or a device, and no file"));
      }
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** Tells whether a file or folder was refused because nobody can look whether it is there. */
  public static boolean isOutOfReach(Path file, @Nullable Throwable refusal) {
    return refusal instanceof AccessDeniedException && !Files.exists(file);
  }

  /** Makes a folder that only its owner can enter, from its first moment. */
  public static Path newFolder(Path folder) {
    try {
      return Files.createDirectory(folder, OwnerAccess.from(folder, OwnerAccess.FOLDER));
    } catch (IOException e) {
      throw unusable(folder, e);
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
   * Fails where a file could not be replaced, because its folder is read-only or the disk is full.
   * Whatever this makes, it removes.
   */
  public static void requireRoom(Path file) {
    try {
      Path folder = folder(file);
      Path made = folder;
      while (made.getParent() != null && !Files.exists(made.getParent())) {
        made = made.getParent();
      }
      boolean isNew = !Files.exists(made);
      draft(file).close();
      for (Path next = folder; isNew && next != null; next = next.getParent()) {
        Files.deleteIfExists(next);
        isNew = !next.equals(made);
      }
    } catch (DirectoryNotEmptyException e) {
      // Another process needs the folder, so it stays.
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** Removes what runs that were killed have left beside a file, which may hold what it holds. */
  public static void deleteDrafts(Path file) {
    try {
      Path target = target(file);
      String name = target.getFileName() + ".";
      try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder(target))) {
        for (Path found : beside) {
          String text = String.valueOf(found.getFileName());
          if (text.startsWith(name) && text.endsWith(DRAFT)) {
            Files.deleteIfExists(found);
          }
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      // Where there is no folder, nothing is left.
    } catch (IOException e) {
      throw unusable(file, e);
    } catch (DirectoryIteratorException e) {
      throw unusable(file, new IOException("its folder cannot be listed", e));
    }
  }

  /**
   * Makes the file that will replace another, and takes room for it on the disk, so that little can
   * go wrong when its text is there.
   */
  public static Draft draft(Path file) {
    try {
      Path target = target(file);
      Path folder = folder(target);
      makePrivate(folder);
      return new Draft(file, target, folder);
    } catch (AccessDeniedException e) {
      throw unusable(file, new AccessDeniedException(shut(Path.of(e.getFile())).toString()));
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** The name of a draft tells nobody anything; its folder is what is shut. */
  private static Path shut(Path refused) {
    Path folder = refused.getParent();
    return folder != null && refused.toString().endsWith(DRAFT) ? folder : refused;
  }

  /** Opens a file that is there only to be locked. */
  static FileChannel openLock(Path file) throws IOException {
    makePrivate(folder(file));
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        OwnerAccess.from(file, OwnerAccess.FILE));
  }

  /** Opens a file that grows while it is read; it is made where it is missing. */
  public static FileChannel openGrowing(Path file) {
    try {
      makePrivate(folder(file));
      return FileChannel.open(
          file,
          Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
          OwnerAccess.from(file, OwnerAccess.FILE));
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** Returns the failure that a refusal of the file system means. */
  public static TraktException unusable(Path file, IOException e) {
    return new TraktException(new TraktFailure.LocalState(file.toString(), reason(e)), e);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
      case FileAlreadyExistsException taken -> taken.getFile() + " is in the way";
      case FileSystemException refused when refused.getReason() != null -> refused.getReason();
      case CharacterCodingException garbled -> "it is no text in UTF-8";
      default -> e.getMessage() == null ? "the file system refuses it" : e.getMessage();
    };
  }

  /** A link stays a link, also one that leads to what is not there yet. */
  private static Path target(Path file) throws IOException {
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new IOException("its links lead in a circle");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.exists(target) && Files.readAttributes(target, BasicFileAttributes.class).isOther()) {
      throw new IOException("it leads to " + target + ", which is no file");
    }
    return target;
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("it is no file");
    }
    return folder;
  }

  /** Folders above the last one are left as other programs expect them. */
  static void makePrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder, OwnerAccess.from(folder, OwnerAccess.FOLDER));
    } catch (ReadOnlyFileSystemException e) {
      throw new IOException("the file system is read-only", e);
    }
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
                  + DRAFT);
      Set<? extends OpenOption> options =
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      this.channel =
          FileChannel.open(temporary, options, OwnerAccess.from(temporary, OwnerAccess.FILE));
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
