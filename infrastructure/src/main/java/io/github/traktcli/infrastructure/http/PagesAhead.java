package io.github.traktcli.infrastructure.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;

/**
 * Fetches the pages that are wanted next while the one before them is being used, and gives them in
 * their order. Holds no more of them than the caller lets it run ahead.
 */
final class PagesAhead<P> {

  /** Written out, since what the JVM would spin for it takes as long as half a page. */
  private record PageFetch<P>(IntFunction<P> fetch, int number) implements Callable<P> {
    @Override
    public P call() {
      return fetch.apply(number);
    }
  }

  private final IntFunction<P> fetch;
  private final Deque<FutureTask<P>> pages = new ArrayDeque<>();
  private int next;

  /**
   * Makes it; nothing is fetched yet.
   *
   * @param first the number of the page that is taken first
   */
  PagesAhead(int first, IntFunction<P> fetch) {
    this.next = first;
    this.fetch = fetch;
  }

  /**
   * Returns the next page, and lets those behind it be fetched meanwhile.
   *
   * @param last the number of the last page that is wanted, as far as is known
   * @param most how many pages may be under way at once, this one among them
   */
  P take(long last, int most) {
    if (pages.isEmpty() && (most == 1 || next >= last)) {
      return fetch.apply(next++);
    }
    while (pages.isEmpty() || (pages.size() < most && next <= last)) {
      int number = next++;
      FutureTask<P> page = new FutureTask<>(new PageFetch<>(fetch, number));
      // What virtual threads need takes longer to load than a few of these to make.
      Thread.ofPlatform().daemon().name("page-" + number).start(page);
      pages.add(page);
    }
    try {
      return pages.remove().get();
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case RuntimeException failure -> failure;
        case Error failure -> throw failure;
        case null, default -> new IllegalStateException(e);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
