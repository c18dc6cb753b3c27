package io.github.traktcli.infrastructure.transfer.source.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The files that stand behind the names a user gave: those of folders and archives among them, also
 * of archives that lie in those.
 *
 * @param files what may be looked into, in the order of the names
 * @param closed what is private by its name and was not opened
 * @param unsafe members of archives that would lie outside of it, and links; they were not opened
 * @param deeper archives that lie in an archive that lies in another; they were not opened
 */
public record SourceFiles(
    List<SourceFile> files, List<String> closed, List<String> unsafe, List<String> deeper) {

  /** Copies the lists. */
  public SourceFiles {
    files = List.copyOf(files);
    closed = List.copyOf(closed);
    unsafe = List.copyOf(unsafe);
    deeper = List.copyOf(deeper);
  }

  /**
   * Finds the files. No link within a folder is followed.
   *
   * @param standardInput gives a file that holds standard input, for {@code -}
   * @param copies gives a file of ours with what comes by a stream, for pipes and for archives
   *     within archives; the latter are removed when they are open
   * @throws io.github.traktcli.application.failure.TraktException when one is not there, is
   *     damaged, or is no honest archive
   */
  public static SourceFiles behind(
      List<String> names,
      Supplier<Path> standardInput,
      Function<InputStream, Path> copies,
      Limits limits) {
    Collector collector = new Collector(copies, limits);
    for (String name : names) {
      if (name.equals("-")) {
        collector.addFile("-", standardInput.get());
      } else {
        collector.add(name);
      }
    }
    return new SourceFiles(collector.files, collector.closed, collector.unsafe, collector.deeper);
  }

  private static final class Collector {

    private final Function<InputStream, Path> copies;
    private final Limits limits;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final List<String> unsafe = new ArrayList<>();
    private final List<String> deeper = new ArrayList<>();
    private long copied;

    Collector(Function<InputStream, Path> copies, Limits limits) {
      this.copies = copies;
      this.limits = limits;
    }

    void add(String name) {
      Path path;
      try {
        path = Path.of(name);
      } catch (InvalidPathException e) {
        throw SourceTrouble.missing(name);
      }
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else if (Files.exists(path)) {
        String shown = String.valueOf(path.getFileName());
        addFile(shown, Files.isRegularFile(path) ? path : cameBy(shown, path));
      } else {
        throw SourceTrouble.missing(name);
      }
    }

    /** A pipe can be read only once, and a device need not end. */
    private Path cameBy(String name, Path pipe) {
      try (InputStream stream =
          new LimitedStream(name, Files.newInputStream(pipe), () -> Long.MAX_VALUE, limits)) {
        return copies.apply(stream);
      } catch (IOException e) {
        throw SourceTrouble.unreadable(name, e);
      }
    }

    void addFile(String name, Path path) {
      SourceFile file = new SourceFile(name, true, () -> open(name, path));
      if (ZipArchive.isZip(head(name, path))) {
        addMembers(ZipArchive.open(name, path.toFile(), limits), "", true);
      } else if (file.isZip()) {
        addMembers(copied(file), "", true);
      } else {
        files.add(file);
      }
    }

    private void addMembers(ZipArchive archive, String within, boolean opensInner) {
      archive.members(within, unsafe).forEach(member -> addMember(member, opensInner));
      if (files.size() + closed.size() > limits.members()) {
        throw SourceTrouble.tooLarge(
            archive.name(), "with all in it, it has more than " + limits.members() + " members");
      }
    }

    private void addMember(SourceFile file, boolean opensInner) {
      String base = file.baseName();
      if (("/" + file.name()).contains("/__MACOSX/") || base.startsWith(".") || base.isEmpty()) {
        return;
      }
      if (PrivateMembers.contain(file.name())) {
        closed.add(file.name());
      } else if (!file.isZip()) {
        files.add(file);
      } else if (opensInner) {
        addMembers(copied(file), file.name() + "/", false);
      } else {
        deeper.add(file.name());
      }
    }

    /** An archive is read at its end first, which a stream cannot do. */
    private ZipArchive copied(SourceFile file) {
      Path copy;
      try (InputStream stream = file.open()) {
        copy = copies.apply(stream);
        copied += Files.size(copy);
      } catch (IOException e) {
        throw file.trouble(e);
      }
      ZipArchive archive = ZipArchive.openAndRemove(file.name(), copy.toFile(), limits);
      if (copied > limits.total()) {
        throw SourceTrouble.tooLarge(
            file.name(), "the archives in it have more than " + (limits.total() >> 20) + " MB");
      }
      return archive;
    }

    private void addFolder(Path folder) {
      Map<String, Path> found = new TreeMap<>();
      try {
        Files.walkFileTree(
            folder,
            Set.of(),
            limits.depth(),
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(folder) && inner.getFileName().toString().startsWith(".")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!attributes.isRegularFile()) {
                  unsafe.add(name);
                } else if (found.size() >= limits.members()) {
                  throw SourceTrouble.tooLarge(
                      folder.toString(), "it has more than " + limits.members() + " files");
                } else {
                  found.put(name, file);
                }
                return FileVisitResult.CONTINUE;
              }
            });
      } catch (IOException e) {
        throw SourceTrouble.unreadable(folder.toString(), e);
      }
      found.forEach(this::addFileOfFolder);
    }

    private void addFileOfFolder(String name, Path path) {
      if (!PrivateMembers.contain(name) && ZipArchive.isZip(head(name, path))) {
        addMembers(ZipArchive.open(name, path.toFile(), limits), name + "/", true);
      } else {
        addMember(new SourceFile(name, false, () -> open(name, path)), true);
      }
    }

    private byte[] head(String name, Path path) {
      try (InputStream stream = Files.newInputStream(path)) {
        return stream.readNBytes(4);
      } catch (IOException e) {
        throw SourceTrouble.unreadable(name, e);
      }
    }

    private InputStream open(String name, Path path) throws IOException {
      InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
      return Gzip.unpackedIfPacked(name, raw, limits);
    }
  }
}
