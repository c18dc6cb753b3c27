package io.github.traktcli.infrastructure.transfer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.application.transfer.source.ImportSources;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An export of another service")
class FixtureTests {

  static final ImportSources SOURCES =
      new FileImportSources(
          InstantSource.fixed(Instant.parse("2026-11-28T12:00:00Z")),
          () -> Path.of("/nowhere/stdin"),
          Export::copy);

  static Stream<Fixture> fixtures() {
    return Stream.concat(
        Fixture.in("fixtures").filter(fixture -> !fixture.name().startsWith("hostile/")),
        Fixture.in("fixtures-more"));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void asksForWhatItsWriterKept(Fixture fixture) {
    if (fixture.expected().has("error")) {
      assertThatThrownBy(() -> read(fixture))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("--date-format")
          .hasMessageContaining("10/09/24");
      return;
    }
    // Whether a title is ambiguous shows only in a catalogue.
    List<Object> later =
        fixture.list("rejected").stream()
            .filter(rejected -> rejected.containsKey("candidates"))
            .map(rejected -> rejected.get("source"))
            .toList();
    List<ImportRecord> found = read(fixture);

    assertThat(
            found.stream()
                .filter(ImportAction.class::isInstance)
                .map(record -> comparable(FoundJson.of((ImportAction) record)))
                .filter(action -> !later.contains(action.get("source")))
                .map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(
            fixture.list("actions").stream()
                .map(FixtureTests::comparable)
                .map(Object::toString)
                .toList());
    assertThat(
            found.stream()
                .filter(ImportRejection.class::isInstance)
                .map(record -> FoundJson.of((ImportRejection) record).toString()))
        .containsExactlyInAnyOrderElementsOf(
            fixture.list("rejected").stream()
                .filter(rejected -> !rejected.containsKey("candidates"))
                .map(FixtureTests::refusal)
                .toList());
    fixture
        .expected()
        .path("must_not_appear")
        .forEach(secret -> assertThat(found.toString()).doesNotContain(secret.asString()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isKnownByWhatStandsInIt(Fixture fixture) {
    ImportReading reading = SOURCES.open(fixture.inputs(), fixture.options());

    assertThat(reading.format()).isEqualTo(fixture.expected().get("format").asString());
    assertThat(reading.layout()).isNotBlank();
    assertThat(reading.why()).contains(": ");
  }

  static List<ImportRecord> read(Fixture fixture) {
    List<ImportRecord> found = new ArrayList<>();
    SOURCES.open(fixture.inputs(), fixture.options()).read(found::add);
    return found;
  }

  private static String refusal(Map<String, Object> expected) {
    return new TreeMap<>(
            Map.of(
                "status", expected.get("status"),
                "reason", expected.get("reason"),
                "source", expected.get("source")))
        .toString();
  }

  /**
   * Returns what is compared. Titles count where there is no id, for the fixtures have some titles
   * and years of their own catalogue that do not stand in the files.
   */
  private static Map<String, Object> comparable(Map<String, Object> action) {
    Map<String, Object> left = new TreeMap<>(action);
    left.put("item", item(Objects.requireNonNull(action.get("item"))));
    if ("unknown".equals(left.get("at_precision")) && !"history".equals(left.get("kind"))) {
      left.remove("at_precision");
    }
    return left;
  }

  private static Object item(Object item) {
    Map<String, Object> left = new TreeMap<>();
    ((Map<?, ?>) item).forEach((name, value) -> left.put(String.valueOf(name), value));
    left.remove("letterboxd_uri");
    if (left.get("type") instanceof String type && type.equals("movie_or_show")) {
      left.put("type", "movie");
    }
    if (left.get("ids") instanceof Map<?, ?> ids) {
      left.put("ids", ids.toString());
      if (!ids.isEmpty()) {
        left.remove("title");
        left.remove("year");
      }
    } else {
      left.put("ids", "{}");
    }
    if (left.get("show") != null) {
      left.put("show", item(left.get("show")));
    }
    left.remove("type", "show");
    if (left.get("readings") instanceof List<?> readings) {
      left.put("readings", readings.stream().map(FixtureTests::item).toList());
    }
    return left;
  }
}
