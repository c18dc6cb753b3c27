package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DocumentFormatTests {

  private static final String STRANGE =
      "{\"z\":1,\"id\":9223372036854775807,\"rating\":8.10,\"big\":1e400,"
          + "\"text\":\"a \\\"b\\\" \\\\ [c,{d}] é\",\"none\":null,\"empty\":{},\"list\":[],\"deep\":[[1,2],{\"x\":true}]}";

  @Test
  void jsonInAPipeIsWhatTraktSent() {
    String out =
        Screen.pipe()
            .shows(
                Requests.format(OutputFormat.JSON),
                printer ->
                    printer.list(
                        List.of(Film.document(STRANGE), Film.document("{\"title\":\"x\"}")),
                        Film.ROWS));
    assertThat(out).isEqualTo("[\n" + STRANGE + ",\n{\"title\":\"x\"}\n]\n");
  }

  @Test
  void jsonOnATerminalOnlyMovesWhiteSpace() {
    String out =
        Screen.terminal(80)
            .shows(
                Requests.format(OutputFormat.JSON),
                printer -> printer.page(Film.document(STRANGE), Film.PAGE));
    assertThat(out)
        .isEqualTo(
            """
            {
              "z": 1,
              "id": 9223372036854775807,
              "rating": 8.10,
              "big": 1e400,
              "text": "a \\"b\\" \\\\ [c,{d}] é",
              "none": null,
              "empty": {},
              "list": [],
              "deep": [
                [
                  1,
                  2
                ],
                {
                  "x": true
                }
              ]
            }
            """);
  }

  @Test
  void elementsOfAnArrayAreIndentedOnATerminal() {
    String out =
        Screen.terminal(80)
            .shows(
                Requests.format(OutputFormat.JSON),
                printer ->
                    printer.list(
                        List.of(Film.document("{\"a\":1}"), Film.document("{}")), Film.ROWS));
    assertThat(out).isEqualTo("[\n  {\n    \"a\": 1\n  },\n  {}\n]\n");
  }

  @Test
  void emptyListingsAreAnEmptyArrayAndNoNote() {
    for (Screen screen : List.of(Screen.pipe(), Screen.terminal(80))) {
      assertThat(
              screen.shows(
                  Requests.format(OutputFormat.JSON),
                  printer -> printer.list(List.of(), Film.ROWS)))
          .isEqualTo("[]\n");
      assertThat(screen.notes()).isEmpty();
    }
    assertThat(print(Requests.format(OutputFormat.YAML))).isEqualTo("[]\n");
    assertThat(print(Requests.format(OutputFormat.JSONL))).isEmpty();
    assertThat(print(Requests.fields(OutputFormat.JSON, "title"))).isEqualTo("[]\n");
    assertThat(print(Requests.jq("length"))).isEqualTo("0\n");
  }

  @Test
  void linesHoldADocumentEach() {
    assertThat(
            print(Requests.format(OutputFormat.JSONL), "{\"a\":1,\n \"b\":\"x\\ny\"}", "{\"c\":2}"))
        .isEqualTo("{\"a\":1,  \"b\":\"x\\ny\"}\n{\"c\":2}\n");
  }

  @Test
  void dangerousCharactersAreEscapedAndNotLost() {
    String nasty = "{\"title\":\"a\u202eb\u009bc\u2028\u007f\"}";
    for (OutputFormat format : List.of(OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.YAML)) {
      String out = print(Requests.format(format), nasty);
      assertThat(out).doesNotContain("\u202e", "\u009b", "\u007f").contains("\\u202e");
    }
    assertThat(read(print(Requests.format(OutputFormat.JSONL), nasty))).isEqualTo(read(nasty));
  }

  @Test
  void yamlIsOneSequenceThatReadsBackToTheDocuments() {
    String out =
        print(
            Requests.format(OutputFormat.YAML),
            "{\"title\":\"no\",\"year\":2010,\"rating\":8.10,\"ids\":{\"imdb\":\"tt1\",\"tmdb\":null}}",
            "{\"title\":\"a\\n\u202eb: c\",\"genres\":[\"x\",\"2010-01-01\"]}");
    assertThat(out)
        .startsWith("- title: \"no\"\n  year: 2010\n  rating: 8.10\n  ids:\n    imdb: \"tt1\"\n");
    JsonNode back = YAMLMapper.shared().readTree(out);
    assertThat(back.size()).isEqualTo(2);
    assertThat(back.get(1).get("title").stringValue()).isEqualTo("a\n\u202eb: c");
    assertThat(back.get(1).get("genres").get(1).isString()).isTrue();
  }

  @Test
  void yamlOfOneThingIsADocument() {
    String out =
        Screen.pipe()
            .shows(
                Requests.format(OutputFormat.YAML),
                printer -> printer.page(Film.document("{\"title\":\"Dune\"}"), Film.PAGE));
    assertThat(out).isEqualTo("title: \"Dune\"\n");
  }

  enum Kind {
    STILL_THERE
  }

  record Outcome(
      String whatHappened,
      Instant doneAt,
      Optional<Instant> expiresAt,
      @Nullable Long traktId,
      Kind kind,
      List<String> notFound) {}

  @Test
  void computedValuesAreInSnakeCaseWithTimesInUtc() {
    Outcome outcome =
        new Outcome(
            "added",
            Instant.parse("2026-07-15T12:00:00.500Z"),
            Optional.empty(),
            null,
            Kind.STILL_THERE,
            List.of());
    String out =
        Screen.pipe()
            .shows(
                Requests.format(OutputFormat.JSON),
                printer ->
                    printer.computed(
                        List.of(new Film("x", null, null)), Film.ROWS, film -> outcome));
    assertThat(out)
        .isEqualTo(
            """
            [
            {"what_happened":"added","done_at":"2026-07-15T12:00:00.500Z","expires_at":null,\
            "trakt_id":null,"kind":"still_there","not_found":[]}
            ]
            """);
  }

  private static String print(OutputRequest request, String... documents) {
    return Screen.pipe()
        .shows(
            request,
            printer ->
                printer.list(List.of(documents).stream().map(Film::document).toList(), Film.ROWS));
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
