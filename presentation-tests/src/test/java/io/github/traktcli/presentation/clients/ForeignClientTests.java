package io.github.traktcli.presentation.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.traktcli.presentation.run.OtherProgram;
import io.github.traktcli.presentation.run.Trakt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code scripts/clients/install} brings the libraries; {@code .ci/run} calls it. */
@DisplayName("Clients of Trakt by others, given the address of the sandbox,")
class ForeignClientTests {

  private static final String ALL =
      """
      sign-in
      search
      watchlist
      history
      ratings
      lists
      comments
      """;
  private static final Path CHECKOUT =
      Path.of(System.getProperty("trakt.root", "..")).toAbsolutePath().normalize();
  private static final Path PROGRAMS = CHECKOUT.resolve("scripts/clients");
  private static final Path LIBRARIES = CHECKOUT.resolve("target/clients");

  private String address;
  private Thread serving;

  @BeforeEach
  void serve() throws IOException {
    PipedInputStream printed = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(printed);
    serving =
        Thread.ofVirtual().start(() -> Trakt.offline().runInto(out, "sandbox", "--port", "0"));
    address = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8)).readLine();
  }

  @AfterEach
  void stop() throws InterruptedException {
    serving.interrupt();
    serving.join();
  }

  private static Path installed(String name, String place) {
    Path library = LIBRARIES.resolve(place);
    return Files.exists(library) ? library : abort(name + " is not installed.");
  }

  @Test
  @DisplayName("such as trakt.tv for Node.js, do all that they can do, with a plugin")
  void node() throws Exception {
    Path modules = installed("The npm package trakt.tv", "node_modules/trakt.tv").getParent();
    OtherProgram node = OtherProgram.named("node", Map.of("NODE_PATH", modules.toString()));
    assertThat(node.run(PROGRAMS.resolve("trakt-tv.js").toString(), address))
        .isEqualTo(ALL + "on deck\n");
  }

  @Test
  @DisplayName("such as passport-trakt, sign somebody in by a browser")
  void browser() throws Exception {
    Path client = installed("The npm package passport-trakt", "node_modules/passport-trakt");
    OtherProgram node =
        OtherProgram.named("node", Map.of("NODE_PATH", client.getParent().toString()));
    assertThat(node.run(PROGRAMS.resolve("passport-trakt.js").toString(), address))
        .isEqualTo("sign-in\ncodes work once\n");
  }

  @Test
  @DisplayName("such as trakt-http-client, do all that they can do, and read what others read")
  void fetch() throws Exception {
    Path client =
        installed("The npm package trakt-http-client", "node_modules/@dvcol/trakt-http-client");
    Path modules = client.getParent().getParent();
    OtherProgram node = OtherProgram.named("node", Map.of("NODE_PATH", modules.toString()));
    assertThat(node.run(PROGRAMS.resolve("trakt-http-client.js").toString(), address))
        .isEqualTo(ALL + "scrobble\nreads\n");
  }

  @Test
  @DisplayName("such as trakt-java, do all that they can do, and read what others read")
  void java() throws Exception {
    Path jars = installed("The library trakt-java", "jars");
    OtherProgram java =
        new OtherProgram(Path.of(System.getProperty("java.home"), "bin", "java"), Map.of());
    assertThat(
            java.run(
                "-cp",
                jars.resolve("*").toString(),
                PROGRAMS.resolve("TraktJava.java").toString(),
                address))
        .isEqualTo(ALL + "scrobble\nfollowing\nreads\n");
  }
}
