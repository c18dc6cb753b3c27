package io.github.traktcli.infrastructure.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be fetched again, in private files of which the oldest give way. Whatever is wrong with
 * a file, a folder or the disk, nothing fails here: what cannot be read is not there, and what
 * cannot be written is not kept. Any number of processes may share a folder, for a file is only
 * ever replaced whole.
 */
public final class KeptFiles {

  /**
   * Sixteen folders, by the first digit of the names, so that few files are looked at each time.
   */
  private static final String SHELVES = "0123456789abcdef";

  /** What the smallest file takes of a disk. */
  private static final long BLOCK = 4096;

  private static final int TYPE = 0170000;
  private static final int REGULAR = 0100000;
  private static final int OTHERS = 0077;

  private final Path folder;
  private final long shelfBound;
  private @Nullable Integer user;

  /**
   * Makes the store; nothing is written before something is kept.
   *
   * @param bound how many bytes of a disk it takes at most
   */
  public KeptFiles(Path folder, long bound) {
    this.folder = folder;
    this.shelfBound = bound / SHELVES.length();
  }

  /** How much is kept. */
  public record Amount(int files, long bytes) {}

  /** Returns where it is. */
  public Path folder() {
    return folder;
  }

  /** Returns what is kept under a name of hexadecimal digits. */
  public Optional<byte[]> read(String name) {
    return own(file(name), shelfBound);
  }

  /** Keeps something under a name of hexadecimal digits, in place of what was there. */
  public void write(String name, byte[] bytes) {
    if (space(bytes.length) > shelfBound) {
      delete(name);
      return;
    }
    Path file = file(name);
    try {
      PrivateFiles.makePrivate(shelf(name));
      replace(file, bytes);
      makeRoom(shelf(name), file);
    } catch (IOException e) {
      // It will be fetched again.
    }
  }

  /** Counts something as just kept, so that it stays longer. */
  public void touch(String name, long millis) {
    try {
      Files.setLastModifiedTime(file(name), FileTime.fromMillis(millis));
    } catch (IOException e) {
      // It goes a little earlier.
    }
  }

  /** Forgets what is kept under a name. */
  public void delete(String name) {
    delete(file(name));
  }

  /** Forgets everything, and returns how much that was. */
  public Amount clear() {
    Amount before = amount();
    for (Path file : all()) {
      delete(file);
    }
    Amount left = amount();
    return new Amount(before.files - left.files, before.bytes - left.bytes);
  }

  /** Returns how much is kept. */
  public Amount amount() {
    int files = 0;
    long bytes = 0;
    for (Path file : all()) {
      files++;
      bytes += file.toFile().length();
    }
    return new Amount(files, bytes);
  }

  /**
   * Returns a mark that is another one after {@link #endMark()}, whichever process called it; empty
   * where none can be kept, or could not be ended.
   */
  public Optional<String> mark() {
    Path file = markFile();
    Optional<String> found = readMark(file);
    if (found.isEmpty() && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        PrivateFiles.makePrivate(folder);
        String mark = Long.toHexString(System.nanoTime()) + "-" + ProcessHandle.current().pid();
        create(file, mark.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        return Optional.empty();
      }
      found = readMark(file);
    }
    return found.filter(mark -> Files.isWritable(folder));
  }

  /** Ends the mark; taking a file away needs no room on a disk. */
  public void endMark() {
    delete(markFile());
  }

  private Optional<String> readMark(Path file) {
    return own(file, BLOCK)
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
        .filter(mark -> !mark.isBlank());
  }

  private Path markFile() {
    return folder.resolve("mark");
  }

  private Path shelf(String name) {
    return folder.resolve(name.substring(0, 1));
  }

  private Path file(String name) {
    return shelf(name).resolve(name);
  }

  /** Others must neither have written a file nor be able to; nor is a device or a pipe read. */
  private Optional<byte[]> own(Path file, long longest) {
    try {
      if (!isOwn(file)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = in.readNBytes((int) longest + 1);
        return bytes.length > longest ? Optional.empty() : Optional.of(bytes);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean isOwn(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
    Map<String, Object> found =
        Files.readAttributes(file, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS);
    return found.get("uid") instanceof Integer owner
        && found.get("mode") instanceof Integer mode
        && (mode & TYPE) == REGULAR
        && (mode & OTHERS) == 0
        && owner == user();
  }

  /** Where the system does not tell who runs this process, the folder is taken for its own. */
  private int user() throws IOException {
    Integer known = user;
    if (known == null) {
      Path process = Path.of("/proc/self");
      Path own = Files.isDirectory(process) ? process : folder;
      known = Files.getAttribute(own, "unix:uid") instanceof Integer id ? id : -1;
      user = known;
    }
    return known;
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path draft =
        file.resolveSibling(
            file.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + System.nanoTime()
                + ".tmp");
    try {
      create(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
  }

  private static void create(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerAccess.from(file, OwnerAccess.FILE))) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  /** What runs that were killed have left counts as well, and goes as it grows old. */
  private void makeRoom(Path shelf, Path newest) throws IOException {
    List<Aged> files = new ArrayList<>();
    long total = 0;
    for (Path file : filesIn(shelf)) {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      total += space(found.size());
      files.add(new Aged(file, found.lastModifiedTime().toMillis(), space(found.size())));
    }
    if (total <= shelfBound) {
      return;
    }
    files.sort(Comparator.comparingLong(Aged::age));
    for (Aged old : files) {
      if (total > shelfBound && !old.file.equals(newest)) {
        delete(old.file);
        total -= old.space;
      }
    }
  }

  private record Aged(Path file, long age, long space) {}

  private static long space(long bytes) {
    return (bytes + BLOCK - 1) / BLOCK * BLOCK;
  }

  private List<Path> all() {
    List<Path> files = new ArrayList<>();
    for (int shelf = 0; shelf < SHELVES.length(); shelf++) {
      files.addAll(filesIn(folder.resolve(SHELVES.substring(shelf, shelf + 1))));
    }
    return files;
  }

  private static List<Path> filesIn(Path shelf) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(shelf)) {
      found.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      return files;
    }
    return files;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What cannot be taken away will be refused when it is read, or is used once more.
    }
  }
}
