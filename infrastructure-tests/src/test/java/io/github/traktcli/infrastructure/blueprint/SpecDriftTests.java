package io.github.traktcli.infrastructure.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.infrastructure.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecDriftTests {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final String contract = BlueprintTests.text("ours.apib");
  private final String openApi = BlueprintTests.text("openapi.json");

  @BeforeEach
  void writeTheContract() throws IOException {
    write("trakt.apib", contract);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(folder.resolve("trakt.apib").toString()));
    all.addAll(List.of(arguments));
    return new SpecDrift(print(out), print(err)).run(all);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** Compares with one published document and returns the lines that are printed. */
  private List<String> changes(String published) throws IOException {
    int code = run(write("published", published).toString());
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(code).isEqualTo(lines.isEmpty() ? SpecDrift.SAME : SpecDrift.CHANGED);
    return lines;
  }

  @Test
  void theSameBlueprintHasNoChanges() throws IOException {
    assertThat(changes(contract)).isEmpty();
  }

  @Test
  void proseIsNoChange() throws IOException {
    assertThat(changes(contract.replace("All records", "Each and every record"))).isEmpty();
  }

  @Test
  void newAndLostOperationsAreTold() throws IOException {
    assertThat(changes(contract.replace("[/records/newest]", "[/records/oldest]")))
        .containsExactly(
            "blueprint: GET /records/newest",
            "  operation gone",
            "blueprint: GET /records/oldest",
            "  operation added");
  }

  @Test
  void parametersAndTheirValuesAreTold() throws IOException {
    assertThat(changes(contract.replace("since", "until").replace("`album`", "`tape`")))
        .contains(
            "  parameter added until",
            "  parameter gone since",
            "  value of type added tape",
            "  value of type gone album");
  }

  @Test
  void fieldsOfBodiesAreToldWithoutTheirMembers() throws IOException {
    String changed =
        contract
            .replace("\"name\": \"Blue Train\"", "\"name\": \"Blue Train\", \"by\": {\"who\": 1}")
            .replace("{\"id\": 1}", "{\"key\": 1}");

    assertThat(changes(changed))
        .containsExactly(
            "blueprint: POST /records/{type}/{sort}",
            "  request field added records.key",
            "  request field gone records.id",
            "blueprint: GET /records/{type}/{sort}",
            "  response field added by");
  }

  @Test
  void markersAreTold() throws IOException {
    String line =
        contract.lines().filter(text -> text.startsWith("**OAuth:** opt")).findFirst().get();
    String changed =
        contract.replace(
            line,
            "**OAuth:** none · **Paging:** no · **Extended:** no · **Filters:** no · **VIP:** only"
                + " · **Emoji:** no");

    assertThat(changes(changed))
        .containsExactly(
            "blueprint: GET /records/{type}/{sort}",
            "  emoji yes -> no",
            "  extended yes -> no",
            "  filters yes -> no",
            "  oauth optional -> none",
            "  paging yes -> no",
            "  vip enhanced -> only");
  }

  @Test
  void anOpenApiDocumentOfTheSameHasNoChanges() throws IOException {
    assertThat(changes(openApi)).isEmpty();
    assertThat(changes("\ufeff" + openApi)).as("behind a mark").isEmpty();
  }

  @Test
  void changesOfAnOpenApiDocumentAreTold() throws IOException {
    String changed =
        openApi
            .replace("\"name\": \"size\"", "\"name\": \"weight\"")
            .replace("\"full,covers\"", "\"full,lyrics\"")
            .replace("\"added\"", "\"stored\"")
            .replace("\"name\": {\"type\"", "\"title\": {\"type\"")
            .replace("\"/records/again\"", "\"/records/{id}/twice\"");

    assertThat(changes(changed))
        .containsExactly(
            "openapi: POST /records/again",
            "  operation gone",
            "openapi: POST /records/{id}/twice",
            "  operation added",
            "openapi: GET /records/{type}/{sort}",
            "  parameter added weight",
            "  parameter gone size",
            "openapi: POST /records/{type}/{sort}",
            "  parameter added weight",
            "  parameter gone size",
            "openapi: GET /records/{type}/{sort}",
            "  value of extended added lyrics",
            "  response field added title",
            "  response field gone name",
            "openapi: POST /records/{type}/{sort}",
            "  response field added stored",
            "  response field gone added");
  }

  @Test
  void aVariableMayStandForWhatTheContractSpellsOut() throws IOException {
    assertThat(changes(openApi.replace("\"/records/again\"", "\"/{shelf}/again\""))).isEmpty();
  }

  @Test
  void aFixedPieceIsAnOperationOfItsOwnUnlessItIsAnAllowedValue() throws IOException {
    assertThat(changes(openApi.replace("/records/{kind}/{order}", "/records/album,single")))
        .isEmpty();
    out.reset();
    assertThat(changes(openApi.replace("/records/{kind}/{order}", "/records/tape")))
        .contains("openapi: GET /records/tape", "  operation added");
  }

  @Test
  void knownDifferencesAreLeftOut() throws IOException {
    write(
        "known-differences.tsv",
        """
        # a comment
        blueprint\tGET /records/*est\toperation *\tmeant to be
        openapi\t*\t*\tof another document
        """);

    assertThat(
            changes(
                contract
                    .replace("[/records/newest]", "[/records/oldest]")
                    .replace("{\"id\": 1}", "{\"key\": 1, \"id\": 1}")))
        .containsExactly(
            "blueprint: POST /records/{type}/{sort}", "  request field added records.key");
  }

  @Test
  void changesCanBeHadAsJson() throws IOException {
    Path published = write("published", contract.replace("[/records/newest]", "[/records/oldest]"));

    assertThat(run("--json", published.toString())).isEqualTo(SpecDrift.CHANGED);
    assertThat(Json.readAny(out.toString(StandardCharsets.UTF_8)))
        .isEqualTo(
            List.of(
                Map.of(
                    "document", "blueprint",
                    "operation", "GET /records/newest",
                    "kind", "operation gone",
                    "subject", ""),
                Map.of(
                    "document", "blueprint",
                    "operation", "GET /records/oldest",
                    "kind", "operation added",
                    "subject", "")));
  }

  @Test
  void noChangesAreAnEmptyListInJson() {
    assertThat(run("--json", folder.resolve("trakt.apib").toString())).isEqualTo(SpecDrift.SAME);
    assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("[]");
  }

  @Test
  void severalDocumentsAreComparedInOneRun() throws IOException {
    String blueprint = write("a", contract.replace("[/records/newest]", "[/records/x]")).toString();
    String other = write("b", openApi.replace("/records/newest/", "/records/y")).toString();

    assertThat(run(blueprint, other)).isEqualTo(SpecDrift.CHANGED);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("blueprint: GET /records/x", "openapi: GET /records/y");
  }

  @Test
  void troubleIsToldInASentence() throws IOException {
    assertThat(run()).isEqualTo(SpecDrift.TROUBLE);
    assertThat(run("nowhere")).isEqualTo(SpecDrift.TROUBLE);
    assertThat(run(write("page", "<html>Sorry</html>").toString())).isEqualTo(SpecDrift.TROUBLE);
    assertThat(run(write("cut", "{\"paths\": {").toString())).isEqualTo(SpecDrift.TROUBLE);
    assertThat(run(write("empty", "{}").toString())).isEqualTo(SpecDrift.TROUBLE);
    assertThat(run(write("bytes", "").toString())).isEqualTo(SpecDrift.TROUBLE);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(6)
        .allMatch(line -> line.endsWith("."))
        .anyMatch(line -> line.contains("nowhere"));
  }

  @Test
  void aLineOfAnotherShapeIsTrouble() throws IOException {
    write("known-differences.tsv", "not a line of the table\n");

    assertThat(run(write("published", contract).toString())).isEqualTo(SpecDrift.TROUBLE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("known-differences.tsv", "not a line of the table");
  }

  @Test
  void linesThatMatchNothingAreTold() throws IOException {
    write(
        "known-differences.tsv",
        """
        blueprint\t*\tparameter gone since\tmeant to be
        openapi\t*\tparameter gone since\tnot judged without its document
        *\t*\tparameter gone since\tnor judged without both
        """);

    assertThat(changes(contract))
        .containsExactly(
            "known-differences.tsv: blueprint: *", "  line matches nothing: parameter gone since");
  }

  @Test
  void acceptedDifferencesAreLeftOutUntilSomethingElseChanges() throws IOException {
    String published = write("published", contract.replace("since", "until")).toString();

    assertThat(run("--accept", published)).isEqualTo(SpecDrift.SAME);
    assertThat(folder.resolve("accepted-differences.tsv"))
        .content()
        .contains("blueprint\tGET /records/{type}/{sort}\tparameter added until\taccepted\n");
    assertThat(run(published)).isEqualTo(SpecDrift.SAME);
    assertThat(changes(contract.replace("since", "until").replace("{\"id\": 1}", "{\"key\": 1}")))
        .containsExactly(
            "blueprint: POST /records/{type}/{sort}",
            "  request field added records.key",
            "  request field gone records.id");
  }

  @Test
  void anAcceptedDifferenceThatIsNoneAnyMoreIsTold() throws IOException {
    run("--accept", write("published", contract.replace("`album`", "`tape`")).toString());

    assertThat(changes(contract.replace("`album`", "`album`\n            + `tape`")))
        .contains("  line matches nothing: value of type gone album");
  }

  @Test
  void acceptingOneDocumentKeepsWhatWasAcceptedOfTheOther() throws IOException {
    String blueprint = write("a", contract.replace("[/records/newest]", "[/records/x]")).toString();
    String other = write("b", openApi.replace("/records/newest/", "/records/y")).toString();

    run("--accept", blueprint);
    run("--accept", other);

    assertThat(run(blueprint, other)).isEqualTo(SpecDrift.SAME);
  }

  @Test
  void accessIsReadFromHeadingsAndSecurity() throws IOException {
    String changed =
        openApi
            .replace("🔥 VIP Enhanced 🔓 OAuth Optional", "🫣 Limited Access 🔒 OAuth Required")
            .replace("#### 🔥 VIP Only", "#### Add")
            .replace("[{\"theKey\": [], \"theOAuth\": []}]", "[{\"theKey\": []}]");

    assertThat(changes(changed))
        .containsExactly(
            "openapi: GET /records/{type}/{sort}",
            "  limited no -> yes",
            "  oauth optional -> required",
            "  vip enhanced -> no",
            "openapi: POST /records/{type}/{sort}",
            "  oauth required -> none",
            "  vip only -> no");
  }

  @Test
  void limitedAccessInTheContractIsKnown() throws IOException {
    write("trakt.apib", contract.replace("A track.", "A track. Limited access: ask first."));

    assertThat(changes(openApi))
        .containsExactly("openapi: GET /records/{id}/tracks/{track}", "  limited yes -> no");
  }

  @Test
  void aParameterThatMovedBetweenPathAndQueryIsTold() throws IOException {
    assertThat(changes(contract.replace("{type}/{sort}{?since,size}", "{type}{?since,size,sort}")))
        .containsExactly(
            "blueprint: GET /records/{type}/{sort}",
            "  parameter moved from path to query sort",
            "blueprint: POST /records/{type}/{sort}",
            "  parameter moved from path to query sort");
  }

  @Test
  void aParameterMayAlsoMoveIntoThePath() throws IOException {
    assertThat(changes(contract.replace("{sort}{?since,size}", "{sort}/{since}{?size}")))
        .containsExactly(
            "blueprint: GET /records/{type}/{sort}",
            "  parameter moved from query to path since",
            "blueprint: POST /records/{type}/{sort}",
            "  parameter moved from query to path since");
  }

  @Test
  void standardObjectsAreComparedOnceByKind() throws IOException {
    String film = "{\"title\": \"Dune\", \"year\": 2021, \"ids\": {\"trakt\": 1}}";
    String longer = film.replace("2021", "2021, \"mood\": \"dry\"");
    String ours =
        contract
            .replace("{\"name\": \"Blue Train\"}", "{\"seen\": 1, \"movie\": " + film + "}")
            .replace("{\"added\": 1}", "{\"added\": 1, \"movies\": [" + film + "]}");
    write("trakt.apib", ours);

    assertThat(changes(ours.replace(film, longer)))
        .containsExactly("blueprint: movie objects", "  field added mood");
    out.reset();
    assertThat(changes(ours.replace("\"movie\": " + film, "\"movie\": " + longer)))
        .containsExactly("blueprint: movie objects", "  field added mood");
    out.reset();
    assertThat(changes(ours.replace("\"year\": 2021, ", "")))
        .contains("blueprint: movie objects", "  field gone year");
  }

  @Test
  void aStarStandsForKeysThatTheOtherDocumentSpellsOut() throws IOException {
    write("trakt.apib", contract.replace("{\"added\": 1}", "{\"added\": {\"us\": {\"n\": 1}}}"));
    String added = "{\"additionalProperties\": {\"properties\": {\"n\": {\"type\": \"integer\"}}}}";

    assertThat(
            changes(openApi.replace("\"added\": {\"type\": \"integer\"}", "\"added\": " + added)))
        .isEmpty();
  }

  @Test
  void operationsComeFirstAndFieldsLast() throws IOException {
    String blueprint = write("a", contract.replace("{\"id\": 1}", "{\"key\": 1}")).toString();
    String other = write("b", openApi.replace("/records/newest/", "/records/y")).toString();

    run(blueprint, other);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "openapi: GET /records/newest",
            "  operation gone",
            "openapi: GET /records/y",
            "  operation added",
            "blueprint: POST /records/{type}/{sort}",
            "  request field added records.key",
            "  request field gone records.id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Elsewhere.\n", "Elsewh", "+ Response 2", "### Add a track again"})
  void aCutBlueprintIsTrouble(String end) throws IOException {
    String cut = contract.substring(0, contract.lastIndexOf(end.strip()) + end.length());

    assertThat(run(write("published", cut).toString())).isEqualTo(SpecDrift.TROUBLE);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(" is cut");
  }

  @Test
  void aBlueprintThatEndsWithinABodyIsTrouble() throws IOException {
    String cut = contract.substring(0, contract.indexOf("{\"name\": \"Blue Train\"}")) + "\n";

    assertThat(run(write("published", cut).toString())).isEqualTo(SpecDrift.TROUBLE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("GET /records/{type}/{sort}");
  }

  @Test
  void aDocumentThatLostManyOperationsAtOnceIsTroubleUnlessAccepted() throws IOException {
    String only =
        openApi.replaceAll("\"/records/(newest/|again|\\{id}|\\{kind})", "\"/elsewhere/$1");
    String published = write("published", only).toString();

    assertThat(run(published)).isEqualTo(SpecDrift.TROUBLE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("5 operations are missing at once");
    assertThat(run("--accept", published)).isEqualTo(SpecDrift.SAME);
    assertThat(run(published)).isEqualTo(SpecDrift.SAME);
  }

  @Test
  void oneBadDocumentDoesNotHideTheOther() throws IOException {
    String cut = write("a", "{\"paths\": {").toString();
    String other = write("b", openApi.replace("/records/newest/", "/records/y")).toString();

    assertThat(run(cut, other)).isEqualTo(SpecDrift.TROUBLE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("openapi: GET /records/y");
  }
}
