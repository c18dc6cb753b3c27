package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.page.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A long answer")
class TraktHttpPagesTests {

  private static final TraktRequest READ = TraktRequest.get("sync", "history");

  /** An entry of it. */
  public record EntryDto(@Nullable Integer id) implements Identified {
    @Override
    public @Nullable Object identity() {
      return id;
    }
  }

  @StartStop private final MockWebServer server = PromptServer.make();

  private final Library library = new Library();
  private FakeTrakt trakt;

  @BeforeEach
  void set() {
    trakt = new FakeTrakt(server);
    server.setDispatcher(library);
  }

  @AfterEach
  void close() {
    trakt.close();
  }

  private Listing<Integer> read(PageRequest wanted) {
    return trakt
        .http()
        .readPages(
            READ, wanted, EntryDto.class, entry -> entry.id() == null ? -1 : (int) entry.id());
  }

  private static List<Integer> values(Listing<Integer> listing) {
    return listing.toList().stream().map(Sourced::value).toList();
  }

  /** Has one item on each page, its number, and headers that a test chooses. */
  private void eachPageHas(UnaryOperator<MockResponse.Builder> headers) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String page = String.valueOf(request.getUrl().queryParameter("page"));
            return headers.apply(FakeTrakt.answer(200, "[{\"id\":" + page + "}]")).build();
          }
        });
  }

  /** Returns what the listing says after its last item. */
  private static TraktFailure doubt(Listing<Integer> listing, List<Integer> expected) {
    List<Integer> given = new ArrayList<>();
    Iterator<Sourced<Integer>> items = listing.iterator();
    TraktFailure doubt =
        FakeTrakt.failure(() -> items.forEachRemaining(item -> given.add(item.value())));
    assertThat(given).isEqualTo(expected);
    return doubt;
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  /** Pages as Trakt does, or as it should not. */
  private static final class Library extends Dispatcher {

    private final List<Integer> pages = Collections.synchronizedList(new ArrayList<>());
    private final List<String> limits = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private int size = 730;
    private int mostPerPage = 250;
    private int shiftPerPage;
    private int toldItems = -1;
    private int toldPages = -1;
    private IntPredicate tellsPages = page -> true;
    private IntPredicate hides = page -> false;
    private IntPredicate countsNothing = page -> false;
    private IntPredicate fails = page -> false;
    private @Nullable String rateLimit;
    private CountDownLatch together = new CountDownLatch(0);

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      HttpUrl url = request.getUrl();
      int page = Integer.parseInt(String.valueOf(url.queryParameter("page")));
      limits.add(String.valueOf(url.queryParameter("limit")));
      int limit = Math.min(Integer.parseInt(limits.getLast()), mostPerPage);
      pages.add(page);
      mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
      together.countDown();
      together.await();
      underWay.decrementAndGet();
      if (fails.test(page)) {
        return FakeTrakt.answer(404, "").build();
      }
      int start = Math.max(0, (page - 1) * limit - shiftPerPage * (page - 1));
      int end = Math.min(size, start + limit);
      String items =
          IntStream.range(start, hides.test(page) ? start : Math.max(start, end))
              .mapToObj(id -> "{\"id\":" + id + "}")
              .collect(Collectors.joining(",", "[", "]"));
      MockResponse.Builder answer = FakeTrakt.answer(200, items);
      if (countsNothing.test(page)) {
        answer.setHeader("X-Pagination-Page-Count", 0).setHeader("X-Pagination-Item-Count", 0);
      } else if (tellsPages.test(page)) {
        int pageCount = toldPages < 0 ? (size + limit - 1) / limit : toldPages;
        answer
            .setHeader("X-Pagination-Page", page)
            .setHeader("X-Pagination-Limit", limit)
            .setHeader("X-Pagination-Page-Count", pageCount)
            .setHeader("X-Pagination-Item-Count", toldItems < 0 ? size : toldItems);
      }
      if (rateLimit != null) {
        answer.setHeader("X-Ratelimit", rateLimit);
      }
      return answer.build();
    }

    List<Integer> pagesInOrder() {
      return pages.stream().sorted().toList();
    }
  }

  @Nested
  @DisplayName("that is wanted whole")
  class Whole {

    @Test
    void isReadToItsEnd() {
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).isEqualTo(numbers(0, 730));
      assertThat(listing.total()).hasValue(730);
      assertThat(listing.complete()).isTrue();
      assertThat(library.pagesInOrder()).containsExactly(1, 2, 3);
      assertThat(library.limits).containsOnly("250");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 249})
    void isReadToItsEndAlsoWhenTraktGivesSmallerPages(int mostPerPage) {
      library.mostPerPage = mostPerPage;
      library.size = 5 * mostPerPage + mostPerPage / 2;
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).isEqualTo(numbers(0, library.size));
      assertThat(listing.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 249, 250, 251, 500})
    void mayHaveAnyLength(int size) {
      library.size = size;
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).isEqualTo(numbers(0, size));
      assertThat(listing.total()).hasValue(size);
      assertThat(listing.complete()).isTrue();
    }

    @Test
    void asksForNothingBeforeItIsRead() {
      Listing<Integer> listing = read(PageRequest.whole());
      assertThat(library.pages).isEmpty();

      Iterator<Sourced<Integer>> items = listing.iterator();
      for (int i = 0; i < 250; i++) {
        items.next();
      }
      assertThat(library.pages).containsExactly(1);
    }

    @Test
    void endsAtAnEmptyPageWhateverTheHeadersSay() {
      library.size = 9;
      library.toldPages = 14;
      library.toldItems = 1337;
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).isEqualTo(numbers(0, 9));
      assertThat(listing.complete()).isTrue();
    }

    @Test
    void endsWhenAPageBringsNothingNew() {
      library.size = 9;
      library.toldPages = 1_000_000;
      library.shiftPerPage = 250; // every page is the first
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).isEqualTo(numbers(0, 9));
      assertThat(library.pages.size()).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 249})
    void isOnePageWhenTheHeadersAreMissing(int size) {
      library.tellsPages = page -> false;
      library.size = size;
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).isEqualTo(numbers(0, size));
      assertThat(listing.total()).isEmpty();
      assertThat(listing.complete()).isTrue();
      assertThat(library.pages).containsExactly(1);
    }

    @Test
    void saysThatMoreMayFollowAFullPageWithoutHeaders() {
      library.tellsPages = page -> false;

      assertThat(doubt(read(PageRequest.whole()), numbers(0, 250)))
          .isEqualTo(new TraktFailure.Incomplete(250, OptionalLong.empty()));
      assertThat(library.pages).containsExactly(1);
    }

    @Test
    void isAllThereWhereTraktDoesNotPageAtAll() {
      server.setDispatcher(new mockwebserver3.QueueDispatcher());
      trakt.answers(
          200,
          IntStream.range(0, 300)
              .mapToObj(id -> "{\"id\":" + id + "}")
              .collect(Collectors.joining(",", "[", "]")));

      assertThat(values(read(PageRequest.whole()))).isEqualTo(numbers(0, 300));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void goesOnByTheLastKnownCountWhenALaterPageHasNoHeaders(int bare) {
      library.tellsPages = page -> page < bare;

      assertThat(values(read(PageRequest.whole()))).isEqualTo(numbers(0, 730));
    }

    @Test
    void goesOnToTheAnnouncedCountWhenPagesInTheMiddleAreEmpty() {
      library.mostPerPage = 10;
      library.size = 95;
      library.hides = page -> page == 1 || (page > 3 && page < 9);
      List<Integer> left = new ArrayList<>(numbers(10, 30));
      left.addAll(numbers(80, 95));
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).isEqualTo(left);
      assertThat(listing.complete()).isTrue();
    }

    @Test
    void goesOnWhenAnEmptyPageCountsNothing() {
      library.mostPerPage = 3;
      library.size = 9;
      library.hides = page -> page == 2;
      library.countsNothing = page -> page == 2;

      assertThat(values(read(PageRequest.whole()))).containsExactly(0, 1, 2, 6, 7, 8);
    }

    @Test
    void endsAtThreeEmptyPagesInARowWhereTheCountsDoNotHeedAFilter() {
      library.mostPerPage = 10;
      library.size = 950;
      library.hides = page -> page == 2 || page > 3;
      Listing<Integer> listing =
          trakt
              .http()
              .readPages(
                  READ.with("genres", "drama"),
                  PageRequest.whole(),
                  EntryDto.class,
                  entry -> entry.id() == null ? -1 : (int) entry.id());

      List<Integer> left = new ArrayList<>(numbers(0, 10));
      left.addAll(numbers(20, 30));
      assertThat(values(listing)).isEqualTo(left);
      assertThat(library.pages.size()).isLessThan(12);
    }

    @Test
    void doesNotFollowALieForEver() {
      library.size = 9;
      library.toldPages = 1_000_000;
      library.toldItems = 250_000_000;

      assertThat(doubt(read(PageRequest.whole()), numbers(0, 9)))
          .isEqualTo(new TraktFailure.Incomplete(9, OptionalLong.of(250_000_000)));
      assertThat(library.pages.size()).isLessThan(110);
    }

    @Test
    void saysThatMoreMayFollowWhenEveryPageIsTheFirst() {
      library.size = 9;
      library.toldPages = 3;
      library.toldItems = 700;
      library.shiftPerPage = 250;

      assertThat(doubt(read(PageRequest.whole()), numbers(0, 9)))
          .isEqualTo(new TraktFailure.Incomplete(9, OptionalLong.of(700)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3, 3", "3,3", " 3 , 3 ,", "3", "1, 3"})
    void readsHeadersThatWereMerged(String count) {
      eachPageHas(answer -> answer.setHeader("X-Pagination-Page-Count", count));

      assertThat(values(read(PageRequest.whole()))).containsExactly(1, 2, 3);
    }

    @Test
    void readsHeadersThatCameTwice() {
      eachPageHas(
          answer ->
              answer
                  .addHeader("X-Pagination-Page-Count", "3")
                  .addHeader("x-pagination-page-count", "3"));

      assertThat(values(read(PageRequest.whole()))).containsExactly(1, 2, 3);
    }

    @Test
    void countsThePagesItselfWhereOnlyTheItemsAreCounted() {
      eachPageHas(
          answer ->
              answer.setHeader("X-Pagination-Item-Count", 3).setHeader("X-Pagination-Limit", 1));

      assertThat(values(read(PageRequest.whole()))).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1, ''", "'', ''", "'', 0", "'', many", "'', 250", "0, 0", "-3, 1"})
    void isReadToTheCountOfItemsWhereTooFewPagesAreAnnounced(String pages, String limit) {
      eachPageHas(
          answer ->
              answer
                  .setHeader("X-Pagination-Item-Count", 3)
                  .setHeader("X-Pagination-Page-Count", pages)
                  .setHeader("X-Pagination-Limit", limit));

      assertThat(values(read(PageRequest.whole()))).containsExactly(1, 2, 3);
    }

    @Test
    void neverTellsASmallerTotalThanItGave() {
      library.toldItems = 3;
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).hasSize(730);
      assertThat(listing.total()).hasValue(730);
    }

    @Test
    void givesItemsOnceThatMoveToTheNextPageMeanwhile() {
      library.shiftPerPage = 3;
      library.size = 740;

      assertThat(values(read(PageRequest.whole()))).doesNotHaveDuplicates().startsWith(0, 1, 2);
    }

    @Test
    void keepsItemsThatCannotBeToldApart() {
      server.setDispatcher(new mockwebserver3.QueueDispatcher());
      trakt.answers(200, "[{},{},{\"id\":null}]", "X-Pagination-Page-Count", "2");
      trakt.answers(200, "[{},{}]", "X-Pagination-Page-Count", "2");

      assertThat(values(read(PageRequest.whole()))).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "99999999999999999999", "1.5"})
    void isOnePageWhenTheHeadersMakeNoSense(String count) {
      server.setDispatcher(new mockwebserver3.QueueDispatcher());
      trakt.answers(
          200, "[{\"id\":1}]", "X-Pagination-Page-Count", count, "X-Pagination-Item-Count", count);
      Listing<Integer> listing = read(PageRequest.whole());

      assertThat(values(listing)).containsExactly(1);
      assertThat(listing.total()).isEmpty();
    }

    @Test
    void mayBeNothing() {
      server.setDispatcher(new mockwebserver3.QueueDispatcher());
      trakt.answers(new MockResponse.Builder().code(204));

      assertThat(values(read(PageRequest.whole()))).isEmpty();
    }
  }

  @Nested
  @DisplayName("of which the first are wanted")
  class First {

    @ParameterizedTest
    @CsvSource({
      "1, 1, 1",
      "30, 30, 1",
      "250, 250, 1",
      "251, 250, 2",
      "500, 250, 2",
      "730, 250, 3",
      "731, 250, 3",
      "2000, 250, 3",
    })
    void isReadNoFurtherThanNeeded(int count, String limit, int pages) {
      Listing<Integer> listing = read(PageRequest.first(count));

      assertThat(values(listing)).isEqualTo(numbers(0, Math.min(count, 730)));
      assertThat(listing.total()).hasValue(730);
      assertThat(listing.complete()).isEqualTo(count >= 730);
      assertThat(library.pagesInOrder()).isEqualTo(numbers(1, pages + 1));
      assertThat(library.limits).containsOnly(limit);
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "100, 1", "101, 2", "250, 3", "730, 8", "2000, 8"})
    void isReadFurtherWhenTraktGivesSmallerPages(int count, int pages) {
      library.mostPerPage = 100;
      Listing<Integer> listing = read(PageRequest.first(count));

      assertThat(values(listing)).isEqualTo(numbers(0, Math.min(count, 730)));
      assertThat(listing.complete()).isEqualTo(count >= 730);
      assertThat(library.pagesInOrder()).isEqualTo(numbers(1, pages + 1));
    }

    @Test
    void isCutWhenTraktGivesMoreThanItWasAskedFor() {
      server.setDispatcher(new mockwebserver3.QueueDispatcher());
      trakt.answers(200, "[{\"id\":1},{\"id\":2},{\"id\":3}]", "X-Pagination-Page-Count", "1");
      Listing<Integer> listing = read(PageRequest.first(2));

      assertThat(values(listing)).containsExactly(1, 2);
      assertThat(listing.complete()).isFalse();
    }

    @Test
    void isReadFurtherForItemsThatCameTwice() {
      library.shiftPerPage = 50;
      library.mostPerPage = 100;

      assertThat(values(read(PageRequest.first(220)))).hasSize(220).doesNotHaveDuplicates();
    }

    @Test
    void endsAtAnEmptyPageWhateverTheHeadersSay() {
      library.size = 9;
      library.toldPages = 14;
      Listing<Integer> listing = read(PageRequest.first(30));

      assertThat(values(listing)).isEqualTo(numbers(0, 9));
      assertThat(library.pages).containsExactly(1, 2);
    }
  }

  @Nested
  @DisplayName("of which one page is wanted")
  class Single {

    @Test
    void isThatPage() {
      Listing<Integer> listing = read(new PageRequest.Single(3, 10));

      assertThat(values(listing)).isEqualTo(numbers(20, 30));
      assertThat(listing.total()).hasValue(730);
      assertThat(listing.complete()).isFalse();
      assertThat(library.pages).containsExactly(3);
      assertThat(library.limits).containsExactly("10");
    }

    @Test
    void mayLieBeyondTheEnd() {
      Listing<Integer> listing = read(new PageRequest.Single(99, 250));

      assertThat(values(listing)).isEmpty();
      assertThat(listing.total()).hasValue(730);
    }

    @Test
    void mayBeTheLast() {
      Listing<Integer> listing = read(new PageRequest.Single(3, 250));

      assertThat(values(listing)).isEqualTo(numbers(500, 730));
      assertThat(listing.complete()).isTrue();
    }
  }

  @Nested
  @DisplayName("of many pages")
  class PagesAhead {

    @BeforeEach
    void many() {
      library.mostPerPage = 10;
      library.size = 95;
    }

    @Test
    void isFetchedFourPagesAtATime() {
      Listing<Integer> listing = read(PageRequest.whole());
      Iterator<Sourced<Integer>> items = listing.iterator();
      for (int i = 0; i < 10; i++) {
        items.next();
      }
      library.together = new CountDownLatch(4); // no page comes before four are asked for

      assertThat(items.next().value()).isEqualTo(10);
      assertThat(library.mostUnderWay).hasValue(4);
      List<Integer> rest = new ArrayList<>();
      items.forEachRemaining(item -> rest.add(item.value()));
      assertThat(rest).isEqualTo(numbers(11, 95));
      assertThat(library.pagesInOrder()).isEqualTo(numbers(1, 11));
      assertThat(library.mostUnderWay.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void isFetchedNoFurtherThanNeeded() {
      Listing<Integer> listing = read(PageRequest.first(42));

      assertThat(values(listing)).isEqualTo(numbers(0, 42));
      assertThat(library.pagesInOrder()).isEqualTo(numbers(1, 6));
    }

    @Test
    void isFetchedOneByOneWhenFewRequestsAreLeft() {
      library.rateLimit =
          "{\"name\":\"AUTHED_API_GET_LIMIT\",\"period\":300,\"limit\":500,\"remaining\":24}";

      assertThat(values(read(PageRequest.whole()))).isEqualTo(numbers(0, 95));
      assertThat(library.pages).isEqualTo(numbers(1, 11));
      assertThat(library.mostUnderWay).hasValue(1);
    }

    @Test
    void givesTheItemsBeforeAFailureAndThenTheFailure() {
      library.fails = page -> page == 4 || page == 5;
      Iterator<Sourced<Integer>> items = read(PageRequest.whole()).iterator();
      List<Integer> given = new ArrayList<>();

      assertThatExceptionOfType(TraktException.class)
          .isThrownBy(() -> items.forEachRemaining(item -> given.add(item.value())))
          .extracting(TraktException::failure)
          .isEqualTo(TraktFailure.NotFound.thing("/sync/history"));
      assertThat(given).isEqualTo(numbers(0, 30));
    }

    @Test
    void showsItsHeadersInTheirOrder() {
      List<String> shown = new ArrayList<>();
      trakt
          .http()
          .readPages(
              READ,
              PageRequest.whole(),
              EntryDto.class,
              entry -> 0,
              answer -> shown.add(answer.header("X-Pagination-Page").orElse("")))
          .toList();

      assertThat(shown).isEqualTo(numbers(1, 11).stream().map(String::valueOf).toList());
    }

    @Test
    void keepsTheTextOfEachItem() {
      assertThat(read(PageRequest.whole()).toList())
          .allSatisfy(
              item -> assertThat(item.source().json()).isEqualTo("{\"id\":" + item.value() + "}"));
    }

    @Test
    void waitsOnceWhenTraktWantsAPause() {
      AtomicInteger refusals = new AtomicInteger(3);
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
              boolean first = "1".equals(request.getUrl().queryParameter("page"));
              return !first && refusals.getAndDecrement() > 0
                  ? FakeTrakt.answer(429, "", "Retry-After", "60").build()
                  : library.dispatch(request);
            }
          });

      assertThat(values(read(PageRequest.whole()))).isEqualTo(numbers(0, 95));
      assertThat(trakt.time.lengths()).isNotEmpty();
    }
  }
}
