package io.github.traktcli.infrastructure.transfer.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How finished files get to where they were asked for. */
sealed interface Published {

  /** Returns the folder beside which they are made. */
  Path place();

  /** Returns what failures name. */
  String name();

  /** Gives finished files their final names, and returns these. */
  List<String> publish(List<Path> finished) throws IOException;

  /** They keep their names, in a folder. */
  record InFolder(Path place) implements Published {
    @Override
    public String name() {
      return place.toString();
    }

    @Override
    public List<String> publish(List<Path> finished) throws IOException {
      for (Path file : finished) {
        force(file);
      }
      List<String> names = new ArrayList<>();
      for (Path file : finished) {
        Path target = place.resolve(String.valueOf(file.getFileName()));
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        names.add(target.toString());
      }
      return names;
    }
  }

  /** The only one gets this name. */
  record AsFile(Path file) implements Published {
    @Override
    public String name() {
      return file.toString();
    }

    @Override
    public Path place() {
      Path folder = file.getParent();
      return folder == null ? file : folder;
    }

    @Override
    public List<String> publish(List<Path> finished) throws IOException {
      Path only = only(finished);
      force(only);
      Files.move(only, file, StandardCopyOption.ATOMIC_MOVE);
      return List.of(file.toString());
    }
  }

  /**
   * The only one gets the first of these names that is free, though somebody else may take one
   * meanwhile.
   */
  record AsNew(Path place, List<Path> files) implements Published {
    @Override
    public String name() {
      return files.getFirst().toString();
    }

    @Override
    public List<String> publish(List<Path> finished) throws IOException {
      Path only = only(finished);
      force(only);
      for (Path file : files) {
        if (isTaken(file, only)) {
          return List.of(file.toString());
        }
      }
      throw new FileSystemException(name(), null, "too many files have that name");
    }

    /** A second name for a file, unlike a new one, is never given to two. */
    private static boolean isTaken(Path file, Path only) throws IOException {
      try {
        Files.createLink(file, only);
        Files.delete(only);
        return true;
      } catch (FileAlreadyExistsException e) {
        return false;
      } catch (UnsupportedOperationException | FileSystemException e) {
        if (Files.exists(file)) {
          return false;
        }
        Files.move(only, file, StandardCopyOption.ATOMIC_MOVE); // The drive has no second names.
        return true;
      }
    }
  }

  /** The only one goes into a stream, when it is whole. */
  record InStream(Path place, String name, Supplier<OutputStream> out) implements Published {
    @Override
    public List<String> publish(List<Path> finished) throws IOException {
      try (OutputStream stream = out.get()) {
        Files.copy(only(finished), stream);
      }
      return List.of();
    }
  }

  private static Path only(List<Path> finished) {
    if (finished.size() != 1) {
      throw new IllegalStateException("one file was expected: " + finished);
    }
    return finished.getFirst();
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
