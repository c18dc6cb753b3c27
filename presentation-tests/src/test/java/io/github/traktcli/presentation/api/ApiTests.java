package io.github.traktcli.presentation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.output.Terminals;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnAnyDay
class ApiTests {

  @StartStop private final MockWebServer server = PromptServer.make();

  @ParameterizedTest
  @ValueSource(strings = {"api movies/trending", "api request /movies/trending"})
  void printsWhatComesBack(String line) throws Exception {
    answer(200, "[ {\"a\" : 1.50} ]\n");

    Result result = run(line);

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).isEqualTo("[ {\"a\" : 1.50} ]\n");
    assertThat(asked()).isEqualTo("GET /movies/trending");
  }

  @Test
  void tellsWhoeverTypesABodyHowToEnd() {
    answer(200, "{}");

    Result result =
        Trakt.asking(server)
            .on(new Terminals(true, false, false, Optional.empty()))
            .typing("{}")
            .run("api", "a", "--input", "-");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("Type the text, then press Enter and Ctrl-D:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api a -f x=1                 | POST /a {\"x\":\"1\"}",
        "api a -F x=1                 | POST /a {\"x\":1}",
        "api a -F x=1.50 -F y=true -F z=null -F w=v | POST /a"
            + " {\"x\":1.50,\"y\":true,\"z\":null,\"w\":\"v\"}",
        "api a -X GET -f x=1 -F y=2   | GET /a?x=1&y=2",
        "api a?x=0 -X get -f x=1      | GET /a?x=1",
        "api a -X PUT -f x=1          | PUT /a {\"x\":\"1\"}",
        "api a -X DELETE              | DELETE /a",
        "api a -X POST                | POST /a",
        "api a -F a[b][c]=1 -F a[d][]=2 -F a[d][]=3 | POST /a"
            + " {\"a\":{\"b\":{\"c\":1},\"d\":[2,3]}}",
        "api a -f m[][t]=Tron -F m[][y]=1 -f m[][t]=Up -F m[][y]=2 | POST /a"
            + " {\"m\":[{\"t\":\"Tron\",\"y\":1},{\"t\":\"Up\",\"y\":2}]}",
        "api a -f x=a=b -f y=         | POST /a {\"x\":\"a=b\",\"y\":\"\"}",
        "api a --input - -f x=1       | POST /a?x=1 {typed}",
        "api a -X PUT --input -       | PUT /a {typed}",
        "api a -F x=@-                | POST /a {\"x\":\"{typed}\"}",
      })
  void sendsWhatIsWritten(String line, String request) throws Exception {
    answer(200, "{}");

    Result result = pipe().typing("{typed}").run(line.strip().split(" +", -1));

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(asked()).isEqualTo(request);
  }

  @Test
  void readsFiles(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("body.json"), "{\"movies\": []}");
    answer(200, "{}");
    answer(200, "{}");

    assertThat(pipe().run("api", "a", "--input", file.toString()).exitCode()).isZero();
    assertThat(pipe().run("api", "a", "-F", "x=@" + file).exitCode()).isZero();
    assertThat(asked()).isEqualTo("POST /a {\"movies\": []}");
    assertThat(asked()).isEqualTo("POST /a {\"x\":\"{\\\"movies\\\": []}\"}");
  }

  @Test
  void sendsHeadersAndPrintsThem() throws Exception {
    answer(200, "{}", "X-Odd", "a\u001b");

    Result result = run("api a -i -H X-Mine:yes -H trakt-api-version:3");

    assertThat(result.lines().getFirst()).isEqualTo("HTTP 200");
    assertThat(result.out()).contains("X-Odd: a").endsWith("\n\n{}\n").doesNotContain("\u001b");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("X-Mine")).isEqualTo("yes");
    assertThat(request.getHeaders().get("trakt-api-version")).isEqualTo("3");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer access-token");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 401, 302})
  void printsNoTokenThatAHeaderSendsBack(int status) {
    answer(status, "{}", "Location", "https://x.example/?t=access-token");

    assertThat(run("api a -i").out()).contains("?t=[redacted]").doesNotContain("access-token");
  }

  @Test
  void printsNoBodyWhereNoneIsWanted() {
    answer(200, "{}");
    answer(404, "{}");

    assertThat(run("api a --silent").out()).isEmpty();
    Result refused = run("api a --silent");
    assertThat(refused.out()).isEmpty();
    assertThat(refused.exitCode()).isEqualTo(3);
  }

  @Test
  void filters() {
    answer(200, "[{\"title\":\"Tron\"},{\"title\":\"Up\"}]");

    assertThat(run("api a --jq .[].title").out()).isEqualTo("Tron\nUp\n");
  }

  @Test
  void prints204AsNothing() {
    server.enqueue(new MockResponse.Builder().code(204).build());

    Result result = run("api shows/x/next_episode --jq .title");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out() + result.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"400, 1", "401, 4", "403, 4", "404, 3", "409, 1", "420, 5", "422, 1", "426, 6"})
  void printsTheBodyOfARefusalAndOneSentence(int status, int exitCode) {
    answer(status, "{\"error\":\"because\"}");

    Result result = run("api a --jq .title");

    assertThat(result.exitCode()).isEqualTo(exitCode);
    assertThat(result.out()).isEqualTo("{\"error\":\"because\"}\n");
    assertThat(result.notes().getFirst()).startsWith("trakt: ").endsWith(".");
    assertThat(result.notes().stream().filter(note -> note.startsWith("trakt: "))).hasSize(1);
  }

  @Test
  void printsWhatIsNoJson() {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/plain")
            .body("odd\u001b[2J\ntext")
            .build());

    assertThat(run("api a").out()).doesNotContain("\u001b").startsWith("odd").endsWith("text\n");
  }

  @Test
  void saysThatBrokenJsonCannotBeFiltered() {
    answer(200, "[{\"a\":");

    Result result = run("api a --jq .[]");

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.err()).contains("cannot be read").doesNotContain("inside this program");
  }

  @Test
  void printsEachPage() throws Exception {
    pages("[1]", "[2]");

    assertThat(run("api sync/history --all-pages").out()).isEqualTo("[1]\n[2]\n");
    assertThat(asked()).isEqualTo("GET /sync/history?page=1&limit=250");
    assertThat(asked()).isEqualTo("GET /sync/history?page=2&limit=250");
  }

  @Test
  void joinsPages() {
    pages("[1, 2]", "[3]");
    pages("[1]", "[]");

    assertThat(run("api a --all-pages --slurp").out()).isEqualTo("[1, 2,3]\n");
    assertThat(run("api a --all-pages --slurp --jq length").out()).isEqualTo("1\n");
  }

  @Test
  void saysWhereItCannotBeKnownThatEveryPageCame() {
    answer(200, "[1,2]");
    answer(200, "[1,2]");

    Result result = run("api a?limit=2 --all-pages --slurp");

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.out()).isEqualTo("[1,2]\n");
    assertThat(run("api a --all-pages").exitCode()).isZero();
  }

  @Test
  void joinsNothingWhenAPageIsMissing() {
    server.enqueue(json(200, "[1]").setHeader("X-Pagination-Page-Count", "2").build());
    answer(404, "{\"error\":\"gone\"}");

    Result result = run("api a --all-pages --slurp");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out()).isEqualTo("{\"error\":\"gone\"}\n");
  }

  @Test
  void knowsTheUser() throws Exception {
    answer(200, "{\"user\":{\"ids\":{\"slug\":\"sean-r\"}}}");
    answer(200, "{}");

    assertThat(run("api users/{user}/stats").exitCode()).isZero();
    assertThat(asked()).isEqualTo("GET /users/settings");
    assertThat(asked()).isEqualTo("GET /users/sean-r/stats");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api                             | PATH",
        "api https://evil.example/       | your token must not reach evil.example.",
        "api a -X PATCH                  | Trakt knows GET, POST, PUT, DELETE, not \"PATCH\".",
        "api a -f x                      | A field is written as KEY=VALUE, not \"x\".",
        "api a -f =1                     | A field is written as KEY=VALUE",
        "api a -f a=1 -f a[b]=2          | is both a value and an object.",
        "api a -f a[=1                   | has a [ without a ].",
        "api a -f a[][]=1                | is an array of arrays.",
        "api a -F x=@missing.json        | There is no file missing.json.",
        "api a --input missing.json      | There is no file missing.json.",
        "api a -X GET --input -          | A GET has no body",
        "api a -H bad                    | A header is written as NAME: VALUE",
        "api a -H b\u00e4d:1             | A header takes letters",
        "api a -H bad:\u00e9             | A header takes letters",
        "api a --slurp                   | it needs --all-pages.",
        "api a -X POST --all-pages       | it goes with GET only.",
        "api a -X POST --jq .[           | --jq cannot be read",
      })
  void refusesWrongUsageBeforeAnythingIsSent(String line, String sentence) {
    Result result = run(line.strip());

    assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.notes().getFirst()).startsWith("trakt: ").contains(sentence);
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesPathsThatAreEmpty(String path) {
    Result result = pipe().run("api", path);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void worksInTheSandbox() {
    Result result =
        Trakt.inSandbox().run("api", "sync/watchlist", "--all-pages", "--slurp", "--jq", "length");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out().strip()).matches("[1-9][0-9]*");
  }

  private Result run(String line) {
    return pipe().run(line.split(" +", -1));
  }

  private Trakt pipe() {
    return Trakt.asking(server).signedIn();
  }

  private void pages(String... bodies) {
    for (String body : bodies) {
      server.enqueue(
          json(200, body)
              .setHeader("X-Pagination-Page-Count", Integer.toString(bodies.length))
              .build());
    }
  }

  private void answer(int status, String body, String... headers) {
    MockResponse.Builder answer = json(status, body);
    for (int i = 0; i < headers.length; i += 2) {
      answer.addHeaderLenient(headers[i], headers[i + 1]);
    }
    server.enqueue(answer.build());
  }

  private static MockResponse.Builder json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .body(body);
  }

  private String asked() throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    List<String> words = new ArrayList<>(List.of(request.getMethod(), request.getTarget()));
    if (request.getBody() != null) {
      words.add(request.getBody().utf8());
    }
    return String.join(" ", words).strip();
  }
}
