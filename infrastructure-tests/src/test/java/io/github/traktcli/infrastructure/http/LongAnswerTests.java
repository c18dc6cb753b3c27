package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.page.PageRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An array that is longer than what is read at once")
class LongAnswerTests {

  private static final TraktRequest READ = TraktRequest.get("calendars", "all", "shows");
  private static final String PADDING = "x".repeat(1_000);
  private static final int MANY = 10_000;

  /** A film. */
  public record FilmDto(@Nullable Integer number) {}

  @StartStop private final MockWebServer server = PromptServer.make();

  private FakeTrakt trakt;

  @BeforeEach
  void set() {
    trakt = new FakeTrakt(server);
    trakt.tokens = new FakeTokens("only");
  }

  @AfterEach
  void close() {
    trakt.close();
  }

  @Test
  void isGivenWholeAndInItsOrder() {
    answers(films(1, MANY));

    assertThat(numbers(whole())).isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
    assertThat(trakt.requests()).isOne();
  }

  @Test
  void keepsTheTextOfEachItem() {
    answers(films(1, MANY));

    assertThat(whole())
        .allSatisfy(item -> assertThat(item.source().json()).isEqualTo(film(item.value())));
  }

  @Test
  void isUsedBeforeItsEndHasCome() {
    CountDownLatch used = new CountDownLatch(1);
    answers(
        new Written(
            sink -> {
              write(sink, films(1, MANY - 1).replaceFirst("]$", ","));
              await(used);
              write(sink, film(MANY) + "]");
            }));

    Iterator<Sourced<Integer>> items = whole().iterator();
    assertThat(items.next().value()).isOne();
    used.countDown();

    List<Integer> others = new ArrayList<>();
    items.forEachRemaining(item -> others.add(item.value()));
    assertThat(others).hasSize(MANY - 1).endsWith(MANY);
  }

