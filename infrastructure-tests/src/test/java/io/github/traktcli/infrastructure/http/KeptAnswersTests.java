package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.http.TraktRequest.Parameter;
import io.github.traktcli.infrastructure.store.KeptData;
import io.github.traktcli.infrastructure.store.KeptFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Answers that are kept")
class KeptAnswersTests {

  private static final String FILM = "{\"title\":\"TRON: Legacy\"}";
  private static final String MINUTE = "private, max-age=60";

  @StartStop private final MockWebServer server = PromptServer.make();
  private final FakeTime time = new FakeTime();
  private final List<String> unasked = new ArrayList<>();

  @TempDir private Path home;

  private TraktHttp client(String token, String profile, boolean used) {
    URI address = server.url("/").uri();
    return new TraktHttp(
        new HttpSettings(
            new Endpoint(address, address),
            "client-id",
            "trakt/0.1.0",
            Duration.ofSeconds(20),
            Duration.ofMinutes(1)),
        token.isEmpty() ? AccessTokens.none() : new FakeTokens(token),
        time,
        time,
        Optional.empty(),
        new KeptAnswers(new KeptData(home).answers(), used, profile, time, unasked::add));
  }

  private TraktHttp client() {
    return client("token-1", "default", true);
  }

  private void answers(int status, String body, String... headers) {
    server.enqueue(FakeTrakt.answer(status, body, headers).build());
  }

  private String read() {
    return read(client());
  }

  private static String read(TraktHttp http) {
    return http.send(film()).text();
  }

  private static TraktRequest film() {
    return TraktRequest.get("movies", "tron").with("extended", "full");
  }

