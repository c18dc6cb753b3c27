package io.github.traktcli.infrastructure.store;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps processes, and threads that share this object, from doing the same thing at the same time.
 * The operating system gives the lock back when its process ends, however that happens. The file is
 * never removed, for another process may just be opening it.
 */
public final class ExclusiveLock {

  private static final Duration LONG_ENOUGH_TO_TELL = Duration.ofSeconds(2);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

  private final Path file;
  private final Waits waits;
  private final ReentrantLock threads = new ReentrantLock();

  /**
   * How long others are waited for.
   *
   * @param longest after that the work fails
   * @param sleep waits
   * @param told hears once, after two seconds, which file is waited for
   */
  public record Waits(Duration longest, Consumer<Duration> sleep, Consumer<Path> told) {}

  /** Makes the lock that is this file. */
  public ExclusiveLock(Path file, Waits waits) {
    this.file = file;
    this.waits = waits;
  }

  /**
   * Waits for the lock and runs the work under it. The work may take the lock again.
   *
   * @throws TraktException with {@code LocalState} when the file cannot be locked, or others keep
   *     it for too long
   */
  public <T> T during(Supplier<T> work) {
    if (threads.isHeldByCurrentThread()) {
      return work.get();
    }
    Turn turn = new Turn();
    while (!threads.tryLock()) {
      turn.await();
    }
    try {
      return lockedAgainstProcesses(work, turn);
    } finally {
      threads.unlock();
    }
  }

  private <T> T lockedAgainstProcesses(Supplier<T> work, Turn turn) {
    try (FileChannel channel = PrivateFiles.openLock(file);
        FileLock lock = lock(channel, turn)) {
      if (!lock.isValid()) {
        throw new IOException("it cannot be locked");
      }
      return work.get();
    } catch (IOException e) {
      throw PrivateFiles.unusable(file, e);
    }
  }

  private static FileLock lock(FileChannel channel, Turn turn) throws IOException {
    FileLock lock = tryLock(channel);
    while (lock == null) {
      turn.await();
      lock = tryLock(channel);
    }
    return lock;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** One wait for the lock. */
  private final class Turn {

    private Duration waited = Duration.ZERO;
    private Duration pause = FIRST_PAUSE;
    private boolean told;

    void await() {
      Duration left = waits.longest().minus(waited);
      if (!left.isPositive()) {
        throw new TraktException(
            new TraktFailure.LocalState(
                file.toString(),
                "another trakt has been using it for "
                    + waited.toSeconds()
                    + " s; end it, or wait longer with --max-wait"));
      }
      Duration next = left.compareTo(pause) < 0 ? left : pause;
      waits.sleep().accept(next);
      waited = waited.plus(next);
      pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
      if (!told && waited.compareTo(LONG_ENOUGH_TO_TELL) >= 0) {
        told = true;
        waits.told().accept(file);
      }
    }
  }
}