  @Test
  void mayBePackedInSeveralMembers() throws IOException {
    String films = films(1, MANY);
    Buffer packed = new Buffer();
    for (int at = 0; at < films.length(); at += 3_000_000) {
      packed.writeAll(gzip(films.substring(at, Math.min(films.length(), at + 3_000_000))));
    }
    server.enqueue(FakeTrakt.answer(200, "", "Content-Encoding", "gzip").body(packed).build());

    assertThat(numbers(whole())).hasSize(MANY).endsWith(MANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void isReadInEveryFormOfUnicode(String form) {
    Buffer body = new Buffer().write(films(1, 5_000).getBytes(Charset.forName(form)));
    server.enqueue(FakeTrakt.answer(200, "").body(body).build());

    assertThat(numbers(whole())).hasSize(5_000).endsWith(5_000);
  }

  @Test
  void isGivenAsFarAsItCameWhereItIsCutOff() {
    answers(films(1, MANY).substring(0, 9_000_000));

    List<Integer> came = new ArrayList<>();
    TraktFailure failure = FakeTrakt.failure(() -> whole().forEach(item -> came.add(item.value())));

    assertThat(failure)
        .isEqualTo(new TraktFailure.Unreadable(server.url("/").host(), "it was cut off"));
    assertThat(came).isEqualTo(IntStream.rangeClosed(1, came.size()).boxed().toList());
    assertThat(came.size()).isGreaterThan(8_000);
  }

  @Test
  void isGivenAsFarAsItCameWhereTheConnectionBreaks() {
    answers(FakeTrakt.answer(200, films(1, MANY)).onResponseBody(new SocketEffect.CloseSocket()));

    List<Integer> came = new ArrayList<>();
    TraktFailure failure = FakeTrakt.failure(() -> whole().forEach(item -> came.add(item.value())));

    assertThat(failure)
        .isEqualTo(new TraktFailure.Unreadable(server.url("/").host(), "the answer was cut off"));
    assertThat(came).isNotEmpty();
    assertThat(trakt.requests()).isOne(); // what was given cannot be taken back
  }

  @Test
  void isAskedForOnceMoreWhereItBreaksBeforeAnythingWasGiven() {
    answers(FakeTrakt.answer(200, films(1, 100)).onResponseBody(new SocketEffect.CloseSocket()));
    answers(films(1, 100));

    assertThat(numbers(whole())).hasSize(100);
    assertThat(trakt.requests()).isEqualTo(2);
  }

  @Test
  void isGivenAsFarAsItCameWhereItBreaksTwice() {
    answers(FakeTrakt.answer(200, films(1, 100)).onResponseBody(new SocketEffect.CloseSocket()));
    answers(FakeTrakt.answer(200, films(1, 100)).onResponseBody(new SocketEffect.CloseSocket()));

    List<Integer> came = new ArrayList<>();
    TraktFailure failure = FakeTrakt.failure(() -> whole().forEach(item -> came.add(item.value())));

    assertThat(failure)
        .isEqualTo(new TraktFailure.Unreadable(server.url("/").host(), "the answer was cut off"));
    assertThat(came).isNotEmpty().startsWith(1);
  }

  @Test
  void mayHoldOddItemsAnywhere() {
    String films = films(1, MANY);
    answers(
        films.substring(0, films.length() - 1)
            + ",null,7,{\"number\":{\"odd\":[1]}},[[]],"
            + film(MANY + 1)
            + "]");

    List<Integer> numbers = numbers(whole());

    assertThat(numbers).hasSize(MANY + 5).endsWith(0, 0, 0, 0, MANY + 1);
  }

  @Test
  void mayBeLargerThanAnythingThatIsReadInOnePiece() {
    answers(
        new Written(
            sink -> {
              write(sink, "[");
              for (int i = 1; i <= 70; i++) {
                write(sink, "{\"number\":" + i + ",\"text\":\"" + "y".repeat(1 << 20) + "\"},");
              }
              write(sink, film(71) + "]");
            }));

    assertThat(numbers(whole())).hasSize(71);
  }

  @Test
  void isRefusedWhereOneItemHasNoEnd() {
    answers(
        new Written(
            sink -> {
              write(sink, "[" + film(1) + ",{\"text\":[");
              for (int i = 1; i <= 65; i++) {
                write(sink, "\"" + "y".repeat(1 << 20) + "\",");
              }
              write(sink, "1]}]");
            }));

    List<Integer> came = new ArrayList<>();
    TraktFailure failure = FakeTrakt.failure(() -> whole().forEach(item -> came.add(item.value())));

    assertThat(failure)
        .isEqualTo(
            new TraktFailure.Unreadable(
                server.url("/").host(), "one item of it is larger than 64 MB"));
    assertThat(came).containsExactly(1);
  }

  @Test
  void isLetGoOfWhereNoMoreOfItIsWanted() {
    CountDownLatch refused = new CountDownLatch(1);
    answers(
        new Written(
            sink -> {
              write(sink, "[" + film(0));
              try {
                for (int i = 1; i < 2_000_000; i++) {
                  write(sink, "," + film(i));
                }
              } catch (IOException e) {
                refused.countDown();
                throw e;
              }
            }));

    Listing<Integer> listing = paged(PageRequest.first(300));

    assertThat(numbers(listing)).hasSize(300);
    assertThat(listing.complete()).isFalse();
    await(refused);
  }

  @Test
  void mayStandInThePlaceOfAPage() {
    answers(films(1, MANY));

    Listing<Integer> listing = paged(PageRequest.whole());

    assertThat(numbers(listing)).isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
    assertThat(listing.complete()).isTrue();
    assertThat(trakt.requests()).isOne();
  }

  private Listing<Integer> whole() {
    return trakt.http().readWhole(READ, FilmDto.class, LongAnswerTests::number);
  }

  private Listing<Integer> paged(PageRequest wanted) {
    return trakt.http().readPages(READ, wanted, FilmDto.class, LongAnswerTests::number);
  }

  private static Integer number(FilmDto film) {
    Integer number = film.number();
    return number == null ? 0 : number;
  }

  private static List<Integer> numbers(Listing<Integer> listing) {
    return listing.toList().stream().map(Sourced::value).toList();
  }

  private static String film(int number) {
    return "{\"number\":" + number + ",\"text\":\"" + PADDING + "é\"}";
  }

  private static String films(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(LongAnswerTests::film)
        .collect(Collectors.joining(",\n", "[", "]"));
  }

  private static Buffer gzip(String text) throws IOException {
    Buffer packed = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8(text);
    }
    return packed;
  }

  private void answers(String body) {
    trakt.answers(200, body);
  }

  private void answers(MockResponse.Builder answer) {
    trakt.answers(answer);
  }

  private void answers(MockResponseBody body) {
    trakt.answers(
        FakeTrakt.answer(200, "")
            .body(body)
            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE));
  }

  private static void write(BufferedSink sink, String text) throws IOException {
    sink.writeUtf8(text).flush();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private interface Writer {
    void writeTo(BufferedSink sink) throws IOException;
  }

  /** A body that is made while it is sent. */
  private record Written(Writer writer) implements MockResponseBody {

    @Override
    public long getContentLength() {
      return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      writer.writeTo(sink);
    }
  }
}
