package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import mockwebserver3.MockResponse;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The body of an answer")
class AnswerBodyTests {

  private static final TraktRequest READ = TraktRequest.get("movies", "popular");
  private static final TraktRequest WRITE = TraktRequest.post(Map.of(), "sync", "watchlist");
  private static final String DUNE = "[{\"title\":\"Dûne\"},{\"title\":\"Amélie 🎬\"}]";

  /** A film. */
  public record FilmDto(@Nullable String title) {}

  @StartStop private final MockWebServer server = PromptServer.make();

  private FakeTrakt trakt;

  @BeforeEach
  void set() {
    trakt = new FakeTrakt(server);
    trakt.maxWait = Duration.ZERO;
    trakt.tokens = new FakeTokens("only");
  }

  @AfterEach
  void close() {
    trakt.close();
  }

  private static Buffer gzip(String text) throws IOException {
    Buffer packed = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8(text);
    }
    return packed;
  }

  private void answers(int status, Buffer body, String... headers) {
    MockResponse.Builder answer = FakeTrakt.answer(status, "", headers);
    trakt.answers(answer.body(body));
  }

  private List<String> titles() {
    return trakt.http().readAll(READ, FilmDto.class, film -> String.valueOf(film.title())).stream()
        .map(Sourced::value)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202})
  void mayBeNothingAlthoughItIsSaidToBePacked(int status) {
    answers(status, new Buffer(), "Content-Encoding", "gzip");

    assertThat(trakt.http().send(WRITE).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 409, 420, 422, 429, 500})
  void isNotNeededToKnowTheStatus(int status) throws IOException {
    Buffer half = new Buffer().write(gzip("{\"error\":\"no\"}").readByteArray(12));
    answers(status, new Buffer(), "Content-Encoding", "gzip");
    answers(status, half, "Content-Encoding", "gzip");
    answers(status, new Buffer().writeUtf8("no gzip"), "Content-Encoding", "gzip");
    trakt.answers(
        FakeTrakt.answer(status, "x".repeat(100_000))
            .onResponseBody(new SocketEffect.CloseSocket()));

    for (int i = 0; i < 4; i++) {
      assertThat(trakt.http().sendAny(WRITE).status()).isEqualTo(status);
    }
  }

  @Test
  void mayStopAfterAWriteWasDone() {
    trakt.timeout = Duration.ofSeconds(2); // in which the head comes also where the machine is busy
    trakt.answers(
        FakeTrakt.answer(201, "{\"a\":\"" + "b".repeat(10_000) + "\"}")
            .onResponseBody(SocketEffect.Stall.INSTANCE));

    assertThat(trakt.http().send(WRITE).status()).isEqualTo(201);
  }

  @Test
  void mayBePackedInSeveralMembers() throws IOException {
    Buffer members = gzip(DUNE.substring(0, 9));
    members.writeAll(gzip(DUNE.substring(9, 20)));
    members.writeAll(gzip(DUNE.substring(20)));
    answers(200, members, "Content-Encoding", "GZip");

    assertThat(titles()).containsExactly("Dûne", "Amélie 🎬");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "gzip, gzip", "br"})
  void isUnpackedWhateverIsSaidOfIt(String told) throws IOException {
    Buffer twice = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(twice))) {
      sink.writeAll(gzip(DUNE));
    }
    answers(200, twice, "Content-Encoding", told);

    assertThat(titles()).containsExactly("Dûne", "Amélie 🎬");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void mayBeDeflatedWithAndWithoutItsWrapping(boolean bare) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
    deflater.setInput(DUNE.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    byte[] packed = new byte[1_000];
    int length = deflater.deflate(packed);
    deflater.end();
    answers(200, new Buffer().write(packed, 0, length), "Content-Encoding", "deflate");

    assertThat(titles()).containsExactly("Dûne", "Amélie 🎬");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd"})
  void isSaidToBePackedInAWayThatIsNotKnown(String packing) {
    Buffer packed = new Buffer().write(new byte[] {(byte) 0x8b, 3, (byte) 0x80, '[', ']', 3});
    answers(200, packed.copy(), "Content-Encoding", packing);
    answers(201, packed, "Content-Encoding", packing);

    assertThat(FakeTrakt.failure(this::titles))
        .isEqualTo(
            new TraktFailure.Unreadable(
                server.url("/").host(), "it is packed in a way that is not known"));
    assertThat(trakt.http().send(WRITE).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"gzip, UTF-8", "deflate, UTF-8", "br, UTF-8", "utf-8, UTF-8", "gzip, UTF-16LE"})
  void isReadAsItIsWhereItIsNotPackedAtAll(String told, String form) {
    Buffer plain = new Buffer().write(DUNE.getBytes(Charset.forName(form)));
    answers(200, plain, "Content-Encoding", told);

    assertThat(titles()).containsExactly("Dûne", "Amélie 🎬");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void isReadInEveryFormOfUnicodeWithAndWithoutItsMark(String form) {
    for (String mark : List.of("", "\ufeff")) {
      answers(200, new Buffer().write((mark + DUNE).getBytes(Charset.forName(form))));

      assertThat(titles()).as(mark + form).containsExactly("Dûne", "Amélie 🎬");
    }
  }

  @Test
  void keepsTheTextOfItemsBehindAMark() {
    answers(200, new Buffer().writeUtf8("\ufeff" + DUNE));

    assertThat(trakt.http().readAll(READ, FilmDto.class, film -> 1))
        .extracting(item -> item.source().json())
        .containsExactly("{\"title\":\"Dûne\"}", "{\"title\":\"Amélie 🎬\"}");
  }

  @Test
  void mayHaveAMarkInFrontOfAnObject() {
    answers(200, new Buffer().writeUtf8("\ufeff{\"title\":\"Dune\"}"));

    assertThat(
            trakt
                .http()
                .read(READ, FilmDto.class, film -> String.valueOf(film.title()))
                .source()
                .json())
        .isEqualTo("{\"title\":\"Dune\"}");
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, ISO-8859-1", "windows-1252, windows-1252", "ISO-8859-1, UTF-8"})
  void isReadByTheCharsetThatItNamesUnlessItIsUtf8(String told, String used) {
    answers(
        200,
        new Buffer().write("[{\"title\":\"Amélie\"}]".getBytes(Charset.forName(used))),
        "Content-Type",
        "application/json; charset=" + told);

    assertThat(titles()).containsExactly("Amélie");
  }

  @Test
  void isNotTakenForTextWhereItIsNone() {
    byte[] picture = {(byte) 0x89, 0, 'P', 0, 1, 2, 3, (byte) 0xff};
    answers(200, new Buffer().write(picture), "Content-Type", "image/png");

    assertThat(trakt.http().send(READ).body().toByteArray()).isEqualTo(picture);
  }

  @Test
  void mayHaveALengthThatMakesNoSense() {
    for (int status : new int[] {200, 201, 404}) {
      server.enqueue(
          FakeTrakt.answer(status, DUNE)
              .setHeader("Content-Length", -3)
              .onResponseEnd(new SocketEffect.CloseSocket())
              .build());
    }

    assertThat(FakeTrakt.failure(this::titles))
        .isEqualTo(
            new TraktFailure.Unreadable(server.url("/").host(), "its length makes no sense"));
    assertThat(trakt.http().send(WRITE).status()).isEqualTo(201);
    assertThat(trakt.failure(READ)).isInstanceOf(TraktFailure.NotFound.class);
  }

  @Test
  void neverEndsAWriteByItsSize() {
    answers(201, new Buffer().write(new byte[(64 << 20) + 1]));

    assertThat(trakt.http().send(WRITE).status()).isEqualTo(201);
  }

  @Test
  void endsAReadByItsSize() {
    answers(200, new Buffer().write(new byte[(64 << 20) + 1]));

    assertThat(trakt.failure(READ))
        .isEqualTo(
            new TraktFailure.Unreadable(server.url("/").host(), "the answer is larger than 64 MB"));
  }

  @Test
  void isShownUnpackedToTheTrace() throws IOException {
    answers(404, gzip("{\"error\":\"no such film\"}"), "Content-Encoding", "gzip");
    trakt.http().sendAny(READ);

    assertThat(trakt.trace).anyMatch(line -> line.contains("no such film"));
  }

  @Test
  void isAskedForPacked() {
    trakt.answers(200, "[]");
    trakt.http().send(READ);

    assertThat(trakt.request().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
  }
}
