package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.traktcli.presentation.cli.Main;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program as a process that has far less memory than the text of what it reads would need. */
@DisplayName("A list of 50,000")
class LongListProcessTests {

  private static final int COUNT = 50_000;
  private static final String SMALL_HEAP = "-Xmx32m";
  private static final Instant NOW = Instant.parse("2026-07-15T12:00:00Z");
  private static final Pattern NUMBER_OF_PAGE = Pattern.compile("page=([0-9]+)");
  private static final String FILM =
      "{\"title\":\"Film %d\",\"year\":2026,\"ids\":{\"trakt\":%d},\"overview\":\""
          + "What happens in it. ".repeat(40)
          + "\"}";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @TempDir private Path home;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/calendars", exchange -> whole(exchange, LongListProcessTests::airing));
    server.createContext("/lists", exchange -> whole(exchange, LongListProcessTests::listed));
    server.createContext("/sync/history", exchange -> page(exchange, LongListProcessTests::play));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  static Stream<Arguments> commands() {
    return Stream.of(
        arguments("calendar shows --scope all -o jsonl", COUNT),
        arguments("calendar shows --scope all", COUNT),
        arguments("calendar shows --scope all -o json", COUNT + 2), // its brackets
        arguments("lists items 5 -o jsonl", COUNT),
        arguments("lists items 5 -o csv", COUNT + 1), // its heading
        arguments("history list --all-pages -o jsonl", COUNT),
        arguments("history list --all-pages --fields id,movie.title -o jsonl", COUNT));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void needsTheMemoryOfAFew(String line, int lines) throws Exception {
    Path out = home.resolve("out");

    Process process = start(out, line.split(" "));

    assertThat(process.waitFor()).as(Files.readString(home.resolve("err"))).isZero();
    try (Stream<String> printed = Files.lines(out)) {
      assertThat(printed.count()).isEqualTo(lines);
    }
  }

  private Process start(Path out, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                SMALL_HEAP,
                "-Dtrakt.now=" + NOW,
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    builder.environment().keySet().removeIf(name -> name.startsWith("TRAKT_"));
    builder.environment().put("TRAKT_API_URL", address);
    builder.environment().put("TRAKT_AUTH_URL", address);
    builder.environment().put("TRAKT_CLIENT_ID", "client-id");
    builder.environment().put("TRAKT_ACCESS_TOKEN", "token");
    for (String kind : List.of("CONFIG", "STATE", "CACHE")) {
      builder.environment().put("TRAKT_" + kind + "_DIR", home.resolve(kind).toString());
    }
    return builder.redirectOutput(out.toFile()).redirectError(home.resolve("err").toFile()).start();
  }

  private static String film(int number) {
    return FILM.formatted(number, number);
  }

  private static String airing(int number) {
    return "{\"first_aired\":\"%s\",\"episode\":{\"season\":1,\"number\":%d,\"ids\":{\"trakt\":%d}},\"show\":%s}"
        .formatted(NOW.plusSeconds(number * 6L), number, number, film(number));
  }

  private static String listed(int number) {
    return "{\"rank\":%d,\"id\":%d,\"listed_at\":\"%s\",\"type\":\"movie\",\"movie\":%s}"
        .formatted(number, number, NOW, film(number));
  }

  private static String play(int number) {
    return "{\"id\":%d,\"watched_at\":\"%s\",\"action\":\"watch\",\"type\":\"movie\",\"movie\":%s}"
        .formatted(number, NOW.minusSeconds(number * 600L), film(number));
  }

  private static void whole(HttpExchange exchange, IntFunction<String> item) throws IOException {
    send(exchange, 0, COUNT, item);
  }

  private static void page(HttpExchange exchange, IntFunction<String> item) throws IOException {
    Matcher page = NUMBER_OF_PAGE.matcher(exchange.getRequestURI().getQuery());
    int number = page.find() ? Integer.parseInt(page.group(1)) : 1;
    exchange.getResponseHeaders().set("X-Pagination-Limit", "250");
    exchange.getResponseHeaders().set("X-Pagination-Page-Count", Integer.toString(COUNT / 250));
    exchange.getResponseHeaders().set("X-Pagination-Item-Count", Integer.toString(COUNT));
    send(exchange, (number - 1) * 250, 250, item);
  }

  private static void send(HttpExchange exchange, int from, int count, IntFunction<String> item)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), 1 << 16)) {
      for (int i = 0; i < count; i++) {
        out.write((i == 0 ? "[" : ",").getBytes(StandardCharsets.UTF_8));
        out.write(item.apply(from + i + 1).getBytes(StandardCharsets.UTF_8));
      }
      out.write(']');
    }
  }
}
