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
            "blueprint: GET /records/{type}/{sort}",
            "  response field added by",
            "blueprint: POST /records/{type}/{sort}",
            "  request field added records.key",
            "  request field gone records.id");
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
            "openapi: GET /records/{type}/{sort}",
            "  parameter added weight",
            "  parameter gone size",
            "  response field added title",
            "  response field gone name",
            "  value of extended added lyrics",
            "openapi: POST /records/again",
            "  operation gone",
            "openapi: POST /records/{id}/twice",
            "  operation added",
            "openapi: POST /records/{type}/{sort}",
            "  parameter added weight",
            "  parameter gone size",
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
        not a line of the table
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
}
