package io.github.traktcli.application.page;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The items of a long answer, fetched page by page while they are read, so that a listing of any
 * length needs the memory of a page. Can be read once. Reading may throw a {@link TraktException}.
 */
public final class Listing<T> implements Iterable<Sourced<T>> {

  private final Iterator<Page<T>> pages;
  private OptionalLong total = OptionalLong.empty();
  private boolean complete = true;
  private boolean opened;

  private Listing(Iterator<Page<T>> pages) {
    this.pages = pages;
  }

  /** Returns a listing that asks for the next page only when the items of the last are used up. */
  public static <T> Listing<T> ofPages(Iterator<Page<T>> pages) {
    return new Listing<>(pages);
  }

  /** Returns a listing of items that are all there. */
  public static <T> Listing<T> of(List<Sourced<T>> items) {
    return new Listing<>(
        List.of(new Page<>(items, OptionalLong.of(items.size()), true)).iterator());
  }

  /**
   * Returns how many items Trakt says there are; known once the first item was asked for, and empty
   * where Trakt does not say.
   */
  public OptionalLong total() {
    return total;
  }

  /**
   * Tells, after the items were read, whether they were all that Trakt has; {@code false} means
   * that the request asked for no more.
   */
  public boolean complete() {
    return complete;
  }

  /**
   * Returns the items of another kind read from the same documents, just as lazily. This listing
   * counts as read.
   */
  public <R> Listing<R> map(Function<? super T, ? extends R> mapping) {
    return eachPage(
        page -> {
          List<Sourced<R>> items = new ArrayList<>(page.items().size());
          page.items().forEach(item -> items.add(item.map(mapping)));
          return new Page<>(items, page.total(), page.last());
        });
  }

  /**
   * Returns only the items that pass, just as lazily; the total of Trakt is no longer told. This
   * listing counts as read.
   */
  public Listing<T> filter(Predicate<? super T> wanted) {
    return eachPage(
        page ->
            new Page<>(
                page.items().stream().filter(item -> wanted.test(item.value())).toList(),
                OptionalLong.empty(),
                page.last()));
  }

  /**
   * Returns the same items, just as lazily, with failures of reading put in other words. This
   * listing counts as read.
   */
  public Listing<T> rewording(Function<? super TraktException, TraktException> words) {
    open();
    return new Listing<>(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return reworded(pages::hasNext);
          }

          @Override
          public Page<T> next() {
            return reworded(pages::next);
          }

          private <R> R reworded(Supplier<R> step) {
            try {
              return step.get();
            } catch (TraktException e) {
              throw words.apply(e);
            }
          }
        });
  }

  /**
   * Returns the same items, just as lazily, or others where not even the first of these can be
   * read. This listing counts as read.
   *
   * @param others returns those to read in their place, or throws
   */
  public Listing<T> otherwise(Function<? super TraktException, Listing<T>> others) {
    open();
    return new Listing<>(
        new Iterator<>() {
          private Iterator<Page<T>> from = pages;
          private boolean begun;

          @Override
          public boolean hasNext() {
            return from.hasNext();
          }

          @Override
          public Page<T> next() {
            if (begun) {
              return from.next();
            }
            begun = true;
            try {
              return from.next();
            } catch (TraktException e) {
              Listing<T> instead = others.apply(e);
              instead.open();
              from = instead.pages;
              return from.hasNext()
                  ? from.next()
                  : new Page<>(List.of(), OptionalLong.empty(), true);
            }
          }
        });
  }

  /**
   * Reads everything page by page: each time, the items that are there before Trakt is asked again.
   * Never called with an empty page.
   */
  public void forEachPage(Consumer<? super List<Sourced<T>>> action) {
    open();
    while (pages.hasNext()) {
      Page<T> page = turn();
      if (!page.items().isEmpty()) {
        action.accept(page.items());
      }
    }
  }

  /**
   * Returns these items behind others, just as lazily; the total of Trakt is no longer told. This
   * listing counts as read.
   */
  public Listing<T> after(List<Sourced<T>> others) {
    open();
    Iterator<Page<T>> leading =
        others.isEmpty()
            ? Collections.emptyIterator()
            : List.of(new Page<>(others, OptionalLong.empty(), !pages.hasNext())).iterator();
    return new Listing<>(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return leading.hasNext() || pages.hasNext();
          }

          @Override
          public Page<T> next() {
            return leading.hasNext() ? leading.next() : pages.next();
          }
        });
  }

  /** Returns at most so many of the items, just as lazily. This listing counts as read. */
  public Listing<T> first(int count) {
    open();
    return new Listing<>(
        new Iterator<>() {
          private int left = count;

          @Override
          public boolean hasNext() {
            return left > 0 && pages.hasNext();
          }

          @Override
          public Page<T> next() {
            Page<T> page = pages.next();
            int taken = Math.min(left, page.items().size());
            left -= taken;
            boolean whole = taken == page.items().size();
            return new Page<>(page.items().subList(0, taken), page.total(), page.last() && whole);
          }
        });
  }

  /** Reads everything into a list. For answers that are known to be short. */
  public List<Sourced<T>> toList() {
    List<Sourced<T>> items = new ArrayList<>();
    forEach(items::add);
    return List.copyOf(items);
  }

  @Override
  public Iterator<Sourced<T>> iterator() {
    open();
    return new Items();
  }

  private <R> Listing<R> eachPage(Function<Page<T>, Page<R>> mapping) {
    open();
    return new Listing<>(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return pages.hasNext();
          }

          @Override
          public Page<R> next() {
            return mapping.apply(pages.next());
          }
        });
  }

  private Page<T> turn() {
    Page<T> next = pages.next();
    total = next.total().isPresent() ? next.total() : total;
    complete = next.last();
    return next;
  }

  private void open() {
    if (opened) {
      throw new IllegalStateException("a listing can be read once");
    }
    opened = true;
  }

  private final class Items implements Iterator<Sourced<T>> {

    private Iterator<Sourced<T>> page = List.<Sourced<T>>of().iterator();

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && pages.hasNext()) {
        page = turn().items().iterator();
      }
      return page.hasNext();
    }

    @Override
    public Sourced<T> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.next();
    }
  }
}
