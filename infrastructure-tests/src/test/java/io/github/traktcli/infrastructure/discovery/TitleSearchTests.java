package io.github.traktcli.infrastructure.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.discovery.TitleSearch;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.library.LoopbackTrakt;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Searching over HTTP")
class TitleSearchTests {

  private static final String FILM =
      "{\"type\":\"movie\",\"score\":1,\"movie\":{\"title\":\"Dune\",\"year\":2021,"
          + "\"rating\":7.9,\"ids\":{\"trakt\":1,\"slug\":\"dune-2021\"}}}";

  @StartStop private final MockWebServer server = PromptServer.make();

  private LoopbackTrakt trakt;
  private TraktHttp http;
  private TitleSearch search;

  @BeforeEach
  void connect() {
    trakt = new LoopbackTrakt(server);
    http = trakt.client();
    search = new TitleSearch(new HttpDiscoveryGateway(http));
  }

  @AfterEach
  void disconnect() {
    http.close();
  }

  @Test
  @DisplayName("asks for an exact title, of one type")
  void exact() throws InterruptedException {
    trakt.answers("[" + FILM + "]");
    List<MediaItem> items = search.exactly(ItemType.MOVIE, "Dune: Part");
    assertThat(items)
        .singleElement()
        .isInstanceOfSatisfying(
            MediaItem.OfMovie.class,
            item -> {
              assertThat(item.label()).isEqualTo("Dune (2021)");
              assertThat(item.movie().rating()).isEqualTo(7.9);
            });
    assertThat(trakt.request())
        .isEqualTo("GET /search/movie/exact?query=Dune%3A%20Part&extended=full");
  }

  @Test
  @DisplayName("finds nothing where Trakt does not know that search")
  void exactUnknown() {
    trakt.answers(404, "");
    assertThat(search.exactly(ItemType.SHOW, "Dark")).isEmpty();
  }

  @Test
  @DisplayName("asks broadly with signs that mean themselves, and keeps all hits in Trakt's order")
  void broad() throws InterruptedException {
    trakt.answers("[" + String.join(",", java.util.Collections.nCopies(12, FILM)) + "]");
    assertThat(search.broadly(EnumSet.of(ItemType.SHOW, ItemType.MOVIE), "M*A*S*H")).hasSize(12);
    assertThat(trakt.request())
        .isEqualTo("GET /search/movie,show?query=M%5C*A%5C*S%5C*H&extended=full&page=1&limit=100");
  }

  @Test
  @DisplayName("looks ids up, with the type where it is known")
  void lookup() throws InterruptedException {
    trakt.answers("[" + FILM + "]");
    assertThat(search.lookup(IdProvider.IMDB, Optional.empty(), "tt0816692")).hasSize(1);
    assertThat(trakt.request()).isEqualTo("GET /search/imdb/tt0816692");
    trakt.answers("[]");
    assertThat(search.lookup(IdProvider.TMDB, Optional.of(ItemType.SHOW), "1396")).isEmpty();
    assertThat(trakt.request()).isEqualTo("GET /search/tmdb/1396?type=show");
  }

  @Test
  @DisplayName("escapes what the search engine would take as its own")
  void literal() {
    assertThat(LiteralQuery.of("What If...? (AC/DC & \"me\")"))
        .isEqualTo("What If...\\? \\(AC\\/DC \\& \\\"me\\\"\\)");
  }
}
