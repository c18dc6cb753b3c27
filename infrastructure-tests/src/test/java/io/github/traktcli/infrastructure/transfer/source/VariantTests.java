package io.github.traktcli.infrastructure.transfer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.UnreadableImport;
import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same export, written as another program, another system or a spreadsheet writes it. */
@DisplayName("An export in other clothes")
class VariantTests {

  @TempDir private Path folder;

  static Stream<Fixture> fixtures() {
    return FixtureTests.fixtures().filter(fixture -> !fixture.expected().has("error"));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void asksForTheSame(Fixture fixture) throws IOException {
    List<String> expected = said(FixtureTests.read(fixture));
    List<String> differing = new ArrayList<>();
    for (Clothes clothes : Clothes.values()) {
      Path home = folder.resolve(clothes.name());
      List<String> sources = clothes.dress(fixture, home);
      if (!sources.isEmpty()) {
        try {
          List<String> found = said(read(fixture.options(), sources));
          if (!found.equals(expected)) {
            differing.add(clothes + ": " + difference(expected, found));
          }
        } catch (RuntimeException e) {
          differing.add(clothes + ": " + e + " " + e.getMessage());
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isKnownUnderAnyNameAndWithoutOne(Fixture fixture) throws IOException {
    Map<String, byte[]> files = ChangedExport.files(fixture);
    if (files.size() > 1) {
      return;
    }
    Path file = Files.write(folder.resolve("8d1f"), files.values().iterator().next());
    String format = fixture.expected().get("format").asString();

    assertThat(FixtureTests.SOURCES.open(List.of(file.toString()), fixture.options()).format())
        .isEqualTo(format);
    assertThat(Export.sources(file).open(List.of("-"), fixture.options()).format())
        .isEqualTo(format);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isNotTakenForWhatItIsNot(Fixture fixture) {
    for (String other : List.of("letterboxd", "imdb", "simkl", "mal", "kodi", "plex", "tmdb")) {
      if (other.equals(fixture.expected().get("format").asString())) {
        continue;
      }
      ReadOptions options = Export.from(other);
      try {
        FixtureTests.SOURCES.open(fixture.inputs(), options).read(record -> {});
      } catch (TraktException e) {
        assertThat(e.failure()).isInstanceOf(UnreadableImport.class);
        assertThat(e.failure().toString()).contains("--from");
      } catch (InvalidInput e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  private static String difference(List<String> expected, List<String> found) {
    List<String> missing = new ArrayList<>(expected);
    found.forEach(missing::remove);
    List<String> more = new ArrayList<>(found);
    expected.forEach(more::remove);
    return "missing " + missing + ", more " + more;
  }

  private static List<ImportRecord> read(ReadOptions options, List<String> sources) {
    List<ImportRecord> found = new ArrayList<>();
    FixtureTests.SOURCES.open(sources, options).read(found::add);
    return found;
  }

  /** Returns what is asked for and refused, wherever it stands. */
  private static List<String> said(List<ImportRecord> found) {
    List<String> said = new ArrayList<>();
    for (ImportRecord record : found) {
      switch (record) {
        case ImportAction action -> {
          Map<String, Object> map = new TreeMap<>(FoundJson.of(action));
          map.remove("source");
          said.add(map.toString().replaceAll("\\s+", " "));
        }
        case ImportRejection rejection ->
            said.add(rejection.status() + " " + rejection.reason() + " " + rejection.value());
        case ImportRecord.Ignored ignored -> {}
        case ImportRecord.NewList list -> {}
        case ImportRecord.Warning warning -> {}
      }
    }
    said.sort(null);
    return said;
  }
}
