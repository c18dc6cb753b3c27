package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Users whose comments are hidden, where Trakt does not list them")
class HiddenUsersTests {

  @StartStop private final MockWebServer server = PromptServer.make();

  private void answers(int status, String body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .addHeader("X-Pagination-Page-Count", "1")
            .addHeader("X-Pagination-Page", "1")
            .addHeader("X-Pagination-Limit", "250")
            .addHeader("X-Pagination-Item-Count", "0")
            .body(body)
            .build());
  }

  private Result run(String... line) {
    return Trakt.asking(server).signedIn().run(line);
  }

  @Test
  @DisplayName("are shown again where the answer says so, though none was listed")
  void removed() throws InterruptedException {
    answers(200, "[]");
    answers(200, "{\"deleted\":{\"movies\":0,\"users\":1},\"not_found\":{\"users\":[]}}");
    Result removed = run("hidden", "remove", "comments", "user:sean");
    assertThat(removed.out()).as(removed.err()).startsWith("removed\t");
    assertThat(server.takeRequest().getTarget()).startsWith("/users/hidden/comments");
    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getTarget()).isEqualTo("/users/hidden/comments/remove");
    assertThat(Objects.requireNonNull(sent.getBody()).utf8())
        .isEqualTo("{\"users\":[{\"ids\":{\"slug\":\"sean\"}}]}");
  }

  @Test
  @DisplayName("are hidden with one request, and told where nobody is called so")
  void added() {
    answers(201, "{\"added\":{\"users\":1},\"not_found\":{\"users\":[]}}");
    assertThat(run("hidden", "add", "comments", "sean").out()).startsWith("added\t");
    answers(
        201, "{\"added\":{\"users\":0},\"not_found\":{\"users\":[{\"ids\":{\"slug\":\"no\"}}]}}");
    Result nobody = run("hidden", "add", "comments", "no");
    assertThat(nobody.out()).startsWith("not_found\t");
    assertThat(nobody.exitCode()).isEqualTo(3);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }
}
