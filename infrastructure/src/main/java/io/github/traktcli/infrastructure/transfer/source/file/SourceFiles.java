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
import java.util.function.Supplier;

/**
 * The files that stand behind the names a user gave: those of folders and archives among them.
 *
 * @param files what may be looked into, in the order of the names
 * @param closed what is private by its name and was not opened
 * @param unsafe members of archives that would lie outside of it, and links; they were not opened
 */
public record SourceFiles(List<SourceFile> files, List<String> closed, List<String> unsafe) {

  /** Copies the lists. */
  public SourceFiles {
    files = List.copyOf(files);
    closed = List.copyOf(closed);
    unsafe = List.copyOf(unsafe);
  }

  /**
   * Finds the files. Nothing is written and no link within a folder is followed.
   *
   * @param standardInput gives a file that holds standard input, for {@code -} and for pipes
   * @throws io.github.traktcli.application.failure.TraktException when one is not there, is
   *     damaged, or is no honest archive
   */
  public static SourceFiles behind(
      List<String> names, Supplier<Path> standardInput, Limits limits) {
    Collector collector = new Collector(limits);
    for (String name : names) {
      if (name.equals("-")) {
        collector.addFile("-", standardInput.get());
      } else {
        collector.add(name);
      }
    }
    return new SourceFiles(collector.files, collector.closed, collector.unsafe);
  }

  private static final class Collector {

    private final Limits limits;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final List<String> unsafe = new ArrayList<>();

    Collector(Limits limits) {
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
        addFile(String.valueOf(path.getFileName()), path);
      } else {
        throw SourceTrouble.missing(name);
      }
    }

    void addFile(String name, Path path) {
      if (ZipArchive.isZip(head(name, path))) {
        ZipArchive.open(name, path.toFile(), limits).members(unsafe).forEach(this::addMember);
      } else {
        files.add(new SourceFile(name, true, () -> open(name, path)));
      }
    }

    private void addMember(SourceFile file) {
      String base = file.baseName();
      if (file.name().startsWith("__MACOSX/") || base.startsWith(".") || base.isEmpty()) {
        return;
      }
      if (PrivateMembers.contain(file.name())) {
        closed.add(file.name());
      } else {
        files.add(file);
      }
    }

    private void addFolder(Path folder) {
      List<SourceFile> found = new ArrayList<>();
      try {
        Files.walkFileTree(
            folder,
            java.util.Set.of(),
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
                  found.add(new SourceFile(name, false, () -> open(name, file)));
                }
                return FileVisitResult.CONTINUE;
              }
            });
      } catch (IOException e) {
        throw SourceTrouble.unreadable(folder.toString(), e);
      }
      found.sort(java.util.Comparator.comparing(SourceFile::name));
      found.forEach(this::addMember);
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
