package io.github.traktcli.infrastructure.transfer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.input.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An export with damaged values")
class DamagedExportTests {

  private static final int TRIES = 60;
  private static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "0",
          "99999999999999999999",
          "1e9",
          "NaN",
          "null",
          "2024-13-45",
          "0000-00-00",
          "2024-01-05T25:61:61Z",
          "2024-01-05T10:00:00+99:99",
          "\u202e\u0000",
          "\ud83d\ude00",
          "true",
          "[]",
          "{}",
          "1/2/3",
          "ttt",
          "tt",
          "nm0000206",
          "s1e",
          "9999-12-31",
          ",",
          ";",
          "\t",
          "0001-01-01",
          "1970-01-01T00:00:00Z",
          "1704483000000",
          "☃".repeat(300));

  @TempDir private Path folder;

  static Stream<Path> texts() {
    return Stream.of("fixtures", "fixtures-more")
        .map(Fixture::root)
        .flatMap(DamagedExportTests::in);
  }

  private static Stream<Path> in(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(csv|json|ndjson|xml|nfo|tsv|txt)"))
          .filter(file -> !file.endsWith("expected.json") && !file.endsWith("catalog.json"))
          .filter(file -> !file.toString().contains("hostile"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadOrRefusedInWords(Path original) throws IOException {
    String text = Files.readString(original, StandardCharsets.ISO_8859_1);
    Path file = folder.resolve(original.getFileName().toString());
    Random random = new Random(11);
    for (int i = 0; i < TRIES; i++) {
      Files.writeString(file, damaged(text, random), StandardCharsets.UTF_8);
      try {
        assertThat(Export.read(file)).isNotNull();
      } catch (TraktException | InvalidInput e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  /** Puts an odd value for a word or a number of the text, in a few places. */
  private static String damaged(String text, Random random) {
    String damaged = text;
    for (int i = 0; i <= random.nextInt(4); i++) {
      int from = random.nextInt(Math.max(1, damaged.length()));
      while (from < damaged.length() && !Character.isLetterOrDigit(damaged.charAt(from))) {
        from++;
      }
      int start = from;
      while (start > 0 && ",\"\n>\t".indexOf(damaged.charAt(start - 1)) < 0) {
        start--;
      }
      int to = from;
      while (to < damaged.length() && ",\"\n<\t".indexOf(damaged.charAt(to)) < 0) {
        to++;
      }
      damaged =
          damaged.substring(0, start)
              + VALUES.get(random.nextInt(VALUES.size()))
              + damaged.substring(to);
    }
    return damaged;
  }
}
