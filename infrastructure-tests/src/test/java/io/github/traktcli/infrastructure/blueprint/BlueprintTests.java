package io.github.traktcli.infrastructure.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.infrastructure.blueprint.Markers.Access;
import io.github.traktcli.infrastructure.blueprint.Markers.Vip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BlueprintTests {

  static Blueprint fixture(String name) {
    return Blueprint.read(text(name));
  }

  static String text(String name) {
    try (InputStream in = BlueprintTests.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Nested
  class OurOwnStyle {

    private final Blueprint blueprint = fixture("ours.apib");
    private final Operation list = operation("GET /records/{type}/{sort}");

    private Operation operation(String signature) {
      return blueprint.operation(signature).orElseThrow();
    }

    @Test
    void operationsComeInTheOrderOfTheDocument() {
      assertThat(blueprint.operations())
          .extracting(Operation::signature)
          .containsExactly(
              "GET /records/{type}/{sort}",
              "POST /records/{type}/{sort}",
              "GET /records/newest",
              "GET /records/{id}/tracks/{track}",
              "POST /records/again");
    }

    @Test
    void anOperationKnowsItsNamesAndWhatItDoes() {
      assertThat(list.group()).isEqualTo("Records");
      assertThat(list.name()).isEqualTo("List records");
      assertThat(list.method()).isEqualTo("GET");
      assertThat(list.template().query()).containsExactly("since", "size");
      assertThat(list.description()).isEqualTo("All records of one kind.\n\nA second paragraph.");
    }

    @Test
    void markersAreReadFromOneLine() {
      Markers markers = list.markers();

      assertThat(markers.access()).isEqualTo(Access.OPTIONAL);
      assertThat(markers.paged()).isTrue();
      assertThat(markers.mostPerPage()).hasValue(40);
      assertThat(markers.extended()).containsExactly("full", "covers");
      assertThat(markers.filters()).contains("records");
      assertThat(markers.vip()).isEqualTo(Vip.ENHANCED);
      assertThat(markers.emoji()).isTrue();
      assertThat(markers.host()).contains("vinyl.example.org");
    }

    @Test
    void noIsNo() {
      Markers markers = operation("GET /records/newest").markers();

      assertThat(markers.access()).isEqualTo(Access.NONE);
      assertThat(markers.paged()).isFalse();
      assertThat(markers.mostPerPage()).isEmpty();
      assertThat(markers.extendable()).isFalse();
      assertThat(markers.extended()).isEmpty();
      assertThat(markers.filters()).isEmpty();
      assertThat(markers.vip()).isEqualTo(Vip.NO);
      assertThat(markers.emoji()).isFalse();
      assertThat(markers.host()).isEmpty();
    }

    @Test
    void parametersHaveTypeValuesAndDefault() {
      Parameter sort = list.parameter("sort").orElseThrow();
      Parameter type = list.parameter("type").orElseThrow();

      assertThat(sort.type()).isEqualTo("string");
      assertThat(sort.required()).isFalse();
      assertThat(sort.values()).containsExactly("name", "year");
      assertThat(sort.defaultValue()).contains("name");
      assertThat(sort.example()).contains("name");
      assertThat(type.required()).isTrue();
      assertThat(type.defaultValue()).isEmpty();
      assertThat(type.description()).isEqualTo("Kind of record (of vinyl).");
      assertThat(list.parameter("since").orElseThrow().type()).isEqualTo("integer");
    }

    @Test
    void fieldsOfTheBodyAndOfItsItemsAreToldApart() {
      List<BodyField> body = operation("POST /records/{type}/{sort}").body();

      assertThat(body).extracting(BodyField::name).containsExactly("records", "shelf", "bought_at");
      assertThat(body).extracting(BodyField::ofItem).containsExactly(false, false, true);
      assertThat(body.get(0).required()).isTrue();
      assertThat(body.get(1).values()).containsExactly("a", "b");
      assertThat(body.get(1).defaultValue()).contains("a");
      assertThat(body.get(2).type()).isEqualTo("datetime");
    }

    @Test
    void examplesKeepHeadersBodyAndStatus() {
      Example plain = list.examples().getFirst();

      assertThat(plain.title()).isEqualTo("/records/single");
      assertThat(plain.headers()).containsExactly(Map.entry("api-key", "[key]"));
      assertThat(plain.responses()).extracting(Response::status).containsExactly(200, 404);
      assertThat(plain.responses().getFirst().headers())
          .containsExactly(Map.entry("X-Total", "2"), Map.entry("X-When", "at 10:00"));
      assertThat(plain.responses().getFirst().body())
          .isEqualTo("[\n  {\"name\": \"Blue Train\"}\n]");
      assertThat(plain.responses().getLast().body()).isEmpty();
      assertThat(list.responses()).hasSize(3);
    }

    @Test
    void theBodyOfARequestIsKept() {
      assertThat(operation("POST /records/{type}/{sort}").examples().getFirst().body())
          .isEqualTo("{\"records\": [{\"id\": 1}]}");
    }

    @Test
    void theClosestExampleAnswersARequest() {
      assertThat(body("/records/single", Map.of())).contains("Blue Train");
      assertThat(body("/records/album", Map.of())).contains("Blue Train");
      assertThat(body("/records/album", Map.of("extended", "covers,full"))).contains("1959");
      assertThat(body("/records/single", Map.of("page", "2"))).contains("Blue Train");
    }

    private String body(String path, Map<String, String> query) {
      return list.answerTo(path, query).orElseThrow().body();
    }

    @Test
    void theQueryHasTheNamesOfTheMarkersToo() {
      assertThat(blueprint.queryNames(list))
          .containsExactlyInAnyOrder(
              "since", "size", "page", "limit", "extended", "label", "format");
    }
  }

  @Nested
  class ThePublishedStyle {

    private final Blueprint blueprint = fixture("published.apib");
    private final Operation look = blueprint.operations().get(0);
    private final Operation order = blueprint.operations().get(1);

    @Test
    void headingsAreFoundEvenWhereTheyAreNotWrittenRight() {
      assertThat(blueprint.operations())
          .extracting(Operation::signature)
          .containsExactly(
              "GET /shelves/{kind}", "POST /shelves/{kind}", "GET /shelves/{kind}/labels");
      assertThat(blueprint.operations()).extracting(Operation::group).containsOnly("Shop");
    }

    @Test
    void markersAreReadFromHeadings() {
      assertThat(look.markers().access()).isEqualTo(Access.OPTIONAL);
      assertThat(look.markers().paged()).isTrue();
      assertThat(look.markers().extendable()).isTrue();
      assertThat(look.markers().extended()).isEmpty();
      assertThat(look.markers().filters()).contains(Markers.ANY_FILTERS);
      assertThat(look.markers().emoji()).isTrue();
      assertThat(order.markers().access()).isEqualTo(Access.REQUIRED);
      assertThat(order.markers().vip()).isEqualTo(Vip.ONLY);
      assertThat(order.markers().paged()).isFalse();
    }

    @Test
    void parametersAreReadInTheOlderForm() {
      Parameter kind = look.parameter("kind").orElseThrow();
      Parameter from = look.parameter("from").orElseThrow();

      assertThat(kind.required()).isTrue();
      assertThat(kind.values()).containsExactly("new", "old");
      assertThat(kind.example()).contains("new");
      assertThat(kind.description()).isEqualTo("Which shelf, (old or new)");
      assertThat(from.type()).isEqualTo("integer");
      assertThat(from.example()).isEmpty();
    }

    @Test
    void fieldsAreReadFromTheTablesBelowTheirHeadings() {
      assertThat(order.body())
          .extracting(BodyField::name)
          .containsExactly("item", "wrapped", "sharing.friends", "count");
      assertThat(order.body()).extracting(BodyField::ofItem).endsWith(true);
      assertThat(order.body().get(0).required()).isTrue();
      assertThat(order.body().get(1).defaultValue()).contains("false");
    }

    @Test
    void answersWithAnAddressAreExamplesOfTheirOwn() {
      assertThat(look.examples())
          .extracting(Example::title)
          .containsExactly("/shelves/new", "/shelves/old?extended=full");
      assertThat(look.answerTo("/shelves/old", Map.of("extended", "full")))
          .get()
          .extracting(Response::body)
          .isEqualTo("[ { \"name\": \"jug\", \"age\": 90 } ]");
    }

    @Test
    void aBodyMayStandWithoutItsTitle() {
      assertThat(blueprint.operations().getLast().responses())
          .extracting(Response::body)
          .containsExactly("[ \"a\" ]");
    }
  }

  @Nested
  class Matching {

    private final Blueprint blueprint = fixture("ours.apib");

    private Match match(String method, String path) {
      return blueprint.match(method, path).orElseThrow();
    }

    @Test
    void aFixedPieceWinsOverAVariable() {
      assertThat(match("GET", "/records/newest").operation().name())
          .isEqualTo("Get the newest record");
      assertThat(match("GET", "/records/album").operation().name()).isEqualTo("List records");
      assertThat(match("GET", "/records/7/tracks").operation().name()).isEqualTo("Get a track");
    }

    @Test
    void optionalPiecesMayBeMissingAtTheEnd() {
      assertThat(match("GET", "/records/album/year").parameters())
          .containsExactly(Map.entry("type", "album"), Map.entry("sort", "year"));
      assertThat(match("GET", "/records/album").parameters())
          .containsExactly(Map.entry("type", "album"));
      assertThat(blueprint.match("GET", "/records")).isEmpty();
    }

    @Test
    void variablesAreDecoded() {
      assertThat(match("GET", "/records/caf%C3%A9%20+%2F").parameters())
          .containsEntry("type", "café +/");
      assertThat(match("GET", "/records/100%").parameters()).containsEntry("type", "100%");
    }

    @Test
    void methodsAndSlashesAtTheEndAreMinded() {
      assertThat(match("POST", "/records/again").operation().name()).isEqualTo("Add a track again");
      assertThat(match("GET", "/records/album/").operation().name()).isEqualTo("List records");
      assertThat(blueprint.match("DELETE", "/records/album")).isEmpty();
      assertThat(blueprint.match("GET", "/records/album/year/more")).isEmpty();
    }
  }

  @Test
  void aTextThatIsNoBlueprintHasNoOperations() {
    assertThat(Blueprint.read("").operations()).isEmpty();
    assertThat(Blueprint.read("#").operations()).isEmpty();
    assertThat(Blueprint.read("<html># Group [GET]\n### x [GET]</html>").operations()).isEmpty();
    assertThat(Blueprint.read("# Group G\n## R [/r]\n### A [GET]").operations()).hasSize(1);
  }

  @Test
  void linesMayEndAsOnWindows() {
    String text = text("ours.apib").replace("\n", "\r\n");

    assertThat(Blueprint.read(text).operations()).isEqualTo(fixture("ours.apib").operations());
  }
}
