package io.github.traktcli.infrastructure.transfer.export;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.export.Destination;
import io.github.traktcli.application.transfer.export.ExportFiles;
import io.github.traktcli.application.transfer.export.ExportWork;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ExportFormat;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Exports in files. What is on its way is in a hidden folder beside its place, which only its owner
 * can enter; what killed processes have left of such is removed.
 */
public final class FileExports implements ExportFiles {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private static final String HIDDEN = ".trakt-export-";
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\.trakt-export-([0-9]{1,18})-[0-9]{1,20}");

  private final Path cache;
  private final Supplier<OutputStream> standardOutput;

  /**
   * Makes the adapter.
   *
   * @param cache where what does not end in a file is put together
   * @param standardOutput asked for when everything is there
   */
  public FileExports(Path cache, Supplier<OutputStream> standardOutput) {
    this.cache = cache;
    this.standardOutput = standardOutput;
  }

  @Override
  public ExportWork begin(Destination destination, ExportFormat format) {
    Published published = published(destination, format);
    Path place = published.place();
    createFolders(place);
    try {
      removeLeftOvers(place);
    } catch (IOException e) {
      throw failed(place.toString(), e);
    }
    String name = HIDDEN + ProcessHandle.current().pid() + "-" + Math.abs(System.nanoTime());
    return new FileExport(PrivateFiles.newFolder(place.resolve(name)), published);
  }

  private Published published(Destination destination, ExportFormat format) {
    return switch (destination) {
      case Destination.Named(String name) -> named(name, format);
      case Destination.InFolder(String folder, List<String> names) -> {
        Path place = path(folder);
        createFolders(place);
        yield new Published.AsNew(place, names.stream().map(place::resolve).toList());
      }
      case Destination.StandardOutput out -> {
        requireOneFile(format);
        yield new Published.InStream(cache, "standard output", standardOutput);
      }
    };
  }

  private Published named(String name, ExportFormat format) {
    Path path = path(name);
    boolean isFolder =
        Files.isDirectory(path)
            || (!Files.exists(path)
                && (name.endsWith("/")
                    || name.endsWith(path.getFileSystem().getSeparator())
                    || !String.valueOf(path.getFileName()).contains(".")));
    if (isFolder) {
      return new Published.InFolder(path);
    }
    requireOneFile(format);
    return file(path);
  }

  private static void requireOneFile(ExportFormat format) {
    if (format.isOfSeveralFiles()) {
      throw new InvalidInput(
          "The form " + format.word() + " is several files; name a folder for them by --out.");
    }
  }

  private static void createFolders(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failed(folder.toString(), e);
    }
  }

  private Published file(Path path) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Published.InStream(cache, path.toString(), () -> open(path));
    }
    Path end = end(path);
    Path folder = end.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw failure(path.toString(), "its folder does not exist");
    }
    return new Published.AsFile(end);
  }

  /** A link keeps pointing where it did, also where nothing is there yet. */
  private static Path end(Path path) {
    Path end = path;
    try {
      for (int links = 0; Files.isSymbolicLink(end); links++) {
        if (links == MOST_LINKS) {
          throw failure(path.toString(), "it is a link that leads nowhere");
        }
        end = end.resolveSibling(Files.readSymbolicLink(end));
      }
      return end;
    } catch (IOException e) {
      throw failed(path.toString(), e);
    }
  }

  private static OutputStream open(Path device) {
    try {
      return Files.newOutputStream(device);
    } catch (IOException e) {
      throw failed(device.toString(), e);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw failure(name, "no file can have that name");
    }
  }

  private static void removeLeftOvers(Path place) throws IOException {
    try (Stream<Path> found = Files.list(place)) {
      for (Path one : found.filter(FileExports::isLeftOver).toList()) {
        FileExport.remove(one);
      }
    }
  }

  private static boolean isLeftOver(Path path) {
    var name = LEFT_OVER.matcher(String.valueOf(path.getFileName()));
    return name.matches()
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  static TraktException failed(String file, IOException e) {
    String why =
        switch (e) {
          case NoSuchFileException missing -> "its folder does not exist";
          case AccessDeniedException denied -> "it may not be written";
          case FileAlreadyExistsException there -> "it is no folder";
          case FileSystemException refused when refused.getReason() != null -> refused.getReason();
          default -> String.valueOf(e.getMessage());
        };
    return new TraktException(new TraktFailure.LocalState(file, why), e);
  }

  private static TraktException failure(String file, String why) {
    return new TraktException(new TraktFailure.LocalState(file, why));
  }
}
