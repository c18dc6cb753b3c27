package io.github.traktcli.presentation.transfer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An import of 643 films to a list, of which Trakt does not know 11,")
class ManyToAListTests {

  private static final int FILMS = 643;
  private static final int UNKNOWN = 11;

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path home;
  private final ListServer list = new ListServer();
  private Trakt trakt;
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    server.setDispatcher(list);
    trakt = Trakt.asking(server).in(home).signedIn();
    StringBuilder rows = new StringBuilder("type,trakt_id,title,year\n");
    for (int id = 1; id <= FILMS; id++) {
      rows.append("movie,").append(id).append(",Film ").append(id).append(",1999\n");
    }
    file = Files.writeString(home.resolve("films.csv"), rows).toString();
  }

  private Result imported() {
    return trakt.run("import", file, "--list", "Many", "--yes");
  }

  @Test
  @DisplayName("has 632 there, names the others, and adds nothing the second time")
  void amidRefusals() {
    Result result = imported();

    assertThat(result.exitCode()).as(result.err()).isEqualTo(8);
    assertThat(list.films()).hasSize(FILMS - UNKNOWN);
    assertThat(result.lines()).filteredOn(line -> line.startsWith("not_found")).hasSize(UNKNOWN);
    int writes = list.writes();

    Result again = imported();

    assertThat(again.err()).doesNotContain("Imported");
    assertThat(list.films()).hasSize(FILMS - UNKNOWN);
    assertThat(list.writes()).as("only what was unknown is asked for again").isEqualTo(writes + 1);
  }

  /** A Trakt with one list, which wants a rest at the third write. */
  private static final class ListServer extends Dispatcher {

    private static final Pattern ID = Pattern.compile("\"trakt\":(\\d+)");
    private static final String LIST =
        "{\"name\":\"Many\",\"privacy\":\"private\",\"ids\":{\"trakt\":7,\"slug\":\"many\"}}";

    private final Set<Integer> films = new TreeSet<>();
    private boolean made;
    private int writes;

    synchronized Set<Integer> films() {
      return Set.copyOf(films);
    }

    synchronized int writes() {
      return writes;
    }

    @Override
    public synchronized MockResponse dispatch(RecordedRequest request) {
      String path = request.getTarget().replaceFirst("\\?.*", "");
      if (request.getMethod().equals("POST")) {
        writes++;
        return writes == 3
            ? new MockResponse.Builder().code(429).setHeader("Retry-After", "2").build()
            : written(path, requireNonNull(request.getBody()).utf8());
      }
      if (path.contains("/items")) {
        return answer(
            200,
            films.stream()
                .map(id -> "{\"id\":" + id + ",\"type\":\"movie\"," + film(id) + "}")
                .collect(Collectors.joining(",", "[", "]")));
      }
      if (path.endsWith("/lists")) {
        return answer(200, made ? "[" + LIST + "]" : "[]");
      }
      return answer(200, "[]");
    }

    private MockResponse written(String path, String body) {
      if (path.endsWith("/lists")) {
        made = true;
        return answer(201, LIST);
      }
      int before = films.size();
      List<String> missing = new ArrayList<>();
      for (MatchResult match : ID.matcher(body).results().toList()) {
        int id = Integer.parseInt(match.group(1));
        if (id > FILMS - UNKNOWN) {
          missing.add("{\"ids\":{\"trakt\":" + id + "}}");
        } else {
          films.add(id);
        }
      }
      return answer(
          201,
          "{\"added\":{\"movies\":"
              + (films.size() - before)
              + "},\"existing\":{\"movies\":0},\"not_found\":{\"movies\":["
              + String.join(",", missing)
              + "]}}");
    }

    private static String film(int id) {
      return "\"movie\":{\"title\":\"Film "
          + id
          + "\",\"year\":1999,\"ids\":{\"trakt\":"
          + id
          + ",\"slug\":\"film-"
          + id
          + "\"}}";
    }

    private static MockResponse answer(int code, String body) {
      return new MockResponse.Builder()
          .code(code)
          .setHeader("Content-Type", "application/json")
          .body(body)
          .build();
    }
  }
}