  private Headers lastHeaders() throws InterruptedException {
    return server.takeRequest().getHeaders();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("mark"))
          .sorted()
          .toList();
    }
  }

  @Nested
  @DisplayName("As long as Trakt allows")
  class WhileFresh {

    @Test
    void areUsedWithoutAsking() {
      answers(200, FILM, "Cache-Control", MINUTE);
      read();
      time.advance(Duration.ofSeconds(59));

      assertThat(read()).isEqualTo(FILM);
      assertThat(server.getRequestCount()).isOne();
      assertThat(unasked).containsExactly("/movies/tron");
    }

    @ParameterizedTest
    @EnumSource(
        value = Authorization.class,
        names = {"REQUIRED", "REQUIRED_LIMITED"})
    void areStillAskedAboutWhereTheyAreOfTheAccountItself(Authorization authorization) {
      TraktRequest mine = TraktRequest.get("sync", "history").authorized(authorization);
      answers(200, "[{\"id\":1}]", "Cache-Control", MINUTE);
      answers(200, "[{\"id\":2}]", "Cache-Control", MINUTE);
      client().send(mine);

      assertThat(client().send(mine).text()).isEqualTo("[{\"id\":2}]");
    }

    @Test
    void keepTheHeadersOfPagesAndNotThoseOfTheMoment() {
      answers(
          200,
          "[]",
          "Cache-Control",
          MINUTE,
          "X-Pagination-Page-Count",
          "7",
          "X-Ratelimit",
          "{\"remaining\":3}",
          "Set-Cookie",
          "a=b");
      read();

      TraktAnswer again = client().send(film());

      assertThat(again.pageCounts().pages()).hasValue(7);
      assertThat(again.remainingRequests()).isEmpty();
      assertThat(again.header("Set-Cookie")).isEmpty();
    }

    @Test
    void keepEveryByte() {
      String body = "  {\"title\":\"TR\u00d6N \ud83c\udfac\", \"n\" : 1.0 }\r\n";
      answers(200, body, "Cache-Control", MINUTE);
      read();

      assertThat(read()).isEqualTo(body);
      assertThat(server.getRequestCount()).isOne();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "max-age=0",
          "max-age=-5",
          "max-age=soon",
          "max-age=60, no-cache",
          "max-age=60, no-store",
          "max-age=60, max-age=0",
          "public"
        })
    void areNotWhereTraktDoesNotAllowIt(String control) {
      answers(200, FILM, "Cache-Control", control);
      answers(200, "{\"title\":\"new\"}", "Cache-Control", control);
      read();

      assertThat(read()).isEqualTo("{\"title\":\"new\"}");
    }

    @Test
    void areOlderByTheTimeThatTheySpentOnTheWay() {
      answers(200, FILM, "Cache-Control", "public, max-age=60", "Age", "50");
      answers(200, "{}", "Cache-Control", "public, max-age=60");
      read();
      time.advance(Duration.ofSeconds(11));

      assertThat(read()).isEqualTo("{}");
    }

    @Test
    void areNotTrustedForLongerThanADayWhateverIsSaid() {
      answers(200, FILM, "Cache-Control", "max-age=99999999999999999999");
      answers(200, "{}", "Cache-Control", "max-age=1");
      read();
      time.advance(Duration.ofHours(25));

      assertThat(read()).isEqualTo("{}");
    }

    @Test
    void areNotTrustedWhenTheClockWentBack() {
      answers(200, FILM, "Cache-Control", MINUTE);
      answers(200, "{}", "Cache-Control", MINUTE);
      time.advance(Duration.ofHours(2));
      read();
      time.advance(Duration.ofHours(-2));

      assertThat(read()).isEqualTo("{}");
    }

    @Test
    void areNotKeptWhereTheyVaryByAnything() throws IOException {
      answers(200, FILM, "Cache-Control", MINUTE, "ETag", "\"1\"", "Vary", "Accept, *");
      read();

      assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Log in to this network</html>", "{\"title\":\"TR", "", "ok"})
    void areNotKeptWhereTheyAreNoJson(String body) throws IOException {
      answers(200, body, "Cache-Control", MINUTE, "ETag", "\"1\"");
      client().sendAny(film());

      assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 404, 401, 426, 500})
    void areNotKeptWhereTheyAreNoPlainSuccess(int status) throws IOException {
      for (int i = 0; i < 3; i++) {
        answers(status, status == 204 ? "" : FILM, "Cache-Control", MINUTE, "ETag", "\"1\"");
      }
      client("", "default", true).sendAny(film());

      assertThat(files()).isEmpty();
    }
  }

  @Nested
  @DisplayName("Behind that")
  class WhenStale {

    @Test
    void areUsedWhenTraktSaysThatTheyStillHold() throws InterruptedException {
      answers(200, FILM, "ETag", "W/\"abc\"", "Cache-Control", "max-age=0, must-revalidate");
      answers(304, "", "ETag", "W/\"abc\"", "X-Pagination-Item-Count", "5");
      read();
      lastHeaders();

      TraktAnswer again = client().send(film());

      assertThat(again.status()).isEqualTo(200);
      assertThat(again.text()).isEqualTo(FILM);
      assertThat(again.pageCounts().items()).hasValue(5);
      assertThat(lastHeaders().get("If-None-Match")).isEqualTo("W/\"abc\"");
    }

    @Test
    void areFreshAgainForAsLongAsThe304Says() {
      answers(200, FILM, "ETag", "\"1\"");
      answers(304, "", "Cache-Control", MINUTE);
      read();
      read();

      assertThat(read()).isEqualTo(FILM);
      assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void areReplacedByWhatCameInstead() {
      answers(200, FILM, "ETag", "\"1\"");
      answers(200, "{\"title\":\"2\"}", "ETag", "\"2\"");
      answers(304, "");
      read();
      read();

      assertThat(read()).isEqualTo("{\"title\":\"2\"}");
    }

    @Test
    void areForgottenWhenTraktHasThemNoMore() throws IOException {
      answers(200, FILM, "ETag", "\"1\"");
      answers(404, "{}");
      read();
      client().sendAny(film());

      assertThat(files()).isEmpty();
    }

    @Test
    void areKeptWhenTraktIsInTrouble() throws IOException {
      answers(200, FILM, "ETag", "\"1\"");
      for (int i = 0; i < 4; i++) {
        answers(503, "{}");
      }
      read();
      client().sendAny(film());

      assertThat(files()).hasSize(1);
    }
  }

  @Nested
  @DisplayName("Behind a write")
  class AfterWrites {

    @Test
    void areAskedForAnew() {
      answers(200, FILM, "Cache-Control", MINUTE);
      answers(201, "{}");
      answers(200, "{\"title\":\"2\"}", "Cache-Control", MINUTE);
      read();
      client().send(TraktRequest.post(null, "sync", "watchlist"));

      assertThat(read()).isEqualTo("{\"title\":\"2\"}");
      assertThat(read()).isEqualTo("{\"title\":\"2\"}");
      assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void areAskedForAnewAlsoWhereItFailed() {
      answers(200, FILM, "Cache-Control", MINUTE);
      answers(500, "{}");
      answers(200, "{}", "Cache-Control", MINUTE);
      read();
      client().sendAny(TraktRequest.delete("sync", "playback", "1"));

      assertThat(read()).isEqualTo("{}");
    }

    @Test
    void areAskedForAnewAlsoWhereItWasMadeWithoutTheCache() {
      answers(200, FILM, "Cache-Control", MINUTE);
      answers(201, "{}");
      answers(200, "{}", "Cache-Control", MINUTE);
      read();
      client("token-1", "default", false).send(TraktRequest.post(null, "sync", "history"));

      assertThat(read()).isEqualTo("{}");
    }

    @Test
    void areAskedForAnewWhereTheReadBeganBeforeTheWrite() {
      answers(200, FILM, "Cache-Control", MINUTE);
      answers(200, "{}", "Cache-Control", MINUTE);
      KeptAnswers reader =
          new KeptAnswers(new KeptData(home).answers(), true, "default", time, unasked::add);
      URI address = server.url("/").uri();
      TraktHttp plain = client("token-1", "default", true);
      reader.answer(
          film(),
          new Endpoint(address, address),
          "token-1",
          request -> {
            new KeptData(home).answers().endMark();
            return plain.send(request.kept(Keeping.Rule.NEVER));
          });

      assertThat(read()).isEqualTo("{}");
    }

    @Test
    void areUsedAllTheSameWhereNobodyCanChangeThem() {
      TraktRequest genres =
          TraktRequest.get("genres", "movies")
              .authorized(Authorization.NONE)
              .kept(new Keeping.AtLeast(Duration.ofDays(1), true));
      answers(200, "[1]");
      answers(201, "{}");
      client().send(genres);
      client().send(TraktRequest.post(null, "sync", "watchlist"));
      time.advance(Duration.ofHours(23));

      assertThat(client().send(genres).text()).isEqualTo("[1]");
      assertThat(server.getRequestCount()).isEqualTo(2);
    }
  }

  @Nested
  @DisplayName("For others")
  class ForOthers {

    @ParameterizedTest
    @CsvSource({"token-2, default", "token-1, work", "'', default"})
    void areNotUsed(String token, String profile) throws InterruptedException {
      answers(200, FILM, "Cache-Control", MINUTE, "ETag", "\"1\"");
      answers(200, "{}", "Cache-Control", MINUTE);
      read();
      lastHeaders();

      assertThat(read(client(token, profile, true))).isEqualTo("{}");
      assertThat(lastHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void areNotUsedForAnotherHost() {
      answers(200, FILM, "Cache-Control", MINUTE);
      answers(200, "{}", "Cache-Control", MINUTE);
      read();
      KeptAnswers cache =
          new KeptAnswers(new KeptData(home).answers(), true, "default", time, unasked::add);
      URI other = URI.create("https://api.example.org");

      TraktAnswer answer =
          cache.answer(
              film(),
              new Endpoint(other, other),
              "token-1",
              request -> client("token-1", "default", false).send(request));

      assertThat(answer.text()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({"extended, ''", "page, 2", "a, b"})
    void areNotUsedForAnotherQuery(String name, String value) {
      answers(200, FILM, "Cache-Control", MINUTE);
      answers(200, "{}", "Cache-Control", MINUTE);
      read();

      assertThat(client().send(TraktRequest.get("movies", "tron").with(name, value)).text())
          .isEqualTo("{}");
    }

    @Test
    void areNotUsedForOtherHeaders() {
      answers(200, FILM, "Cache-Control", MINUTE, "Vary", "Accept-Language");
      answers(200, "{}", "Cache-Control", MINUTE, "Vary", "Accept-Language");
      read();

      TraktRequest german = film().headed(List.of(new Parameter("Accept-Language", "de")));
      assertThat(client().send(german).text()).isEqualTo("{}");
    }

    @Test
    void areOutOfReachAndTellNoToken() throws IOException {
      answers(200, FILM, "Cache-Control", MINUTE);
      read();

      for (Path file : files()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
            .isEqualTo("rwx------");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1) + file)
            .doesNotContain("token-1");
      }
      assertThat(files()).hasSize(1);
    }
  }

  @Nested
  @DisplayName("Where the files are not what they should be")
  class Damaged {

    private void isAMiss() {
      answers(200, "{\"title\":\"anew\"}", "Cache-Control", MINUTE);
      int before = server.getRequestCount();
      assertThat(read()).isEqualTo("{\"title\":\"anew\"}");
      assertThat(server.getRequestCount()).isEqualTo(before + 1);
    }

    private Path file() throws IOException {
      answers(200, FILM, "Cache-Control", MINUTE);
      read();
      return files().getFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 20, 60, 120})
    void isAMissWhenItIsCutOff(int length) throws IOException {
      Path file = file();
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));

      isAMiss();
    }

    @Test
    void isAMissWhereverOneByteDiffers() throws IOException {
      Path file = file();
      byte[] whole = Files.readAllBytes(file);
      String key = String.valueOf(file.getFileName());
      for (int i = 0; i < whole.length; i++) {
        byte[] damaged = whole.clone();
        damaged[i] ^= 0x20;
        assertThat(KeptAnswer.of(damaged, key)).as("byte %d", i).isEmpty();
      }
      assertThat(KeptAnswer.of(whole, key)).isPresent();
    }

    @Test
    void isAMissWhenALaterVersionWroteIt() throws IOException {
      Path file = file();
      String text = Files.readString(file).replace("trakt answer 1 ", "trakt answer 2 ");
      Files.writeString(file, text);

      isAMiss();
    }

    @Test
    void isAMissUnderAnotherName() throws IOException {
      Path file = file();
      answers(200, "{}", "Cache-Control", MINUTE);
      client().send(TraktRequest.get("movies", "other"));
      Path other = files().stream().filter(found -> !found.equals(file)).findFirst().orElseThrow();
      Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

      isAMiss();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw----rw-"})
    void isAMissWhereOthersCouldReadOrWriteIt(String permissions) throws IOException {
      Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));

      isAMiss();
    }

    @Test
    void isAMissWhereItIsALink() throws IOException {
      Path file = file();
      Path elsewhere = home.resolve("elsewhere");
      Files.move(file, elsewhere);
      Files.createSymbolicLink(file, elsewhere);

      isAMiss();
    }

    @Test
    void isAMissWhereItIsAFolder() throws IOException {
      Path file = file();
      Files.delete(file);
      Files.createDirectories(file.resolve("inside"));

      isAMiss();
      assertThat(new KeptData(home).parts()).isNotEmpty();
    }

    @Test
    void isAMissWhereTheFolderIsAFile() throws IOException {
      Files.writeString(home.resolve("answers"), "in the way");

      isAMiss();
      isAMiss();
    }

    @Test
    void isAMissWhereTheMarkIsAFolder() throws IOException {
      Path file = file();
      assertThat(file).exists();
      Files.delete(home.resolve("answers/mark"));
      Files.createDirectories(home.resolve("answers/mark/inside"));

      isAMiss();
      isAMiss();
    }

    @Test
    void leavesNothingHalfWrittenBehind() throws IOException {
      file();

      assertThat(files()).noneMatch(found -> found.toString().endsWith(".tmp"));
    }
  }

  @Test
  @DisplayName("are neither used nor kept on demand, and nothing older is left to come back")
  void areNotUsedOnDemand() throws IOException {
    answers(200, FILM, "Cache-Control", MINUTE);
    answers(200, "{}", "Cache-Control", MINUTE);
    read();

    assertThat(read(client("token-1", "default", false))).isEqualTo("{}");
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"If-None-Match", "cache-control", "Authorization", "Range"})
  void areNotUsedWhereTheUserSaysWhatShouldCome(String header) {
    answers(200, FILM, "Cache-Control", MINUTE);
    answers(200, "{}", "Cache-Control", MINUTE);
    read();

    TraktRequest own = film().headed(List.of(new Parameter(header, "x")));
    assertThat(client().send(own).text()).isEqualTo("{}");
  }

  @Test
  void takeNoMoreRoomThanTheyMay() {
    long bound = new KeptData(home).parts().getFirst().bound();
    byte[] body = new byte[1 << 20];
    Arrays.fill(body, (byte) ' ');
    KeptFiles files = new KeptData(home).answers();
    for (int i = 0; i < 120; i++) {
      files.write(Integer.toHexString(i % 16) + "%04x".formatted(i), body);
    }

    assertThat(files.amount().bytes()).isBetween(bound / 2, bound);
  }

  @Test
  void giveWayTheOldestFirst() throws IOException {
    byte[] body = new byte[1 << 20];
    KeptFiles files = new KeptData(home).answers();
    for (int i = 0; i < 4; i++) {
      files.write("a" + i, body);
      Path file = home.resolve("answers/a/a" + i);
      if (Files.exists(file)) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L + (i == 0 ? 10 : i)));
      }
    }

    assertThat(files.read("a1")).isEmpty();
    assertThat(files.read("a0")).isPresent();
    assertThat(files.read("a3")).isPresent();
  }

  @Nested
  @DisplayName("to a read of an array")
  class OfArrays {

    private long count() {
      return client().readWhole(film(), Map.class, entry -> 1).toList().size();
    }

    @Test
    void areUsedLikeOthers() {
      answers(200, "[" + FILM + "," + FILM + "]", "Cache-Control", MINUTE);

      assertThat(count()).isEqualTo(2);
      assertThat(count()).isEqualTo(2);
      assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void areNotKeptWhereTheyAreReadWhileTheyAreUsed() throws IOException {
      answers(200, "[" + FILM + "]", "ETag", "\"one\"");
      answers(200, "[" + (FILM + ",").repeat(300_000) + FILM + "]", "ETag", "\"two\"");

      assertThat(count()).isOne();
      assertThat(count()).isEqualTo(300_001);
      assertThat(files()).isEmpty(); // the first is not true any more
    }

    @Test
    void stayWhereALaterOneBreaks() throws IOException {
      answers(200, "[" + FILM + "]", "ETag", "\"one\"");
      for (int i = 0; i < 2; i++) {
        server.enqueue(
            FakeTrakt.answer(200, "[" + (FILM + ",").repeat(100) + FILM + "]", "ETag", "\"two\"")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
      }

      assertThat(count()).isOne();
      assertThat(FakeTrakt.failure(this::count)).isInstanceOf(TraktFailure.Unreadable.class);
      assertThat(files()).hasSize(1);
    }
  }
}
