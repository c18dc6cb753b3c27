package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okio.ByteString;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is being watched")
class PlayingTests {

  private static final String TRON =
      "\"movie\":{\"title\":\"Tron\",\"year\":1982,\"ids\":{\"trakt\":8,\"slug\":\"tron-1982\"}}";

  private static final String FILM =
      "{\"title\":\"Tron\",\"year\":1982,\"ids\":{\"trakt\":8,\"slug\":\"tron-1982\"}}";

  private static final String CHECKED_IN =
      "{\"id\":1,\"watched_at\":\"2026-07-15T11:59:00.000Z\"," + TRON + "}";

  @StartStop private final MockWebServer server = PromptServer.make();

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final Queue<MockResponse> answers = new ArrayDeque<>();

  private void answers(int status, String body) {
    answers.add(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .body(body)
            .build());
  }

  private Result run(String line) {
    return run(Trakt.asking(server), line);
  }

  private Result run(Trakt trakt, String line) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            ByteString body = request.getBody();
            requests.add(
                (request.getMethod()
                        + " "
                        + request.getTarget()
                        + " "
                        + (body == null ? "" : body.utf8()))
                    .strip());
            return Objects.requireNonNull(answers.poll(), request.getTarget());
          }
        });
    return trakt.signedIn().run(line.split(" ", -1));
  }

  private static String scrobbled(String action, String progress) {
    return "{\"id\":9,\"action\":\"%s\",\"progress\":%s,%s}".formatted(action, progress, TRON);
  }

  @Nested
  @DisplayName("by a check-in")
  class Checkins {

    @Test
    @DisplayName("is told to Trakt with a message, and shared where it shall be")
    void start() {
      answers(201, CHECKED_IN);
      Result result =
          run(
              Trakt.asking(server).onTerminal(80).env("NO_COLOR", "1"),
              "checkin start movie/tron-1982 --message hello --share mastodon,Tumblr");
      assertThat(requests)
          .containsExactly(
              "POST /checkin {\"movie\":{\"ids\":{\"slug\":\"tron-1982\"}},\"message\":\"hello\","
                  + "\"sharing\":{\"mastodon\":true,\"tumblr\":true}}");
      assertThat(result.out()).contains("Tron (1982)", "checked in", "today 11:59");
      assertThat(result.exitCode()).isZero();
    }

    @Test
    @DisplayName("is not shared where there is no such place")
    void nowhere() {
      Result result = run("checkin movie/8 --share mastodon,nowhere");
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).contains("--share is one of twitter, mastodon, tumblr");
      assertThat(requests).isEmpty();
    }

    @Test
    @DisplayName("says what else is running and until when, and how to replace it")
    void running() {
      answers(409, "{\"expires_at\":\"2026-07-15T14:30:00.000Z\"}");
      answers(200, "{\"action\":\"checkin\"," + TRON + "}");
      Result result = run("checkin start movie/7");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err())
          .startsWith("trakt: You are watching Tron (1982) until today 14:30.")
          .contains("--replace", "trakt checkin cancel");
      assertThat(requests)
          .containsExactly(
              "POST /checkin {\"movie\":{\"ids\":{\"trakt\":7}}}", "GET /users/me/watching");
    }

    @ParameterizedTest
    @CsvSource({"204, ''", "500, ''", "200, <html>"})
    @DisplayName("is refused in a sentence, also where Trakt does not say what else is running")
    void whoKnows(int status, String body) {
      answers(409, "");
      for (int i = 0; i < 5; i++) {
        answers(status, body);
      }
      Result result = run("checkin start movie/7");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err()).startsWith("trakt: You are watching something else.");
      assertThat(requests).filteredOn(line -> line.startsWith("POST")).hasSize(1);
    }

    @Test
    @DisplayName("replaces another when told so, with one request each")
    void replace() {
      answers(200, FILM);
      answers(204, "");
      answers(201, CHECKED_IN);
      Result result = run("checkin start movie/8 --replace");
      assertThat(result.exitCode()).isZero();
      assertThat(requests)
          .containsExactly(
              "GET /movies/8",
              "DELETE /checkin",
              "POST /checkin {\"movie\":{\"ids\":{\"trakt\":8}}}");
    }

    @ParameterizedTest
    @CsvSource({
      "movie/nope, GET /movies/nope, Trakt has no movie",
      "movie/8, GET /movies/8, Trakt has no movie",
      "show/severance/1/99, GET /shows/severance/seasons/1/episodes/99, Trakt has no episode 99",
      "episode:62085, GET /search/trakt/62085?type=episode, Trakt has no episode",
    })
    @DisplayName("ends nothing for a title that is not there")
    void nothingEnds(String reference, String asked, String said) {
      answers(reference.startsWith("episode:") ? 200 : 404, "[]");
      Result result = run("checkin start " + reference + " --replace");
      assertThat(result.exitCode()).isEqualTo(3);
      assertThat(result.err()).contains(said).doesNotContain("Ended");
      assertThat(requests).singleElement().asString().startsWith(asked);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 423, 429, 503})
    @DisplayName("ends nothing where the title cannot be looked up")
    void unknown(int status) {
      for (int i = 0; i < 5; i++) {
        answers(status, "");
      }
      Result result = run("checkin start movie/8 --replace --max-wait 0s");
      assertThat(result.exitCode()).isNotZero();
      assertThat(requests).noneMatch(line -> line.startsWith("DELETE"));
    }

    @Test
    @DisplayName("says that another was ended when it then fails itself")
    void half() {
      answers(200, FILM);
      answers(204, "");
      answers(423, "");
      Result result = run("checkin start movie/8 --replace");
      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(result.err()).contains("Ended what was checked in before.", "locked");
    }

    @Test
    @DisplayName("does nothing in a dry run but say what it would")
    void dry() {
      answers(200, "{\"title\":\"Tron\",\"year\":1982,\"ids\":{\"trakt\":8}}");
      Result result =
          run(
              Trakt.asking(server).onTerminal(80).env("NO_COLOR", "1"),
              "checkin start movie/8 --share tumblr -n");
      assertThat(requests).containsExactly("GET /movies/8");
      assertThat(result.out()).contains("Would check in to Tron (1982)", "tumblr");
    }

    @Test
    @DisplayName("replaces nothing, and is made all the same, where nothing is checked in")
    void replacesNothing() {
      answers(200, FILM);
      answers(404, "");
      answers(201, CHECKED_IN);
      Result result = run("checkin start movie/8 --replace");
      assertThat(result.exitCode()).as(result.err()).isZero();
      assertThat(result.err()).doesNotContain("Ended");
    }

    @Test
    @DisplayName("is not there to be cancelled, which is as it was wished")
    void nothingToCancel() {
      answers(404, "");
      Result result = run("checkin cancel");
      assertThat(result.exitCode()).as(result.err()).isZero();
      assertThat(result.out()).startsWith("needless\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkin start movie/8", "scrobble stop movie/8 --progress 95"})
    @DisplayName("may have been made where no answer tells")
    void perhapsMade(String line) {
      answers(503, "");
      Result result = run(line);
      assertThat(result.exitCode()).isEqualTo(7);
      assertThat(result.err())
          .contains("It may have been made all the same: look before you run it again.");
      assertThat(requests).hasSize(1);
    }

    @Test
    @DisplayName("is cancelled, and said to be so")
    void cancel() {
      answers(204, "");
      Result result =
          run(Trakt.asking(server).onTerminal(80).env("NO_COLOR", "1"), "checkin cancel");
      assertThat(requests).containsExactly("DELETE /checkin");
      assertThat(result.out()).contains("Nothing is checked in any more");
    }
  }

  @Nested
  @DisplayName("by a player")
  class Scrobbles {

    @Test
    @DisplayName("is told with an episode by its show and numbers, where season 0 is season 0")
    void specials() {
      answers(201, "{\"id\":0,\"action\":\"start\",\"progress\":1.25}");
      Result result = run("scrobble start show/the-qwaser-of-stigmata/0/2 --progress 1.25");
      assertThat(result.exitCode()).as(result.err()).isZero();
      assertThat(requests)
          .containsExactly(
              "POST /scrobble/start {\"show\":{\"ids\":{\"slug\":\"the-qwaser-of-stigmata\"}},"
                  + "\"episode\":{\"season\":0,\"number\":2},\"progress\":1.25}");
    }

    @Test
    @DisplayName("is told with an episode by its own id")
    void byId() {
      answers(201, scrobbled("start", "1"));
      run("scrobble start episode:62085 --progress 1");
      assertThat(requests)
          .containsExactly(
              "POST /scrobble/start {\"episode\":{\"ids\":{\"trakt\":62085}},\"progress\":1}");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "start | start | 12.5 | being watched, from 12.5 %",
          "pause | pause | 75.0 | paused at 75 %, not counted as watched",
          "stop | pause | 75 | paused at 75 %, not counted as watched",
          "stop | scrobble | 99.9 | counted as watched at 99.9 %",
          "stop | stop | 99.9 | counted as watched at 99.9 %",
          "stop | dream | 5e300 | Trakt says: dream",
        })
    @DisplayName("is told back as what Trakt made of it")
    void became(String event, String action, String progress, String said) {
      answers(201, scrobbled(action, progress));
      Result result =
          run(
              Trakt.asking(server).onTerminal(80).env("NO_COLOR", "1"),
              "scrobble " + event + " movie/8 --progress 75");
      assertThat(result.exitCode()).isZero();
      assertThat(result.out()).startsWith("Tron (1982)  " + said + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.1", "much", "NaN", "1e999", "12,5", "50%"})
    @DisplayName("is sent with no position that there is not")
    void positions(String progress) {
      Result result = run("scrobble stop movie/8 --progress=" + progress);
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).contains("--progress is a number from 0 to 100");
      assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1E+2, 100", "1e-999999999, 0", "33.33333333333333, 33.333333333"})
    @DisplayName("is sent with numbers that everybody can read")
    void numbers(String progress, String sent) {
      answers(201, "");
      run("scrobble stop movie/8 --progress " + progress);
      assertThat(requests)
          .containsExactly(
              "POST /scrobble/stop {\"movie\":{\"ids\":{\"trakt\":8}},\"progress\":%s}"
                  .formatted(sent));
    }

    @Test
    @DisplayName("needs a position")
    void needed() {
      Result result = run("scrobble stop movie/tron-1982");
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).contains("Say --progress.");
      assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show/severance", "show/severance/1", "person/amy-adams"})
    @DisplayName("is a film or an episode")
    void playable(String reference) {
      Result result = run("scrobble start " + reference + " --progress 5");
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).contains("this takes movies and episodes");
      assertThat(requests).isEmpty();
    }

    @Test
    @DisplayName("is done when it was counted a moment ago")
    void counted() {
      String body =
          "{\"watched_at\":\"2026-07-15T11:30:00.000Z\",\"expires_at\":\"2026-07-15T12:30:00.000Z\"}";
      answers(409, body);
      Result result =
          run(
              Trakt.asking(server).onTerminal(90).env("NO_COLOR", "1"),
              "scrobble stop movie/tron-1982 --progress 95");
      assertThat(result.exitCode()).isZero();
      assertThat(result.out()).contains("counted as watched before", "today 11:30", "today 12:30");
      answers(409, body);
      Result script = run("scrobble start movie/tron-1982 --progress 2 --json");
      assertThat(script.exitCode()).isZero();
      assertThat(script.out())
          .isEqualTo(
              "{\"action\":\"counted_before\",\"watched_at\":\"2026-07-15T11:30:00Z\","
                  + "\"expires_at\":\"2026-07-15T12:30:00Z\",\"reference\":\"movie/tron-1982\"}\n");
      assertThat(requests).hasSize(2);
    }

    @Test
    @DisplayName("is done when Trakt refuses to count it again and does not say since when")
    void countedAtSomeTime() {
      answers(409, "");
      assertThat(run("scrobble stop movie/8 --progress 95").exitCode()).isZero();
      answers(409, "");
      assertThat(run("scrobble pause movie/8 --progress 40").exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("learns which positions Trakt keeps when it refuses one")
    void refused() {
      answers(422, "");
      Result result = run("scrobble stop movie/8 --progress 0.4");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err()).contains("from 1 % to below 80 %");
    }

    @Test
    @DisplayName("is not told twice when no answer comes")
    void silence() {
      answers.add(
          new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
      Result result = run("scrobble stop movie/8 --progress 95");
      assertThat(result.exitCode()).isEqualTo(7);
      assertThat(requests).hasSize(1);
    }

    @Test
    @DisplayName("writes no control characters of a server to a terminal")
    void escapes() {
      answers(201, "{\"action\":\"\\u001b[2J\",\"movie\":{\"title\":\"\\u001b]0;x\\u0007Tron\"}}");
      Result result =
          run(
              Trakt.asking(server).onTerminal(80).env("NO_COLOR", "1"),
              "scrobble stop movie/8 --progress 95");
      assertThat(result.out()).doesNotContain("\u001b[2J", "\u0007");
    }
  }

  @Nested
  @DisplayName("and was stopped")
  class Positions {

    private static final String PAGE =
        """
        [{"progress":12.5,"paused_at":"2026-07-14T20:00:00.000Z","id":7,"type":"movie",%s},
         {"progress":64.0,"paused_at":"2026-03-01T08:45:00.000Z","id":9007199254740993,
          "type":"episode","show":{"title":"Chernobyl","ids":{"slug":"chernobyl"}},
          "episode":{"season":1,"number":2,"ids":{"trakt":3}}},
         {"progress":null,"paused_at":null,"id":8,"type":"movie","movie":null}]
        """
            .formatted(TRON);

    @Test
    @DisplayName("is listed with how far it was, and when")
    void list() {
      answers(200, PAGE);
      Result result = run(Trakt.asking(server).onTerminal(100).env("NO_COLOR", "1"), "playback");
      assertThat(result.out())
          .contains("Tron (1982)", "12.5 %", "yesterday 20:00", "Chernobyl S01E02", "64 %");
      assertThat(requests).containsExactly("GET /sync/playback?page=1&limit=250");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100})
    @DisplayName("is listed with a time that is told whole, in any window")
    void narrow(int columns) {
      answers(200, PAGE);
      Result result =
          run(Trakt.asking(server).onTerminal(columns).env("NO_COLOR", "1"), "playback");
      assertThat(result.out()).contains("Tron (1982)", "12.5 %");
      assertThat(result.out().contains("yesterday 20:00"))
          .as("whole or not at all")
          .isEqualTo(result.out().contains("yesterday"))
          .isEqualTo(columns >= 80);
    }

    @Test
    @DisplayName("is listed by type and by the user's days, the last of them whole")
    void days() {
      answers(200, "[]");
      run(
          Trakt.asking(server).at(Trakt.NOON, java.time.ZoneId.of("America/Los_Angeles")),
          "playback list --type episodes --start-at 2026-07-01 --end-at 2026-07-02");
      assertThat(requests.getFirst())
          .startsWith("GET /sync/playback/episodes?start_at=2026-07-01T07")
          .contains("end_at=2026-07-03T06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--type shows", "--start-at soon", "--start-at today --end-at 2020-01"})
    @DisplayName("is not listed by what cannot be meant")
    void nonsense(String options) {
      assertThat(run("playback list " + options).exitCode()).isEqualTo(2);
      assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1 abc", "-- -1", "1.5", "99999999999999999999"})
    @DisplayName("is not forgotten by what is no id, and nothing else with it")
    void noId(String ids) {
      Result result = run("playback remove " + ids);
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).contains("is no id of a saved position.");
      assertThat(requests).isEmpty();
    }

    @Test
    @DisplayName("is forgotten by the ids that are listed, each once")
    void remove() {
      answers(200, PAGE);
      Result ids = run("playback list -q");
      assertThat(ids.lines()).containsExactly("7", "9007199254740993", "8");
      requests.clear();
      answers(200, PAGE);
      answers(204, "");
      answers(200, PAGE);
      answers(404, "");
      Result result =
          run(
              Trakt.asking(server).onTerminal(80).env("NO_COLOR", "1"),
              "playback remove 9007199254740993 8 8");
      assertThat(result.exitCode()).isZero();
      assertThat(result.out())
          .contains("Forgot position 9007199254740993.", "There is no position 8.");
      assertThat(requests)
          .containsExactly(
              "GET /sync/playback?page=1&limit=250",
              "DELETE /sync/playback/9007199254740993",
              "GET /sync/playback?page=1&limit=250",
              "DELETE /sync/playback/8");
    }

    @Test
    @DisplayName("is told as far as it was forgotten when the rest fails")
    void half() {
      answers(200, PAGE);
      answers(204, "");
      answers(200, PAGE);
      answers(423, "");
      Result result = run("playback remove 1 2 3 -o tsv");
      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(result.out()).isEqualTo("done\tposition 1\t1\n");
    }

    @Test
    @DisplayName("is nobody's where nobody is signed in")
    void nobody() {
      Result result = Trakt.asking(server).run("playback", "list");
      assertThat(result.exitCode()).isEqualTo(4);
      assertThat(server.getRequestCount()).isZero();
    }
  }
}
