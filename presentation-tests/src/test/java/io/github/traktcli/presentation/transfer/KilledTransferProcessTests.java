package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.Sandbox;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import io.github.traktcli.presentation.run.Launcher;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many moments there are is said by {@code -Dtrakt.moments=100}, and which by a seed. */
@DisplayName("An account into which something was brought by a process that was killed")
@DisabledOnOs(OS.WINDOWS)
class KilledTransferProcessTests {

  private static final int MOMENTS = Integer.getInteger("trakt.moments", 5);
  private static final long SEED = Long.getLong("trakt.seed", 20_260_825L);

  private static final List<String> PARTS =
      List.of(
          "watched-history",
          "ratings-movies",
          "ratings-shows",
          "ratings-seasons",
          "ratings-episodes",
          "lists-watchlist");

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;

  private final KillingFront front = new KillingFront();

  private Trakt trakt(Path home) {
    return Trakt.asking(server).in(home).env("TRAKT_ACCESS_TOKEN", Sandbox.token());
  }

  private static Result done(Trakt trakt, String... arguments) {
    Result result = trakt.run(arguments);
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result;
  }

  private Map<String, List<String>> now(Path home) throws IOException {
    Path file = Files.createTempFile(folder, "now", ".zip");
    done(trakt(home), "export", "--out", file.toString());
    return CanonicalAccount.of(file);
  }

  private Path emptyCopy() throws IOException {
    Path none = folder.resolve("none.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(none))) {
      for (String part : PARTS) {
        out.putNextEntry(new ZipEntry(part + ".json"));
        out.write("[]".getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return none;
  }

  private Sandbox sandbox(Path state) throws IOException {
    Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()).withStateFolder(state));
    front.to(sandbox.apiUrl());
    server.setDispatcher(front);
    return sandbox;
  }

  private Process process(Path home, String[] arguments) throws IOException {
    String address = "http://127.0.0.1:" + server.getPort();
    List<String> command =
        Stream.concat(Stream.of("sh", Launcher.path().toString()), Stream.of(arguments)).toList();
    Process process =
        Launcher.fresh()
            .in(home)
            .env("TRAKT_API_URL", address)
            .env("TRAKT_AUTH_URL", address)
            .env("TRAKT_ACCESS_TOKEN", Sandbox.token())
            .start(command);
    process.getOutputStream().close();
    return process;
  }

  @ParameterizedTest
  @CsvSource({"import, csv, all.csv", "restore, trakt, trakt-export.zip"})
  @DisplayName("has everything once when that is gone on with, whenever the process was killed")
  void resumed(String command, String form, String file) throws Exception {
    Path emptied = Files.createDirectory(folder.resolve("emptied"));
    Path home = folder.resolve("home");
    String[] line = {command, folder.resolve(file).toString(), "--yes"};
    try (Sandbox sandbox = sandbox(emptied)) {
      done(trakt(home), "export", form, "--out", folder + "/");
      done(trakt(home), "restore", emptyCopy().toString(), "--exact", "--yes");
      assertThat(sandbox).isNotNull();
    }
    Map<String, List<String>> wanted;
    int requests;
    try (Sandbox sandbox = sandbox(copied(emptied, "whole"))) {
      front.forget();
      done(trakt(folder.resolve("whole-home")), line);
      requests = front.count();
      wanted = now(folder.resolve("whole-home"));
      assertThat(sandbox).isNotNull();
    }
    Random random = new Random(SEED);
    for (int moment = 0; moment < MOMENTS; moment++) {
      int request = 1 + random.nextInt(requests);
      boolean answered = random.nextBoolean();
      String when = "seed " + SEED + ", request " + request + ", answered " + answered;
      Path own = folder.resolve("home-" + moment);
      try (Sandbox sandbox = sandbox(copied(emptied, "state-" + moment))) {
        assertThat(sandbox).isNotNull();
        front.forget();
        front.killAt(request, answered);
        Process process = process(own, line);
        front.onKill(process::destroyForcibly);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(when).isTrue();
        assertThat(process.exitValue()).as(when).isEqualTo(137);

        Result resumed = trakt(own).run("import", "--resume");
        assertThat(resumed.exitCode()).as(when + resumed.err()).isIn(0, 3);
        done(trakt(own), line);

        assertThat(CanonicalAccount.differences(wanted, now(own))).as(when).isEmpty();
        front.forget();
        done(trakt(own), line);
        assertThat(front.writes()).as(when).isZero();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, false"})
  @DisplayName("has the lists of the copy and no others, and undo makes those that went again")
  void listsThatGo(int deletion, boolean answered) throws Exception {
    Path state = Files.createDirectory(folder.resolve("state"));
    Path home = folder.resolve("home");
    String capture = folder.resolve("capture.zip").toString();
    String[] line = {"restore", capture, "--exact", "--yes"};
    try (Sandbox sandbox = sandbox(state)) {
      assertThat(sandbox).isNotNull();
      Trakt trakt = trakt(home);
      done(trakt, "export", "--out", capture);
      Map<String, List<String>> wanted = now(home);
      for (String name : List.of("One", "Two", "Three")) {
        done(trakt, "lists", "create", name);
        done(trakt, "lists", "add", name, "movie/dune-2021", "movie/dune-1984");
      }
      Map<String, List<String>> since = now(home);
      front.forget();
      front.killAt("DELETE", deletion, answered);

      Process process = process(home, line);
      front.onKill(process::destroyForcibly);
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(137);

      done(trakt, "import", "--resume");
      assertThat(CanonicalAccount.differences(wanted, now(home))).isEmpty();
      front.forget();
      done(trakt, line);
      assertThat(front.writes()).isZero();
      String work =
          trakt.run("undo", "-o", "tsv").lines().stream()
              .filter(write -> write.contains("Restored trakt"))
              .findFirst()
              .orElseThrow()
              .split("\t", -1)[0];
      done(trakt, "undo", work, "--yes");
      assertThat(CanonicalAccount.differences(since, now(home))).isEmpty();
    }
  }

  private Path copied(Path state, String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    try (Stream<Path> files = Files.list(state)) {
      for (Path one : files.toList()) {
        Files.copy(one, copy.resolve(String.valueOf(one.getFileName())));
      }
    }
    return copy;
  }
}
