package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class LosslessTests {

  private static final String NASTY =
      "\\ud83d half \\u001b[31m \\r\\n lone \\r end \\u2028 \\u0085 \\u202e \\\\u001b \\\\\\u0007";
  private static final String NASTY_TEXT =
      "\ud83d half \u001b[31m \r\n lone \r end \u2028 \u0085 \u202e \\u001b \\\u0007";

  @Test
  void yamlReadsBackToEveryCharacter() {
    String out = print(Requests.format(OutputFormat.YAML), "{\"t\":\"" + NASTY + "\"}");
    assertThat(out).doesNotContain("\u001b", "\r", "?");
    assertThat(YAMLMapper.shared().readTree(out).get(0).get("t").stringValue())
        .isEqualTo(NASTY_TEXT);
  }

  @Test
  void namesInYamlReadBackToo() {
    String document = "{\"a\\u202e\\u001b\":{\"b\\ud83d\":[1]}}";
    String out = print(Requests.format(OutputFormat.YAML), document);
    assertThat(out).doesNotContain("\u001b", "\u202e", "?");
    assertThat(YAMLMapper.shared().readTree(out).get(0))
        .isEqualTo(YAMLMapper.shared().readTree(document));
  }

  @Test
  void csvReadsBackToEveryCharacter() {
    String out = print(Requests.fields(OutputFormat.CSV, "t"), "{\"t\":\"" + NASTY + "\"}");
    String cell = out.substring("t\r\n\"".length(), out.length() - "\"\r\n".length());
    assertThat(cell).doesNotContain("\u001b", "\r", "?");
    assertThat(
            Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(cell)
                .replaceAll(
                    escape ->
                        java.util.regex.Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(escape.group(1), 16)))))
        .isEqualTo(NASTY_TEXT);
  }

  @Test
  void fieldsKeepNumbersAsTheyAreWritten() {
    String numbers = "{\"n\":[1.0,1e30,1E+2,-0,0.10,1000000000000000000000000000000]}";
    assertThat(print(Requests.fields(OutputFormat.JSONL, "n"), numbers)).isEqualTo(numbers + "\n");
  }

  @Test
  void anEmptyValueThatIsAloneIsARecordAllTheSame() {
    assertThat(Csv.line(List.of(""), false)).isEqualTo("\"\"\r\n");
    assertThat(Csv.line(List.of("", ""), false)).isEqualTo(",\r\n");
  }

  @Test
  void arraysInCsvAreJson() {
    assertThat(print(Requests.fields(OutputFormat.CSV, "g"), "{\"g\":[\"a,b\",1.0]}"))
        .isEqualTo("g\r\n\"[\"\"a,b\"\",1.0]\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-cmd", "@x", "\uff1dx"})
  void formulasCanBeStopped(String formula) {
    String document = "{\"t\":\"" + formula + "\"}";
    assertThat(print(csv(true), document)).isEqualTo("t\r\n'" + formula + "\r\n");
    assertThat(print(csv(false), document)).isEqualTo("t\r\n" + formula + "\r\n");
  }

  @Test
  void numbersAreNoFormulas() {
    assertThat(print(csv(true), "{\"t\":-5.5}")).isEqualTo("t\r\n-5.5\r\n");
  }

  private static OutputRequest csv(boolean safe) {
    return new OutputRequest(
        Optional.of(OutputFormat.CSV), List.of("t"), Optional.empty(), false, safe);
  }

  private static String print(OutputRequest request, String document) {
    return Screen.pipe()
        .shows(request, printer -> printer.list(List.of(Film.document(document)), Film.ROWS));
  }
}
