package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.OtherProgram;
import io.github.traktcli.presentation.run.PromptServer;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A browser, Chromium, shows the page of the statistics")
class StatisticsInBrowserTests {

  private static final String HOSTILE = "<script>document.title='x'</script>&\\\"><img src=x>'";

  private static final int MUCH = 2_000;

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;

  private OtherProgram chromium;
  private Path page;

  @BeforeEach
  void write() {
    chromium =
        OtherProgram.named(
            "chromium", Map.of("HOME", folder.toString(), "TMPDIR", folder.toString()));
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            boolean marks = request.getTarget().contains("/ratings");
            return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("X-Pagination-Page-Count", "1")
                .body(marks ? "[{\"rating\":9,\"type\":\"movie\"}]" : plays())
                .build();
          }
        });
    page = folder.resolve("stats.html");
    Result result =
        Trakt.asking(server).signedIn().run("history", "stats", "--html", page.toString());
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("What you watched written to " + page + ".");
  }

  /** Plays of twenty years, at all hours, of titles that are long, wide, or meant to harm. */
  private static String plays() {
    List<String> titles = List.of("Dune", "W".repeat(90), "東京物語".repeat(20), HOSTILE);
    return IntStream.range(0, 400)
        .mapToObj(
            i ->
                """
                {"id":%d,"watched_at":"20%02d-%02d-%02dT%02d:00:00.000Z","type":"movie",
                 "movie":{"title":"%s","year":2021,"ids":{"trakt":%d},"runtime":15500,
                          "genres":["drama"]}}\
                """
                    .formatted(
                        i,
                        7 + i % 20,
                        1 + i % 12,
                        1 + i % 28,
                        i % 24,
                        titles.get(i % titles.size()),
                        i % 4))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String chromium(String... arguments) throws IOException, InterruptedException {
    List<String> line =
        new java.util.ArrayList<>(
            List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--user-data-dir=" + folder.resolve("profile")));
    line.addAll(List.of(arguments));
    return chromium.run(line.toArray(String[]::new));
  }

  /** Returns what a script says of the page; the page itself lets none run. */
  private String asked(int width, String script) throws IOException, InterruptedException {
    Path copy = folder.resolve("asked.html");
    Files.writeString(
        copy,
        Files.readString(page)
            .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace(
                "</body>", "<script>document.body.textContent=" + script + "</script></body>"));
    String dom =
        chromium("--window-size=" + width + ",2000", "--dump-dom", copy.toUri().toString());
    return dom.substring(dom.indexOf("<body>") + 6, dom.indexOf("</body>")).strip();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 800, 1280, 2560})
  @DisplayName("in which nothing hangs out of its drawing or of the window")
  void fits(int width) throws Exception {
    String outside =
        """
        [...document.querySelectorAll('text')].filter(text => {
          const own = text.getBoundingClientRect();
          const all = text.closest('figure svg[viewBox]').getBoundingClientRect();
          return !text.parentNode.hasAttribute('viewBox') ? false
              : own.left < all.left - 1 || own.right > all.right + 1
                || own.top < all.top - 1 || own.bottom > all.bottom + 1;
        }).map(text => text.textContent).join('|')
        + (document.documentElement.scrollWidth > innerWidth ? 'scrolls' : '')\
        """;
    assertThat(asked(width, outside)).isEmpty();
  }

  @Test
  @DisplayName("with the words of one column clear of those of the next")
  void clear() throws Exception {
    String overlapping =
        """
        [...document.querySelectorAll('svg[viewBox]')].flatMap(svg => {
          const texts = [...svg.querySelectorAll('text')].map(t => [t, t.getBoundingClientRect()]);
          return texts.flatMap(([one, a], i) => texts.slice(i + 1)
              .filter(([other, b]) => a.left < b.right && b.left < a.right
                  && a.top < b.bottom - 4 && b.top < a.bottom - 4
                  && one.parentNode.hasAttribute('viewBox') && other.parentNode.hasAttribute('viewBox'))
              .map(([other, b]) => one.textContent + ' on ' + other.textContent));
        }).join('|')\
        """;
    assertThat(asked(1280, overlapping)).isEmpty();
  }

  @Test
  @DisplayName("in which titles are text, whatever they say, and nothing is fetched or run")
  void harmless() throws Exception {
    String dom = chromium("--dump-dom", page.toUri().toString());
    assertThat(dom)
        .contains("<title>What you watched</title>", "&lt;script&gt;document.title")
        .doesNotContain("<script", "<img", "<link");
    assertThat(Files.readString(page))
        .contains("default-src 'none'")
        .doesNotContain("http://", "https://", "url(", "@import");
  }

  @Test
  @DisplayName("in light and in dark, each with its own colours")
  void colours() throws Exception {
    assertThat(colours("light", "1"))
        .contains("#f6f5f8", "#7d4bd0")
        .doesNotContain("#15131a", "#a67df0");
    assertThat(colours("dark", "0"))
        .contains("#15131a", "#a67df0")
        .doesNotContain("#f6f5f8", "#7d4bd0");
  }

  /** Returns the colours of which there is much. */
  private Set<String> colours(String name, String scheme) throws Exception {
    Path picture = folder.resolve(name + ".png");
    chromium(
        "--blink-settings=preferredColorScheme=" + scheme,
        "--window-size=1280,5000",
        "--screenshot=" + picture,
        page.toUri().toString());
    BufferedImage image = ImageIO.read(picture.toFile());
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF)
        .boxed()
        .collect(Collectors.groupingBy(colour -> colour, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(colour -> colour.getValue() > MUCH)
        .map(colour -> "#%06x".formatted(colour.getKey()))
        .collect(Collectors.toSet());
  }
}
