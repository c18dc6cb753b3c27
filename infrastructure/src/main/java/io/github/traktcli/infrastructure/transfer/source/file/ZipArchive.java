package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file whose members are read where they lie. Nothing is ever unpacked to a folder, so a
 * member that is a link is no more than a short text.
 */
final class ZipArchive {

  private final String name;
  private final Limits limits;
  private final ZipFile zip;

  private ZipArchive(String name, Limits limits, ZipFile zip) {
    this.name = name;
    this.limits = limits;
    this.zip = zip;
  }

  /**
   * Opens a file that is needed by its name no more, which is removed as far as the system lets.
   */
  static ZipArchive openAndRemove(String name, File file, Limits limits) {
    try {
      return open(name, file, limits);
    } finally {
      file.delete();
    }
  }

  static ZipArchive open(String name, File file, Limits limits) {
    try {
      return new ZipArchive(name, limits, open(file));
    } catch (ZipException e) {
      // The JDK has no other sign of it than its message.
      throw String.valueOf(e.getMessage()).contains("encrypted")
          ? SourceTrouble.encrypted(name)
          : SourceTrouble.damaged(name, e);
    } catch (IOException e) {
      throw SourceTrouble.unreadable(name, e);
    }
  }

  private static ZipFile open(File file) throws IOException {
    try {
      return new ZipFile(file, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw e;
      }
      return new ZipFile(file, Charset.forName("IBM437")); // names as old programs write them
    }
  }

  /** Returns what it is called. */
  String name() {
    return name;
  }

  /**
   * Returns its members that lie within it; of the others their names go to {@code unsafe}.
   *
   * @param within what stands before the path of each
   */
  List<SourceFile> members(String within, List<String> unsafe) {
    if (zip.size() > limits.members()) {
      throw SourceTrouble.tooLarge(name, "it has " + zip.size() + " members");
    }
    List<SourceFile> members = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (ZipEntry entry : zip.stream().toList()) {
      String path = entry.getName().replace('\\', '/');
      if (entry.isDirectory() || path.endsWith("/")) {
        continue;
      }
      if (isUnsafe(path)) {
        unsafe.add(within + entry.getName());
      } else if (!paths.add(path)) {
        throw SourceTrouble.of(
            name,
            "archive_damaged",
            "it has two members named " + path,
            "Unpack it yourself, and name the folder.");
      } else {
        members.add(new SourceFile(within + path, false, () -> open(path, entry)));
      }
    }
    return members;
  }

  private boolean isUnsafe(String path) {
    List<String> steps = List.of(path.split("/", -1));
    return path.startsWith("/")
        || path.matches("(?s)^[A-Za-z]:.*")
        || steps.contains("..")
        || steps.size() > limits.depth()
        || path.indexOf('\0') >= 0;
  }

  private InputStream open(String path, ZipEntry entry) throws IOException {
    String member = name + ":" + path;
    InputStream raw = zip.getInputStream(entry);
    if (raw == null) {
      throw SourceTrouble.damaged(member, null);
    }
    InputStream whole = new Checked(member, raw, entry.getCrc());
    long packed = Math.max(1, entry.getCompressedSize());
    InputStream limited = new LimitedStream(member, whole, () -> packed, limits);
    return Gzip.unpackedIfPacked(member, limited, limits);
  }

  /** Tells at its end whether all came as it was packed. */
  private static final class Checked extends FilterInputStream {

    private final String member;
    private final long expected;
    private final CheckedInputStream checked;

    Checked(String member, InputStream raw, long expected) {
      this(member, new CheckedInputStream(raw, new CRC32()), expected);
    }

    private Checked(String member, CheckedInputStream checked, long expected) {
      super(checked);
      this.member = member;
      this.expected = expected;
      this.checked = checked;
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return checked(super.read(into, offset, length));
    }

    private int checked(int read) {
      if (read < 0 && expected >= 0 && checked.getChecksum().getValue() != expected) {
        throw SourceTrouble.damaged(member, null);
      }
      return read;
    }
  }

  static boolean isZip(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }
}
