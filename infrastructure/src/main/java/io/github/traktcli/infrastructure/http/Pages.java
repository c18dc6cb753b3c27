package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Counting;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.application.page.PagesSoFar;
import io.github.traktcli.application.page.PagesSoFar.Rest;
import io.github.traktcli.domain.page.PageRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one answer, to the end that {@link PagesSoFar} finds. Where it cannot be known that
 * everything came, reading fails after the last item. Items that move to the next page while they
 * are read come once.
 *
 * <p>The first page comes alone. When more are asked for and the headers say that there are
 * several, they are fetched a few ahead, as long as Trakt takes many more requests. Section
 * "Pagination" of the contract.
 */
final class Pages<T> implements Iterator<Page<T>> {

  private static final int MOST_AHEAD = 4;
  private static final int FEW_REQUESTS = 25;

  /** An item, and what tells it from the others. */
  record Entry<T>(@Nullable Object identity, T value) {}

  /** A page that comes. */
  record Fetched<T>(TraktAnswer answer, Pieces<Entry<T>> items) {}

  /** Fetches and reads one page; several may be under way at once. */
  interface Fetch<T> {
    Fetched<T> page(int number, int size);
  }

  private final PageRequest wanted;
  private final Consumer<? super TraktAnswer> headers;
  private final PagesAhead<Fetched<T>> ahead;
  private final int size;
  private final PagesSoFar soFar;
  private Set<Object> seenOnLastPage = Set.of();
  private Set<Object> seenLast = Set.of(); // only what is last on a page moves to the next
  private @Nullable Fetched<T> page;
  private int onPage;
  private int freshOnPage;
  private int number;
  private long given;
  private long left;
  private long lastWanted;
  private boolean manyRequestsLeft;
  private boolean doubtful;
  private boolean ended;

  /**
   * Makes the pages; nothing is fetched yet.
   *
   * @param counting what the counts of Trakt are worth
   * @param headers is shown each answer in its turn
   */
  Pages(
      PageRequest wanted,
      Counting counting,
      Consumer<? super TraktAnswer> headers,
      Fetch<T> fetch) {
    this.wanted = wanted;
    this.headers = headers;
    this.size =
        switch (wanted) {
          case PageRequest.Whole() -> PageRequest.MOST_PER_PAGE;
          case PageRequest.First(int count) -> Math.min(count, PageRequest.MOST_PER_PAGE);
          case PageRequest.Single(int page, int limit) -> limit;
        };
    this.soFar = new PagesSoFar(size, counting);
    this.number = wanted instanceof PageRequest.Single(int page, int limit) ? page : 1;
    this.lastWanted = number;
    this.left = wanted instanceof PageRequest.First(int count) ? count : Long.MAX_VALUE;
    this.ahead = new PagesAhead<>(number, page -> fetch.page(page, size));
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
      throw new TraktException(new TraktFailure.Incomplete(given, soFar.itemCount()));
    }
    Fetched<T> from = page == null ? turn() : page;
    List<Sourced<Entry<T>>> piece = from.items().next();
    List<Sourced<T>> fresh = fresh(piece);
    boolean cut = fresh.size() > left;
    List<Sourced<T>> items = cut ? fresh.subList(0, (int) left) : fresh;
    onPage += piece.size();
    freshOnPage += fresh.size();
    given += items.size();
    left -= items.size();
    boolean further = from.items().hasNext();
    if (further && left > 0) {
      ended = false;
      return new Page<>(items, OptionalLong.empty(), false);
    }
    from.items().close();
    page = null;
    seenOnLastPage = seenLast;
    return pageEnd(from.answer(), items, cut || further);
  }

  private Fetched<T> turn() {
    Fetched<T> next = ahead.take(lastWanted, manyRequestsLeft ? MOST_AHEAD : 1);
    headers.accept(next.answer());
    page = next;
    onPage = 0;
    freshOnPage = 0;
    return next;
  }

  private Page<T> pageEnd(TraktAnswer answer, List<Sourced<T>> items, boolean cut) {
    Rest rest = soFar.after(number, answer.pageCounts(), onPage, freshOnPage);
    number++;
    boolean enough = left == 0 || wanted instanceof PageRequest.Single;
    doubtful = rest == Rest.NOT_KNOWN && !enough;
    ended = enough || rest == Rest.NONE;
    lastWanted = Math.min(soFar.pageCount().orElse(0), number - 1 + pagesFor(left, answer));
    manyRequestsLeft = answer.remainingRequests().orElse(Long.MAX_VALUE) >= FEW_REQUESTS;
    return new Page<>(items, total(), rest == Rest.NONE && !cut);
  }

  /** Counts by the size that Trakt really gave the pages. */
  private long pagesFor(long items, TraktAnswer answer) {
    long perPage = Math.max(1, answer.pageCounts().perPage().orElse(size));
    return Math.ceilDiv(items, perPage);
  }

  private OptionalLong total() {
    OptionalLong told = soFar.itemCount();
    return told.isPresent() ? OptionalLong.of(Math.max(told.getAsLong(), given)) : told;
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
    seenLast = all.isEmpty() ? seenLast : seenHere;
    return fresh;
  }
}
