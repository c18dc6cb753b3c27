package io.github.traktcli.application.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A listing")
class ListingTests {

  private final List<Integer> fetched = new ArrayList<>();

  private static Page<Integer> page(OptionalLong total, boolean last, int... values) {
    return new Page<>(IntStream.of(values).mapToObj(ListingTests::item).toList(), total, last);
  }

  private static Page<Integer> page(boolean last, int... values) {
    return page(OptionalLong.of(5), last, values);
  }

  private static Sourced<Integer> item(int value) {
    return new Sourced<>(value, new Document("{\"n\":" + value + "}"));
  }

  private static List<Integer> values(Listing<Integer> listing) {
    return listing.toList().stream().map(Sourced::value).toList();
  }

  /** Gives the pages, and notes when each is asked for. */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  private final Listing<Integer> listing(Page<Integer>... pages) {
    Iterator<Page<Integer>> all = List.of(pages).iterator();
    return Listing.ofPages(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Page<Integer> next() {
            fetched.add(fetched.size() + 1);
            return all.next();
          }
        });
  }

  @Test
  void givesTheItemsOfAllPagesInOrder() {
    assertThat(values(listing(page(false, 1, 2), page(false, 3, 4), page(true, 5))))
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void asksForAPageOnlyWhenTheItemsBeforeItAreUsedUp() {
    Listing<Integer> listing = listing(page(false, 1, 2), page(true, 3));
    Iterator<Sourced<Integer>> items = listing.iterator();
    assertThat(fetched).isEmpty();

    items.next();
    items.next();
    assertThat(fetched).containsExactly(1);

    assertThat(items.hasNext()).isTrue();
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void isMappedAndFilteredJustAsLazily() {
    Listing<Integer> listing =
        listing(page(false, 1, 2), page(false, 3, 4), page(true, 5))
            .map(value -> value * 10)
            .filter(value -> value != 20);
    assertThat(fetched).isEmpty();

    Iterator<Sourced<Integer>> items = listing.iterator();
    assertThat(items.next().value()).isEqualTo(10);
    assertThat(fetched).containsExactly(1);
    assertThat(items.next().value()).isEqualTo(30);
    assertThat(fetched).containsExactly(1, 2);
  }

  @Test
  void keepsTheDocumentsWhenItIsMapped() {
    assertThat(listing(page(true, 7)).map(String::valueOf).toList())
        .containsExactly(new Sourced<>("7", new Document("{\"n\":7}")));
  }

  @Test
  void passesOverPagesWithoutItems() {
    assertThat(values(listing(page(false), page(false, 1), page(false), page(true))))
        .containsExactly(1);
  }

  @Test
  void mayBeEmpty() {
    Iterator<Sourced<Integer>> items = Listing.<Integer>of(List.of()).iterator();

    assertThat(items.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
  }

  @Test
  void tellsTheTotalOnceTheFirstItemWasAskedFor() {
    Listing<Integer> listing = listing(page(OptionalLong.of(730), false, 1));
    assertThat(listing.total()).isEmpty();

    assertThat(listing.iterator().hasNext()).isTrue();
    assertThat(listing.total()).hasValue(730);
  }

  @Test
  void keepsTheTotalWhenALaterPageTellsNone() {
    Listing<Integer> listing =
        listing(page(OptionalLong.of(2), false, 1), page(OptionalLong.empty(), true, 2));
    listing.toList();

    assertThat(listing.total()).hasValue(2);
  }

  @Test
  void tellsWhetherItHeldAllThatThereIs() {
    Listing<Integer> whole = listing(page(false, 1), page(true, 2));
    whole.toList();
    Listing<Integer> cut = listing(page(false, 1), page(false, 2));
    cut.toList();

    assertThat(whole.complete()).isTrue();
    assertThat(cut.complete()).isFalse();
  }

  @Test
  void staysIncompleteWhenItIsMappedOrFiltered() {
    Listing<Integer> listing =
        listing(page(false, 1, 2)).map(value -> value).filter(value -> value == 1);
    listing.toList();

    assertThat(listing.complete()).isFalse();
    assertThat(listing.total()).isEmpty();
  }

  @Test
  void ofItemsThatAreAllThereIsComplete() {
    Listing<Integer> listing = Listing.of(List.of(item(1), item(2)));

    assertThat(values(listing)).containsExactly(1, 2);
    assertThat(listing.total()).hasValue(2);
    assertThat(listing.complete()).isTrue();
  }

  @Test
  void canBeReadOnce() {
    Listing<Integer> read = listing(page(true, 1));
    read.toList();
    Listing<Integer> mapped = listing(page(true, 1));
    mapped.map(String::valueOf);

    assertThatIllegalStateException().isThrownBy(read::iterator);
    assertThatIllegalStateException().isThrownBy(mapped::iterator);
    assertThatIllegalStateException().isThrownBy(() -> mapped.filter(value -> true));
  }

  @Test
  void givesTheItemsBeforeAFailure() {
    TraktException failure = new TraktException(new TraktFailure.Unavailable(503));
    Iterator<Page<Integer>> pages =
        new Iterator<>() {
          private boolean first = true;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Page<Integer> next() {
            if (!first) {
              throw failure;
            }
            first = false;
            return page(false, 1);
          }
        };
    Iterator<Sourced<Integer>> items = Listing.ofPages(pages).iterator();

    assertThat(items.next().value()).isEqualTo(1);
    assertThatExceptionOfType(TraktException.class).isThrownBy(items::hasNext).isSameAs(failure);
  }
}
