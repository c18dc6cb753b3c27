package io.github.traktcli.infrastructure.transfer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.UnreadableImport;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A hostile file")
class HostileTests {

  /** Read in full, as the file says is as good. */
  private static final Set<String> READ_ALL_THE_SAME =
      Set.of("hostile/imdb/utf16le-no-bom", "hostile/letterboxd/zip-slip");

  static Stream<Fixture> fixtures() {
    return Fixture.in("fixtures").filter(fixture -> fixture.name().startsWith("hostile/"));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void endsAsItsFileSays(Fixture fixture) {
    JsonNode expected = fixture.expected();
    String code = expected.get("error").get("code").asString();
    if (READ_ALL_THE_SAME.contains(fixture.name())) {
      assertThat(actions(FixtureTests.read(fixture))).isNotEmpty();
    } else if (expected.path("partial").has("actions")
        || expected.path("partial").has("rejected")) {
      readsThePart(fixture);
    } else {
      Throwable thrown = catchThrowable(() -> FixtureTests.read(fixture));
      assertThat(thrown).isInstanceOf(TraktException.class);
      assertThat(((TraktException) thrown).failure())
          .isInstanceOfSatisfying(
              UnreadableImport.class,
              failure -> {
                assertThat(failure.code()).isEqualTo(code);
                expected
                    .path("message_must_mention")
                    .forEach(
                        words ->
                            assertThat(failure.file() + failure.detail() + failure.next())
                                .contains(words.asString()));
                assertThat(failure.toString()).doesNotContain("SECRET", "192.0.2", "root:");
              });
    }
  }

  private static void readsThePart(Fixture fixture) {
    List<ImportRecord> found = FixtureTests.read(fixture);
    JsonNode part = fixture.expected().get("partial");

    assertThat(actions(found)).hasSize(part.path("actions").size());
    List<String> moments = new ArrayList<>();
    part.path("actions").forEach(action -> moments.add(action.get("at").asString()));
    assertThat(actions(found).stream().map(action -> FoundJson.of(action).get("at")))
        .isEqualTo(moments.isEmpty() ? List.of() : new ArrayList<Object>(moments));
    List<String> reasons = new ArrayList<>();
    part.path("rejected")
        .forEach(
            rejected ->
                reasons.add(
                    rejected.path(rejected.has("record") ? "record" : "path").asString("")
                        + " "
                        + rejected.get("reason").asString()));
    assertThat(found.stream().filter(ImportRejection.class::isInstance).map(HostileTests::reason))
        .containsExactlyInAnyOrderElementsOf(reasons);
  }

  private static String reason(ImportRecord record) {
    Map<String, Object> json = FoundJson.of((ImportRejection) record);
    Map<?, ?> source = (Map<?, ?>) Objects.requireNonNull(json.get("source"));
    Object place = source.get("record") == null ? source.get("path") : source.get("record");
    return place + " " + json.get("reason");
  }

  private static List<ImportAction> actions(List<ImportRecord> found) {
    return found.stream()
        .filter(ImportAction.class::isInstance)
        .map(ImportAction.class::cast)
        .toList();
  }
}
