package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The trace of a run")
class TraceTests {

  private static final String SECRET = "5ecr3t-0123456789";

  @StartStop private final MockWebServer server = PromptServer.make();

  private FakeTrakt trakt;

  @BeforeEach
  void set() {
    trakt = new FakeTrakt(server);
    trakt.tokens = new FakeTokens(SECRET);
  }

  @AfterEach
  void close() {
    trakt.close();
  }

  private List<String> trace(TraktRequest request) {
    trakt.http().sendAny(request);
    return trakt.trace;
  }

  @Test
  void tellsRequestAndAnswer() {
    trakt.answers(
        200,
        "[]",
        "X-Ratelimit",
        "{\"name\":\"UNAUTHED_API_GET_LIMIT\",\"limit\":500,\"remaining\":498}");
    List<String> lines = trace(TraktRequest.get("movies", "popular").with("limit", 30));
    String address = server.url("/movies/popular?limit=30").toString();

    assertThat(lines)
        .startsWith("> GET " + address)
        .contains(
            ">   trakt-api-key: clie…",
            ">   trakt-api-version: 2",
            ">   User-Agent: trakt/0.1.0 (+https://example.org)",
            ">   Authorization: [redacted]");
    assertThat(lines.getLast())
        .matches("< 200 \\Q" + address + "\\E in \\d+ ms, 498 more requests allowed");
  }

  @Test
  void tellsWhyAnAnswerWasARefusal() {
    trakt.answers(422, "{\"errors\":{\"comment\":[\"too short\"]}}");

    assertThat(trace(TraktRequest.get("x")).getLast())
        .isEqualTo("<   {\"errors\":{\"comment\":[\"too short\"]}}");
  }

  @Test
  void unpacksRefusals() throws Exception {
    Buffer packed = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8("{\"error\":\"odd\"}");
    }
    trakt.answers(FakeTrakt.answer(404, "", "Content-Encoding", "gzip").body(packed));

    assertThat(trace(TraktRequest.get("x")).getLast()).isEqualTo("<   {\"error\":\"odd\"}");
  }

  @Test
  void tellsThatNoAnswerCame() {
    trakt.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    trakt.failure(TraktRequest.post(null, "x"));

    assertThat(trakt.trace.getLast()).startsWith("< no answer from " + server.url("/x"));
  }

  @Test
  void hidesTheSecretsOfALogin() {
    Map<String, Object> body = new LinkedHashMap<>();
    for (String name :
        List.of(
            "access_token",
            "refresh_token",
            "client_secret",
            "device_code",
            "user_code",
            "code",
            "token",
            "code_verifier")) {
      body.put(name, name + SECRET);
    }
    body.put("client_id", "public");
    trakt.answers(200, "{}");
    List<String> lines = trace(TraktRequest.oauth(body, "oauth", "token"));

    assertThat(lines).anyMatch(line -> line.contains("\"client_id\":\"public\""));
    assertThat(lines).anyMatch(line -> line.contains("\"device_code\":\"[redacted]\""));
    assertThat(lines).noneMatch(line -> line.contains(SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"access_token\":\"5ecr3t-0123456789\"}",
        "{ \"access_token\" : \n \"5ecr3t-0123456789\" }",
        "{\"ACCESS_TOKEN\":\"5ecr3t-0123456789\"}",
        "{\"token\":[\"5ecr3t-0123456789\",\"5ecr3t-0123456789\"]}",
        "{\"code\":5ecr3t-0123456789}",
        "{\"refresh_token\":\"a\\\"5ecr3t-0123456789\"}",
        "{\"refresh_token\":\"5ecr3t-0123456789",
        "{\"body\":\"{\\\"refresh_token\\\":\\\"5ecr3t-0123456789\\\"}\"}",
        "grant_type=x&refresh_token=5ecr3t-0123456789&x=y",
        "code=5ecr3t-0123456789",
        "see https://x.example/?state=5ecr3t-0123456789&code=5ecr3t-0123456789",
        "<p>bad request with 5ecr3t-0123456789</p>",
        "{\"error_description\":\"unknown token 5ecr3t-0123456789\"}",
      })
  void hidesSecretsInRefusals(String body) {
    trakt.answers(400, body);
    List<String> lines = trace(TraktRequest.get("x"));

    assertThat(lines.getLast()).startsWith("<   ").contains("[redacted]");
    assertThat(lines).noneMatch(line -> line.contains("5ecr3t"));
  }

  @Test
  void hidesSecretsInAddresses() {
    trakt.answers(404, "");
    List<String> lines =
        trace(
            TraktRequest.get("pin", SECRET)
                .with("code", "a" + SECRET)
                .with("access_token", "b" + SECRET)
                .with("query", "code"));

    assertThat(lines).noneMatch(line -> line.contains(SECRET));
    assertThat(lines.getFirst()).contains("query=code", "/pin/[redacted]");
  }

  @Test
  void hidesWhatARequestSentWhereverItComesBack() {
    trakt.answers(400, "{\"error\":\"the code 'd3v1ce-c0de' is unknown\"}");
    List<String> lines =
        trace(TraktRequest.oauth(Map.of("device_code", "d3v1ce-c0de"), "oauth", "d3v1ce-c0de"));

    assertThat(lines).noneMatch(line -> line.contains("d3v1ce-c0de"));
  }

  @Test
  void cannotDriveTheTerminal() {
    trakt.answers(400, "\u001b]0;title\u0007\u009b31m\u202eevil\nline");

    assertThat(trace(TraktRequest.get("x")).getLast())
        .startsWith("<   ")
        .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
  }

  @ParameterizedTest
  @ValueSource(ints = {3_980, 3_990, 3_995})
  void hidesSecretsWhereALongRefusalIsCut(int before) {
    trakt.answers(400, "x".repeat(before) + " " + SECRET + " " + "y".repeat(100_000));

    assertThat(trace(TraktRequest.get("x")).getLast()).doesNotContain("5ec").doesNotContain("5e");
  }

  @Test
  void isShortAlsoWhenARefusalIsNot() {
    trakt.answers(400, "x".repeat(1_000_000));

    assertThat(trace(TraktRequest.get("x")).getLast()).hasSizeLessThan(5_000);
  }
}
