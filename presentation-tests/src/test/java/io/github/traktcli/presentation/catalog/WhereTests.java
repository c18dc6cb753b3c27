package io.github.traktcli.presentation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTests {

  private static final String OFFERS =
      """
      {"us":{"subscription":[{"source":"apple_tv","link":"tv.apple.com/x","uhd":true,"prices":{}}],
       "purchase":[{"source":"amazon","link":null,"uhd":false,"currency":"usd",
         "prices":{"rent":3.99,"purchase":9.99}}]}}\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();

  private Answers answers;

  @BeforeEach
  void answerByPath() {
    answers = Answers.of(server);
  }

  @Test
  void offersAreRows() {
    answers.at("/movies/heat-1995/watchnow/us", OFFERS);
    Trakt trakt = Trakt.asking(server);

    assertThat(trakt.run("where", "movie/heat-1995", "--country", "US").lines())
        .containsExactly(
            "us\tsubscription\tapple_tv\t\thttps://tv.apple.com/x\tUHD\t",
            "us\tpurchase\tamazon\trent 3.99 USD, buy 9.99 USD\t\t\t");
    assertThat(trakt.run("where", "movie/heat-1995", "--country", "us", "--json").out())
        .contains("\"source\":\"apple_tv\"");
  }

  @Test
  void pricesAreShownAsTheyAreWritten() {
    answers.at(
        "/movies/heat-1995/watchnow/us",
        """
        {"us":{"purchase":[
          {"source":"amazon","currency":"usd","prices":{"rent":"3.90","purchase":"12.00"}},
          {"source":"apple_tv","currency":"usd","prices":{"rent":3.5,"purchase":" "}},
          {"source":"arte","currency":"usd","prices":{"rent":["3.90"],"purchase":null}}]}}\
        """);
    assertThat(Trakt.asking(server).run("where", "movie/heat-1995", "--country", "us").lines())
        .containsExactly(
            "us\tpurchase\tamazon\trent 3.90 USD, buy 12.00 USD\t\t\t",
            "us\tpurchase\tapple_tv\trent 3.5 USD\t\t\t",
            "us\tpurchase\tarte\t\t\t\t");
  }

  @Test
  void anAddressForADeviceIsShownAlsoWhereItIsWrapped() {
    answers.at(
        "/movies/heat-1995/watchnow/us",
        """
        {"us":{"free":[
          {"source":"arte","link_webos":{"id":"tv.arte","params":{"contentTarget":"arte://heat"}},
           "link_tvos":"arte://tv/heat","link_android":{"id":"tv.arte"},"link_direct":null}]}}\
        """);
    assertThat(
            Trakt.asking(server)
                .run("where", "movie/heat-1995", "--country", "us", "--links", "webos")
                .out())
        .isEqualTo("us\tfree\tarte\t\t\t\ttvos arte://tv/heat, webos arte://heat\n");
  }

  @Test
  void theCountryIsThatOfTheAccount() {
    answers
        .at("/users/settings", "{\"browsing\":{\"watchnow\":{\"country\":\"pt\"}}}")
        .at("/shows/severance/watchnow/pt", "{}");

    Result result =
        Trakt.asking(server)
            .signedIn()
            .env("LANG", "de_DE.UTF-8")
            .run("where", "show/severance", "--links", "android");

    assertThat(result.exitCode()).isZero();
    assertThat(Answers.asked(server))
        .containsExactly(
            "/users/settings?extended=browsing", "/shows/severance/watchnow/pt?links=android");
  }

  @ParameterizedTest
  @CsvSource({"de_AT.UTF-8, /at", "pt_BR, /br", "C, ''", "POSIX, ''"})
  void theCountryIsElseThatOfTheLanguage(String locale, String path) {
    answers.at("/shows/severance/seasons/1/episodes/1/watchnow" + path, "{}");
    Result result = Trakt.asking(server).env("LANG", locale).run("where", "show/severance/1/1");
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  void aRefusalIsOneOfTheApp(int status) {
    answers.at("/movies/heat-1995/watchnow/us", status);
    Result result = Trakt.asking(server).run("where", "movie/heat-1995", "--country", "us");
    assertThat(result.err()).startsWith("trakt: Your Trakt app has no access to this");
    assertThat(result.exitCode()).isNotZero();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void pagesAtJustWatchAreThoseOfTitlesAndSeasons() {
    answers.at(
        "/shows/severance/seasons/1/watchnow/justwatch_links/us", "{\"us\":\"https://jw/x\"}");
    Result result =
        Trakt.asking(server).run("where", "show/severance/1", "--justwatch", "--country", "us");
    assertThat(result.out()).isEqualTo("us\thttps://jw/x\n");
  }

  @Test
  void servicesAreListed() {
    answers.at(
        "/watchnow/sources/us",
        "[{\"us\":[{\"source\":\"arte\",\"name\":\"ARTE\",\"free\":true,\"link_count\":1200}]}]");
    Trakt trakt = Trakt.asking(server);

    assertThat(trakt.run("where", "--sources", "--country", "us").out())
        .isEqualTo("us\tarte\tARTE\t1200\tfree\n");
    assertThat(trakt.run("where", "--sources", "--country", "us", "-o", "jsonl").out())
        .startsWith("{\"us\":[{");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where",
        "where movie/heat-1995 --sources",
        "where show/severance/1",
        "where show/severance/1/1 --justwatch",
        "where person/amy-adams",
        "where movie/heat-1995 --country usa",
        "where movie/heat-1995 --links phone",
      })
  void wrongInputIsRefusedBeforeARequest(String line) {
    Result result = Trakt.asking(server).run(line.split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(server.getRequestCount()).isZero();
  }
}
