package io.github.traktcli.infrastructure.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.api.ApiAnswer;
import io.github.traktcli.application.api.ApiCall;
import io.github.traktcli.application.api.ApiPage;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.library.LoopbackTrakt;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpApiGatewayTests {

  @StartStop private final MockWebServer server = PromptServer.make();

  private LoopbackTrakt trakt;
  private TraktHttp http;
  private HttpApiGateway gateway;

  @BeforeEach
  void connect() {
    trakt = new LoopbackTrakt(server);
    http = trakt.client();
    URI address = server.url("/").uri();
    gateway = new HttpApiGateway(http, new Endpoint(address, address));
  }

  @AfterEach
  void disconnect() {
    http.close();
  }

  @ParameterizedTest
  @CsvSource({
    "movies/trending, /movies/trending",
    "/movies/trending, /movies/trending",
    "movies/trending/, /movies/trending",
    "movies/trending?extended=full, /movies/trending?extended=full",
    "search/movie?query=http://a.b/c, /search/movie?query=http%3A%2F%2Fa.b%2Fc",
    "search/movie?query=a+b%26c, /search/movie?query=a%20b%26c",
    "movies/../shows/popular, /shows/popular",
    "@evil.example/movies, /@evil.example/movies",
  })
  void takesPathsAsPeopleWriteThem(String path, String target) throws Exception {
    trakt.answers("[]");

    gateway.call(get(path));

    assertThat(trakt.request()).isEqualTo("GET " + target);
  }

  @Test
  void takesAddressesOfTheHostsThatAreSetUp() throws Exception {
    trakt.answers("[]");

    gateway.call(get(server.url("/movies/popular?limit=1").toString()));

    assertThat(trakt.request()).isEqualTo("GET /movies/popular?limit=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "http://127.0.0.1:1/movies",
        "https://api.trakt.tv@evil.example/",
        "ftp://api.trakt.tv/movies",
        "https://",
        "",
        " ",
      })
  void sendsTheTokenNowhereElse(String address) {
    assertThatThrownBy(() -> gateway.call(get(address))).isInstanceOf(InvalidInput.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void staysBelowTheAddressThatIsSetUp() throws Exception {
    URI below = server.url("/proxy/trakt/").uri();
    HttpApiGateway proxied = new HttpApiGateway(http, new Endpoint(below, below));
    trakt.answers("[]");
    trakt.answers("[]");

    proxied.call(get("movies/popular"));
    proxied.call(get(server.url("/proxy/trakt/shows/popular").toString()));

    assertThat(trakt.request()).isEqualTo("GET /movies/popular"); // the client adds its own base
    assertThat(trakt.request()).isEqualTo("GET /shows/popular");
    assertThatThrownBy(() -> proxied.call(get(server.url("/other").toString())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void letsFieldsReplaceTheQueryAndComeSeveralTimes() throws Exception {
    trakt.answers("[]");

    gateway.call(
        new ApiCall(
            "GET",
            "a?x=1&y=2",
            List.of(Map.entry("x", "3"), Map.entry("x", "4")),
            Optional.empty(),
            List.of()));

    assertThat(trakt.request()).isEqualTo("GET /a?y=2&x=3&x=4");
  }

  @Test
  void sendsBodiesAndHeadersAsTheyAre() throws Exception {
    trakt.answers(201, "{\"added\":{}}", "X-Odd", "yes");

    ApiAnswer answer =
        gateway.call(
            new ApiCall(
                "POST",
                "sync/watchlist",
                List.of(),
                Optional.of("{ \"movies\": [] }"),
                List.of(Map.entry("X-Mine", "1"), Map.entry("trakt-api-version", "3"))));

    var request = server.takeRequest();
    assertThat(request.getBody()).isNotNull();
    assertThat(request.getBody().utf8()).isEqualTo("{ \"movies\": [] }");
    assertThat(request.getHeaders().get("X-Mine")).isEqualTo("1");
    assertThat(request.getHeaders().values("trakt-api-version")).containsExactly("3");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer token");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.failure()).isEmpty();
    assertThat(answer.headers()).contains(Map.entry("X-Odd", "yes"));
  }

  @Test
  void countsWhatIsOnAPage() {
    trakt.answers(200, "[1, [2, 3]]", "X-Pagination-Page-Count", "3");
    trakt.answers(200, "{\"a\": 1, \"b\": 2}");
    trakt.answers(204, "");

    ApiPage list = gateway.page(get("movies/trending"));

    assertThat(list.items()).isEqualTo(2);
    assertThat(list.counts().pages()).hasValue(3);
    assertThat(gateway.page(get("movies/x")).items()).isEqualTo(1);
    assertThat(gateway.page(get("movies/x")).items()).isZero();
  }

  @Test
  void keepsTheBodyOfRefusals() {
    trakt.answers(404, "{\"error\":\"gone\"}");
    trakt.answers(204, "");

    ApiAnswer refused = gateway.call(get("movies/nothing"));
    ApiAnswer empty = gateway.call(get("shows/x/next_episode"));

    assertThat(refused.body()).isEqualTo("{\"error\":\"gone\"}");
    assertThat(refused.failure().orElseThrow().failure())
        .isEqualTo(TraktFailure.NotFound.thing("/movies/nothing"));
    assertThat(empty.body()).isEmpty();
    assertThat(empty.failure()).isEmpty();
  }

  @Test
  void knowsWhoIsSignedIn() {
    trakt.answers("{\"user\":{\"username\":\"Sean R\",\"ids\":{\"slug\":\"sean-r\"}}}");
    trakt.answers("{}");

    assertThat(gateway.user()).isEqualTo("sean-r");
    assertThat(gateway.user()).isEqualTo("me");
  }

  private static ApiCall get(String address) {
    return new ApiCall("GET", address, List.of(), Optional.empty(), List.of());
  }
}
