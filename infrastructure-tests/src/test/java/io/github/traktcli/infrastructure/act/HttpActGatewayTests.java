package io.github.traktcli.infrastructure.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.ActParameter;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.library.LoopbackTrakt;
import java.util.Map;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Acts over HTTP")
class HttpActGatewayTests {

  private static final Subject FILM =
      new Subject.Title(new MediaItem.OfMovie(Movie.of(null, null, Ids.ofSlug("heat-1995"))));
  private static final Subject SHOW =
      new Subject.Title(new MediaItem.OfShow(Show.of(null, null, Ids.ofSlug("severance"))));

  @StartStop private final MockWebServer server = PromptServer.make();

  private LoopbackTrakt trakt;
  private TraktHttp http;
  private HttpActGateway gateway;

  @BeforeEach
  void connect() {
    trakt = new LoopbackTrakt(server);
    http = trakt.client();
    gateway = new HttpActGateway(http);
  }

  @AfterEach
  void disconnect() {
    http.close();
  }

  @Test
  void arePostedToTheirSubject() throws Exception {
    trakt.answers(201, "");
    gateway.perform(new ActRequest(Act.REFRESH, FILM, Map.of()));
    assertThat(trakt.request()).isEqualTo("POST /movies/heat-1995/refresh");
  }

  @Test
  void sayInTheQueryWhatBelongsThere() throws Exception {
    trakt.answers(201, "");
    gateway.perform(new ActRequest(Act.REFRESH, FILM, Map.of(ActParameter.IMAGES, "true")));
    assertThat(trakt.request()).isEqualTo("POST /movies/heat-1995/refresh?images=true");
  }

  @Test
  void areDeletedWhereTheyTakeSomethingBack() throws Exception {
    trakt.answers(204, "");
    gateway.perform(new ActRequest(Act.HIDE_RECOMMENDATION, SHOW, Map.of()));
    assertThat(trakt.request()).isEqualTo("DELETE /recommendations/shows/severance");
  }

  @Test
  void endInTheFailureThatTraktMeans() {
    trakt.answers(409, "");
    assertThatThrownBy(() -> gateway.perform(new ActRequest(Act.REFRESH, FILM, Map.of())))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.Conflict.class));
    trakt.answers(426, "");
    assertThatThrownBy(() -> gateway.perform(new ActRequest(Act.REFRESH, FILM, Map.of())))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.VipOnly.class));
  }
}
