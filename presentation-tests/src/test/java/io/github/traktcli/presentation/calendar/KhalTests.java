package io.github.traktcli.presentation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.OtherProgram;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A calendar program, khal, reads our calendar files")
class KhalTests {

  private static final String EPISODE =
      """
      {"first_aired":"%s",
       "episode":{"season":3,"number":1,"title":"%s","episode_type":"season_premiere",
                  "runtime":45,"ids":{"trakt":301}},
       "show":{"title":"Severance","year":2022,"ids":{"trakt":2,"slug":"severance"}}}\
      """;

  private static final String FILM =
      """
      {"released":"%s","movie":{"title":"%s","year":2026,"ids":{"trakt":7,"slug":"dune"}}}\
      """;

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;

  private volatile String media = "[]";

  @BeforeEach
  void answer() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .body(media)
                .build();
          }
        });
    Files.createDirectory(folder.resolve("events"));
    Files.writeString(
        folder.resolve("khal.conf"),
        """
        [calendars]
        [[trakt]]
        path = %1$s/events
        [sqlite]
        path = %1$s/khal.db
        [locale]
        local_timezone = Europe/Berlin
        default_timezone = Europe/Berlin
        timeformat = %%H:%%M
        dateformat = %%Y-%%m-%%d
        longdateformat = %%Y-%%m-%%d
        datetimeformat = %%Y-%%m-%%d %%H:%%M
        longdatetimeformat = %%Y-%%m-%%d %%H:%%M
        """
            .formatted(folder));
  }

  @Test
  @DisplayName("with times, days, signs, and titles that are folded")
  void events() throws Exception {
    String title = "Cold, Open; 呪😀é ".repeat(20).strip();

    assertThat(
            imported(
                FILM.formatted("2026-07-15", "Dune: Part Three"),
                EPISODE.formatted("2026-07-16T01:00:00.000Z", title)))
        .containsExactlyInAnyOrder(
            "2026-07-15|2026-07-15|Dune: Part Three (2026)||https://trakt.tv/movies/dune",
            "2026-07-16 03:00|2026-07-16 03:45|Severance S03E01 "
                + title
                + "|season premiere|https://trakt.tv/shows/severance/seasons/3/episodes/1");
  }

  @Test
  @DisplayName("and moves an event that a newer file has at another time")
  void movedEvents() throws Exception {
    imported(EPISODE.formatted("2026-07-16T01:00:00.000Z", "Ice"));

    assertThat(imported(EPISODE.formatted("2026-07-17T02:00:00.000Z", "Ice")))
        .singleElement()
        .asString()
        .startsWith("2026-07-17 04:00|2026-07-17 04:45|Severance S03E01 Ice|");
  }

  @Test
  @DisplayName("and has both dates of a film that comes out twice")
  void twoReleases() throws Exception {
    assertThat(imported(FILM.formatted("2026-07-15", "Dune"), FILM.formatted("2026-07-18", "Dune")))
        .extracting(line -> line.substring(0, "2026-07-15".length()))
        .containsExactlyInAnyOrder("2026-07-15", "2026-07-18");
  }

  private List<String> imported(String... entries) throws Exception {
    media = "[" + String.join(",", entries) + "]";
    Path file = folder.resolve("trakt.ics");
    Result written = Trakt.asking(server).signedIn().run("calendar", "--ics", file.toString());
    assertThat(written.exitCode()).as(written.err()).isZero();
    khal("import", "--batch", "-a", "trakt", file.toString());
    return khal(
            "list",
            "--day-format",
            "",
            "--format",
            "{start-long}|{end-long}|{title}|{description}|{url}",
            "2026-07-14",
            "2026-07-24")
        .lines()
        .toList();
  }

  private String khal(String command, String... arguments) throws Exception {
    String[] line =
        Stream.concat(
                Stream.of("--config=" + folder.resolve("khal.conf"), command), Stream.of(arguments))
            .toArray(String[]::new);
    return OtherProgram.named(
            "khal", Map.of("HOME", folder.toString(), "LC_ALL", "C.UTF-8", "COLUMNS", "2000"))
        .run(line);
  }
}
