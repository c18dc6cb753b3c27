package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.domain.page.PageRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one answer. Only the headers say how many there are, since Trakt may give fewer
 * items on a page than were asked for; and since the headers have been seen to lie as well, an
 * empty page always ends. Items that move to the next page while they are read come once. Section
 * "Pagination" of the contract.
 */
final class Pages<T> implements Iterator<Page<T>> {

  /** An item, and what tells it from the others. */
  record Entry<T>(@Nullable Object identity, T value) {}

  /** Fetches one page. */
  interface Fetch {
    TraktAnswer page(int number, int size);
  }

  private final PageRequest wanted;
  private final Fetch fetch;
  private final Function<TraktAnswer, List<Sourced<Entry<T>>>> read;
  private final int size;
  private Set<Object> seenOnLastPage = Set.of();
  private int number;
  private long left;
  private boolean ended;

  Pages(PageRequest wanted, Fetch fetch, Function<TraktAnswer, List<Sourced<Entry<T>>>> read) {
    this.wanted = wanted;
    this.fetch = fetch;
    this.read = read;
    this.size =
        switch (wanted) {
          case PageRequest.Whole() -> PageRequest.MOST_PER_PAGE;
          case PageRequest.First(int count) -> Math.min(count, PageRequest.MOST_PER_PAGE);
          case PageRequest.Single(int page, int limit) -> limit;
        };
    this.number = wanted instanceof PageRequest.Single(int page, int limit) ? page : 1;
    this.left = wanted instanceof PageRequest.First(int count) ? count : Long.MAX_VALUE;
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
    TraktAnswer answer = fetch.page(number, size);
    List<Sourced<Entry<T>>> all = read.apply(answer);
    boolean last =
        all.isEmpty() || answer.number("X-Pagination-Page-Count").map(this::isLast).orElse(true);
    List<Sourced<T>> fresh = fresh(all);
    boolean cut = fresh.size() > left;
    List<Sourced<T>> items = cut ? fresh.subList(0, (int) left) : fresh;
    left -= items.size();
    number++;
    ended = last || left == 0 || wanted instanceof PageRequest.Single;
    OptionalLong total =
        answer.number("X-Pagination-Item-Count").stream().mapToLong(Long::longValue).findFirst();
    return new Page<>(items, total, last && !cut);
  }

  private boolean isLast(long pageCount) {
    return number >= pageCount;
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
    seenOnLastPage = seenHere;
    return fresh;
  }
}
