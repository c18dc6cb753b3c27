package io.github.traktcli.infrastructure.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps processes, and threads that share this object, from doing the same thing at the same time.
 * The operating system gives the lock back when its process ends, however that happens. The file is
 * never removed, for another process may just be opening it.
 */
public final class ExclusiveLock {

  private final Path file;
  private final ReentrantLock threads = new ReentrantLock();

  /** Makes the lock that is this file. */
  public ExclusiveLock(Path file) {
    this.file = file;
  }

  /**
   * Waits for the lock and runs the work under it. The work may take the lock again.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState} when the
   *     file cannot be locked
   */
  public <T> T during(Supplier<T> work) {
    threads.lock();
    try {
      return threads.getHoldCount() > 1 ? work.get() : lockedAgainstProcesses(work);
    } finally {
      threads.unlock();
    }
  }

  private <T> T lockedAgainstProcesses(Supplier<T> work) {
    try (FileChannel channel = PrivateFiles.openLock(file);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("it cannot be locked");
      }
      return work.get();
    } catch (IOException e) {
      throw PrivateFiles.unusable(file, e);
    }
  }
}
