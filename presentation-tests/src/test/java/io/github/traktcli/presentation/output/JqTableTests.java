package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What scripts/record-jq has recorded of the real jq 1.7. */
class JqTableTests {

  private static final String ERROR = "!error\n";
  private static final String BLANK = "!blank";
  private static final String REASON = "# ";

  record Expression(String text, String input, String output) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Expression> same() {
    List<String> different = differences();
    return table().filter(expression -> !different.contains(expression.text()));
  }

  @ParameterizedTest
  @MethodSource("same")
  void printsWhatJqPrints(Expression expression) {
    assertThat(printed(expression)).isEqualTo(expression.output());
  }

  @Test
  void noDifferenceIsListedThatIsNone() {
    List<String> different =
        table()
            .filter(expression -> !printed(expression).equals(expression.output()))
            .map(Expression::text)
            .distinct()
            .toList();
    assertThat(differences()).containsExactlyInAnyOrderElementsOf(different);
  }

  /** Lines of the list that are no expressions say what differs, in the words of the help. */
  @Test
  void theHelpNamesWhatDiffers() {
    String help = Trakt.offline().run("help", "formatting").out().replaceAll("\\s+", " ");
    assertThat(reasons()).isNotEmpty().allSatisfy(reason -> assertThat(help).contains(reason));
  }

  @Test
  void fewDiffer() {
    assertThat(table()).hasSizeGreaterThan(700);
    assertThat(differences()).hasSizeLessThan(15);
  }

  private static List<String> reasons() {
    return resource("jq-1.7.differences")
        .lines()
        .filter(line -> line.startsWith(REASON))
        .map(line -> line.substring(REASON.length()))
        .toList();
  }

  private static String printed(Expression expression) {
    Screen screen = Screen.with(Terminals.NONE, "auto", "PATH=/bin");
    try {
      return screen.shows(
          Requests.jq(expression.text()),
          printer -> printer.page(Film.document(expression.input()), Film.PAGE));
    } catch (InvalidInput e) {
      return screen.text() + ERROR;
    }
  }

  private static Stream<Expression> table() {
    return Stream.of(resource("jq-1.7.test").strip().split("\n\n"))
        .skip(1)
        .map(
            block -> {
              String[] parts = (block + "\n").split("\n", 3);
              return new Expression(parts[0], parts[1], parts[2].replace(BLANK, ""));
            });
  }

  private static List<String> differences() {
    return resource("jq-1.7.differences").lines().filter(line -> !line.startsWith(REASON)).toList();
  }

  private static String resource(String name) {
    try (InputStream text = JqTableTests.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new IllegalStateException(name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
