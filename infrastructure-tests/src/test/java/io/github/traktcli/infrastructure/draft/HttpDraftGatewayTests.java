package io.github.traktcli.infrastructure.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.draft.DraftField;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.SectionSettings;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.http.PromptServer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.library.LibraryReaders;
import io.github.traktcli.infrastructure.library.LoopbackTrakt;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Drafts over HTTP")
class HttpDraftGatewayTests {

  private static final Subject WATCHLIST =
      new Subject.OfSection(OfAccount.WATCHLIST, Optional.empty());

  private static final Draft<String> REMARK =
      new Draft<>(
          String.class,
          "{subject}/remarks",
          Draft.Way.MAKE,
          EnumSet.of(SubjectType.USER),
          List.of(
              DraftField.text("text", "What to say."),
              DraftField.flag("sharing.mastodon", "Share it there.")));

  @StartStop private final MockWebServer server = PromptServer.make();

  private LoopbackTrakt trakt;
  private TraktHttp http;
  private HttpDraftGateway gateway;

  @BeforeEach
  void connect() {
    trakt = new LoopbackTrakt(server);
    http = trakt.client();
    AnswerReaders readers = new AnswerReaders();
    LibraryReaders.addTo(readers);
    readers.row(REMARK, Map.class, answer -> String.valueOf(answer.get("text")));
    gateway = new HttpDraftGateway(http, readers);
  }

  @AfterEach
  void disconnect() {
    http.close();
  }

  @Test
  @DisplayName("change only what they say, and bring back all that is kept")
  void change() throws Exception {
    String document =
        "{\"name\":\"Watchlist\",\"sort_by\":\"rank\",\"sort_how\":\"asc\",\"likes\":0}";
    trakt.answers(document);
    Sourced<SectionSettings> kept =
        gateway
            .send(
                new DraftRequest<>(
                    Draft.SECTION_SETTINGS, WATCHLIST, Map.of("sort_by", "rt_audience")))
            .orElseThrow();
    assertThat(kept.source().json()).isEqualTo(document);
    assertThat(kept.value().sortBy()).isEqualTo("rank");
    assertThat(trakt.request()).isEqualTo("PUT /sync/watchlist {\"sort_by\":\"rt_audience\"}");
  }

  @Test
  @DisplayName("are posted where they make something, names with a dot inside their member")
  void make() throws Exception {
    trakt.answers(201, "{\"text\":\"hello\"}");
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("text", "hello");
    values.put("sharing.mastodon", true);
    assertThat(gateway.send(new DraftRequest<>(REMARK, new Subject.OfUser("sean"), values)))
        .hasValueSatisfying(kept -> assertThat(kept.value()).isEqualTo("hello"));
    assertThat(trakt.request())
        .isEqualTo("POST /users/sean/remarks {\"text\":\"hello\",\"sharing\":{\"mastodon\":true}}");
  }

  @Test
  @DisplayName("bring nothing back where Trakt answers nothing")
  void silence() {
    trakt.answers(204, "");
    assertThat(gateway.send(new DraftRequest<>(Draft.SECTION_SETTINGS, WATCHLIST, Map.of())))
        .isEmpty();
  }
}
