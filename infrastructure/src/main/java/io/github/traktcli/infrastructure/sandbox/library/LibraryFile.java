package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import io.github.traktcli.infrastructure.sandbox.json.MalformedJsonException;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
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

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

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

  /**
   * Reads the library.
   *
   * @throws TraktException with {@code LocalState} when the file cannot be read
   */
  public synchronized <T> T read(Function<Library, T> reader) {
    return reader.apply(file == null ? inMemory() : load(file));
  }

  /**
   * Runs the change; when it throws, nothing of it is kept on disk.
   *
   * @throws TraktException with {@code LocalState} when the file cannot be read or written
   */
  public synchronized <T> T change(Function<Library, T> change) {
    if (file == null) {
      return change.apply(inMemory());
    }
    return lock(file)
        .during(
            () -> {
              Library library = load(file);
              T result = change.apply(library);
              PrivateFiles.write(
                  file, new String(JsonText.write(library.root()), StandardCharsets.UTF_8));
              return result;
            });
  }

  /**
   * Forgets everything, so that the next one begins anew.
   *
   * @throws TraktException with {@code LocalState} when the file cannot be removed
   */
  public synchronized void reset() {
    memory = null;
    if (file != null) {
      lock(file).during(() -> PrivateFiles.delete(file));
    }
  }

  private Library inMemory() {
    if (memory == null) {
      memory = seed.get();
    }
    return memory;
  }

  private Library load(Path from) {
    Optional<String> text = PrivateFiles.read(from);
    if (text.isEmpty()) {
      return inMemory();
    }
    try {
      if (JsonText.read(text.get()) instanceof JsonObject root) {
        return new Library(root);
      }
      throw damaged(from, null);
    } catch (MalformedJsonException e) {
      throw damaged(from, e);
    }
  }

  private static TraktException damaged(Path from, @Nullable Throwable cause) {
    return new TraktException(
        new TraktFailure.LocalState(
            from.toString(), "it is damaged; begin with a new library: trakt sandbox --reset"),
        cause);
  }

  private static ExclusiveLock lock(Path file) {
    return new ExclusiveLock(
        file.resolveSibling("sandbox-library.lock"),
        new ExclusiveLock.Waits(
            LONGEST_WAIT, pause -> LockSupport.parkNanos(pause.toNanos()), waited -> {}));
  }
}
