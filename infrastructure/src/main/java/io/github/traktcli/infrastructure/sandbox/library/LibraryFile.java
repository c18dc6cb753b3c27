package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the library of the user, in a file when there is a folder for it.
 *
 * <p>A change holds a lock that other processes respect, reads the file again, and replaces it by a
 * finished one, so that nobody ever sees half a library and no change of another process is lost.
 */
public final class LibraryFile {

  /** File locks keep processes apart; within one, a second lock on a file is an error. */
  private static final Object WRITING = new Object();

  private final @Nullable Path file;
  private final Supplier<Library> seed;
  private @Nullable Library memory;

  /**
   * Makes the library of that folder; nothing is read or written yet.
   *
   * @param folder null to keep everything in memory
   * @param seed makes the library with which a new user begins
   */
  public LibraryFile(@Nullable Path folder, Supplier<Library> seed) {
    this.file = folder == null ? null : folder.resolve("sandbox-library.json");
    this.seed = seed;
  }

  public synchronized <T> T read(Function<Library, T> reader) {
    return reader.apply(file == null ? inMemory() : load(file));
  }

  /** Runs the change; when it throws, nothing of it is kept on disk. */
  public synchronized <T> T change(Function<Library, T> change) {
    if (file == null) {
      return change.apply(inMemory());
    }
    synchronized (WRITING) {
      return changeLocked(file, change);
    }
  }

  private <T> T changeLocked(Path target, Function<Library, T> change) {
    try {
      PrivateFiles.createFolder(target.resolveSibling(".").normalize());
      try (FileChannel lock = open(target.resolveSibling("sandbox-library.lock"));
          FileLock _ = lock.lock()) {
        Library library = load(target);
        T result = change.apply(library);
        save(target, library);
        return result;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Library inMemory() {
    if (memory == null) {
      memory = seed.get();
    }
    return memory;
  }

  private Library load(Path from) {
    try {
      if (JsonText.read(Files.readAllBytes(from)) instanceof JsonObject root) {
        return new Library(root);
      }
      return seed.get();
    } catch (NoSuchFileException e) {
      return inMemory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void save(Path to, Library library) throws IOException {
    Path draft = Files.createTempFile(to.resolveSibling("."), "sandbox-library", ".tmp");
    try {
      try (FileChannel out = open(draft)) {
        ByteBuffer bytes = ByteBuffer.wrap(JsonText.write(library.root()));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileChannel open(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
