package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.domain.page.PageRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one answer. Only the headers say how many there are, since Trakt may give fewer
 * items on a page than were asked for. A page in the middle may be empty, because hidden items are
 * taken out of it; it ends nothing while the headers announce more. They have been seen to lie as
 * well: with a filter they count what it leaves out, so three empty pages in a row end there. Where
 * it cannot be known that everything came, reading fails after the last item. Items that move to
 * the next page while they are read come once.
 *
 * <p>The first page comes alone. When more are asked for and the headers say that there are
 * several, they are fetched a few ahead, as long as Trakt takes many more requests. Section
 * "Pagination" of the contract.
 */
final class Pages<T> implements Iterator<Page<T>> {

  private static final int MOST_AHEAD = 4;
  private static final int FEW_REQUESTS = 25;
  private static final int MOST_EMPTY_IF_FILTERED = 3;

  /** Nobody has hidden so much; whoever announces more than this is not to be followed for ever. */
  private static final int MOST_EMPTY = 100;

  /** An item, and what tells it from the others. */
  record Entry<T>(@Nullable Object identity, T value) {}

  /** A page as it came. */
  record Fetched<T>(TraktAnswer answer, List<Sourced<Entry<T>>> items) {}

  /** Fetches and reads one page; several may be under way at once. */
  interface Fetch<T> {
    Fetched<T> page(int number, int size);
  }

  private final PageRequest wanted;
  private final Consumer<? super TraktAnswer> headers;
  private final Ahead<Fetched<T>> ahead;
  private final int size;
  private final boolean filtered;
  private OptionalLong pageCount = OptionalLong.empty();
  private OptionalLong itemCount = OptionalLong.empty();
  private Set<Object> seenOnLastPage = Set.of();
  private int number;
  private int emptyInARow;
  private long came;
  private long given;
  private long left;
  private long lastWanted;
  private boolean manyRequestsLeft;
  private boolean doubtful;
  private boolean ended;

  /**
   * Makes the pages; nothing is fetched yet.
   *
   * @param filtered whether a filter is sent, which Trakt's counts do not heed
   * @param headers is shown each answer in its turn
   */
  Pages(
      PageRequest wanted, boolean filtered, Consumer<? super TraktAnswer> headers, Fetch<T> fetch) {
    this.wanted = wanted;
    this.filtered = filtered;
    this.headers = headers;
    this.size =
        switch (wanted) {
          case PageRequest.Whole() -> PageRequest.MOST_PER_PAGE;
          case PageRequest.First(int count) -> Math.min(count, PageRequest.MOST_PER_PAGE);
          case PageRequest.Single(int page, int limit) -> limit;
        };
    this.number = wanted instanceof PageRequest.Single(int page, int limit) ? page : 1;
    this.lastWanted = number;
    this.left = wanted instanceof PageRequest.First(int count) ? count : Long.MAX_VALUE;
    this.ahead = new Ahead<>(number, page -> fetch.page(page, size));
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Page<T> next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    ended = true; // should it fail
    if (doubtful) {
      throw new TraktException(new TraktFailure.Incomplete(given, itemCount));
    }
    Fetched<T> page = ahead.take(lastWanted, manyRequestsLeft ? MOST_AHEAD : 1);
    headers.accept(page.answer());
    count(page);
    List<Sourced<T>> fresh = fresh(page.items());
    came += fresh.size();
    boolean cut = fresh.size() > left;
    List<Sourced<T>> items = cut ? fresh.subList(0, (int) left) : fresh;
    given += items.size();
    left -= items.size();
    Rest rest = rest(page.items().size(), fresh.size());
    number++;
    boolean enough = left == 0 || wanted instanceof PageRequest.Single;
    doubtful = rest == Rest.NOT_KNOWN && !enough;
    ended = enough || rest == Rest.NONE;
    lastWanted = Math.min(pageCount.orElse(0), number - 1 + pagesFor(left, page.answer()));
    manyRequestsLeft = page.answer().remainingRequests().orElse(Long.MAX_VALUE) >= FEW_REQUESTS;
    return new Page<>(items, total(), rest == Rest.NONE && !cut);
  }

  /** What follows a page. */
  private enum Rest {
    NONE,
    ANNOUNCED,
    NOT_KNOWN
  }

  private Rest rest(int onPage, int fresh) {
    if (pageCount.isEmpty()) {
      // As many as were asked for: it may be all, or the first of many.
      return onPage == size ? Rest.NOT_KNOWN : Rest.NONE;
    }
    boolean allCame = itemCount.isPresent() && came >= itemCount.getAsLong();
    if (number >= pageCount.getAsLong()
        || (fresh == 0 && allCame)
        || (filtered && emptyInARow >= MOST_EMPTY_IF_FILTERED)) {
      return Rest.NONE;
    }
    boolean repeated = onPage > 0 && fresh == 0;
    return repeated || emptyInARow >= MOST_EMPTY ? Rest.NOT_KNOWN : Rest.ANNOUNCED;
  }

  /** Remembers what the headers told, since some pages come without, and empty ones count less. */
  private void count(Fetched<T> page) {
    TraktAnswer answer = page.answer();
    Optional<Long> items = answer.number("X-Pagination-Item-Count");
    Optional<Long> perPage = answer.number("X-Pagination-Limit").filter(limit -> limit > 0);
    Optional<Long> pages =
        answer
            .number("X-Pagination-Page-Count")
            .or(() -> items.flatMap(all -> perPage.map(limit -> Math.ceilDiv(all, limit))));
    itemCount = greater(itemCount, items);
    pageCount = greater(pageCount, pages);
    emptyInARow = page.items().isEmpty() ? emptyInARow + 1 : 0;
  }

  private static OptionalLong greater(OptionalLong known, Optional<Long> told) {
    return told.map(count -> OptionalLong.of(Math.max(count, known.orElse(0)))).orElse(known);
  }

  /** Counts by the size that Trakt really gave the pages. */
  private long pagesFor(long items, TraktAnswer answer) {
    long perPage = Math.max(1, answer.number("X-Pagination-Limit").orElse((long) size));
    return Math.ceilDiv(items, perPage);
  }

  private OptionalLong total() {
    return itemCount.isPresent()
        ? OptionalLong.of(Math.max(itemCount.getAsLong(), given))
        : OptionalLong.empty();
  }

  private List<Sourced<T>> fresh(List<Sourced<Entry<T>>> all) {
    Set<Object> seenHere = new HashSet<>();
    List<Sourced<T>> fresh = new ArrayList<>(all.size());
    for (Sourced<Entry<T>> item : all) {
      Object identity = item.value().identity();
      if (identity != null) {
        seenHere.add(identity);
      }
      if (identity == null || !seenOnLastPage.contains(identity)) {
        fresh.add(item.map(Entry::value));
      }
    }
    seenOnLastPage = all.isEmpty() ? seenOnLastPage : seenHere;
    return fresh;
  }
}
