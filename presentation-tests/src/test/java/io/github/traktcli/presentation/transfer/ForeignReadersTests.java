package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.OtherProgram;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Programs of others read an export:")
class ForeignReadersTests {

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;
  private Trakt trakt;

  @BeforeEach
  void signIn() throws IOException {
    trakt =
        Trakt.asking(server)
            .signedIn()
            .at(Instant.parse("2026-08-25T10:00:00Z"), ZoneId.of("Europe/Berlin"));
    server.setDispatcher(ExportedAccount.ofTheDataSet());
  }

  private Path exported(String format, String file) {
    Result result = trakt.run("export", format, "--out", folder + "/");
    assertThat(result.exitCode()).as(result.err()).isZero();
    return folder.resolve(file);
  }

  private String python(String script, Object... arguments)
      throws IOException, InterruptedException {
    String[] line = new String[arguments.length + 2];
    line[0] = "-c";
    line[1] = script;
    for (int i = 0; i < arguments.length; i++) {
      line[i + 2] = arguments[i].toString();
    }
    return OtherProgram.named("python3", Map.of("PYTHONIOENCODING", "utf-8")).run(line).strip();
  }

  @ParameterizedTest
  @CsvSource({
    "csv, all.csv",
    "letterboxd, letterboxd-import.csv",
    "letterboxd, letterboxd-watchlist.csv",
    "letterboxd, letterboxd-list-rewatch-soon.csv",
    "imdb, ratings.csv",
    "imdb, watchlist.csv",
    "simkl, simkl.csv",
    "yamtrack, yamtrack.csv"
  })
  @DisplayName("Python reads CSV, with every row as long as the first")
  void csv(String format, String file) throws Exception {
    assertThat(
            python(
                """
                import csv, sys
                with open(sys.argv[1], encoding='utf-8', newline='') as f:
                    rows = list(csv.reader(f, strict=True))
                assert len(rows) > 1, rows
                print(len({len(row) for row in rows}))
                """,
                exported(format, file)))
        .isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"json, all.json", "traktexport, full.json", "ndjson, all.ndjson"})
  @DisplayName("Python reads JSON")
  void json(String format, String file) throws Exception {
    assertThat(
            Integer.parseInt(
                python(
                    """
                    import json, sys
                    with open(sys.argv[1], encoding='utf-8') as f:
                        text = f.read()
                    if sys.argv[1].endswith('.ndjson'):
                        print(len([json.loads(line) for line in text.splitlines()]))
                    else:
                        print(len(json.loads(text)))
                    """,
                    exported(format, file))))
        .isGreaterThan(10);
  }

  @Test
  @DisplayName("Python reads the zip, of which no member is damaged")
  void zip() throws Exception {
    assertThat(
            python(
                """
                import json, sys, zipfile
                with zipfile.ZipFile(sys.argv[1]) as z:
                    assert z.testzip() is None
                    for name in z.namelist():
                        json.loads(z.read(name).decode('utf-8'))
                    print(len(json.loads(z.read('watched-history.json'))))
                """,
                exported("trakt", "trakt-export.zip")))
        .isEqualTo("8");
  }

  private static final String DATABASE =
      """
      import json, sqlite3, sys
      c = sqlite3.connect(sys.argv[1])
      one = lambda sql: c.execute(sql).fetchone()[0]
      assert one('PRAGMA integrity_check') == 'ok', c.execute('PRAGMA integrity_check').fetchall()
      assert c.execute('PRAGMA foreign_key_check').fetchall() == []
      assert one('PRAGMA user_version') == 1
      """;

  @Test
  @DisplayName("SQLite reads the database, with the rows that were expected")
  void database() throws Exception {
    Path expected = folder.resolve("expected.json");
    Files.write(expected, ExportedAccount.resource("sqlite/expected-rows.json"));
    assertThat(
            python(
                DATABASE
                    + """
                    rows = {t: one('SELECT count(*) FROM ' + t) for t in
                            ('history', 'ratings', 'lists', 'list_items', 'collection', 'comments')}
                    rows['history with watched_at NULL'] = one(
                        'SELECT count(*) FROM history WHERE watched_at IS NULL')
                    rows['media'] = dict(c.execute('SELECT type, count(*) FROM media GROUP BY type'))
                    with open(sys.argv[2]) as f:
                        expected = json.load(f)
                    assert rows == expected, rows
                    plan = c.execute('EXPLAIN QUERY PLAN SELECT * FROM history WHERE media_id = 1')
                    print('history_by_media' in str(plan.fetchall()))
                    """,
                exported("sqlite", "trakt.sqlite"),
                expected))
        .isEqualTo("True");
  }

  @Test
  @DisplayName("SQLite reads who and what is liked and followed, and the filters that are kept")
  void databaseOfTies() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()))) {
      Trakt trakt =
          Trakt.offline()
              .env("TRAKT_API_URL", sandbox.apiUrl().toString())
              .env("TRAKT_ACCESS_TOKEN", Sandbox.token());
      Path file = folder.resolve("ties.sqlite");
      assertThat(trakt.run("export", "sqlite", "--out", file.toString()).exitCode()).isZero();
      assertThat(
              python(
                  DATABASE
                      + """
                      all = lambda sql: c.execute(sql).fetchall()
                      print(all("SELECT liked_id, name, owner FROM likes WHERE type = 'list'"),
                            one("SELECT count(*) FROM likes WHERE type = 'comment'"),
                            all("SELECT username FROM follows WHERE relation = 'following'"
                                " ORDER BY username"),
                            all('SELECT section, name, path, query FROM saved_filters LIMIT 1'))
                      """,
                  file))
          .isEqualTo(
              "[(55, 'Star Wars in machete order', 'sean')] 2 [('justin',), ('mia.k',)] [('movies',"
                  + " 'Well rated and short', '/movies/popular',"
                  + " 'runtimes=60-100&ratings=75-100')]");
    }
  }

  @Test
  @DisplayName("SQLite reads a database of many plays and long texts, and finds each by its index")
  void largeDatabase() throws Exception {
    server.setDispatcher(ExportedAccount.empty().films(20_000, "呪".repeat(1_500)));
    assertThat(
            python(
                DATABASE
                    + """
                    n = one('SELECT count(*) FROM history')
                    for i in range(1, n + 1, 97):
                        found = c.execute('SELECT h.history_id FROM media m INDEXED BY '
                            'sqlite_autoindex_media_1 JOIN history h INDEXED BY history_by_media '
                            'ON h.media_id = m.id WHERE m.type = ? AND m.trakt = ?',
                            ('movie', i)).fetchall()
                        assert found == [(i,)], (i, found)
                    text = one("SELECT json FROM documents WHERE part = 'watched-history' LIMIT 1")
                    assert json.loads(text)['movie']['title'].count('\\u546a') == 1500
                    c.execute("INSERT INTO meta VALUES ('mine', '1')")
                    c.commit()
                    assert one('PRAGMA integrity_check') == 'ok'
                    print(n)
                    """,
                exported("sqlite", "trakt.sqlite")))
        .isEqualTo("20000");
  }

  @Test
  @DisplayName("khal reads the calendar of plays")
  void calendar() throws Exception {
    Path calendar = exported("ics", "history.ics");
    Files.createDirectory(folder.resolve("events"));
    Path settings =
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
    OtherProgram khal =
        OtherProgram.named(
            "khal",
            Map.of("LC_ALL", "C.UTF-8", "HOME", folder.toString(), "PYTHONWARNINGS", "ignore"));
    khal.run("-c", settings.toString(), "import", "--batch", "-a", "trakt", calendar.toString());
    assertThat(
            khal.run(
                "-c",
                settings.toString(),
                "list",
                "--once",
                "--day-format",
                "",
                "--format",
                "{start}|{title}|{url}",
                "2023-01-01",
                "2026-12-31"))
        .contains("2024-01-01 00:15|", "https://app.trakt.tv/movies/the-matrix-1999");
  }
}
