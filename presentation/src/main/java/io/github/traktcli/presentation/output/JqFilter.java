package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.presentation.jq.Program;
import io.github.traktcli.presentation.jq.UnreadableQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An expression of jq 1.7, over documents and onto the screen. */
final class JqFilter {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Program program;

  private JqFilter(Program program) {
    this.program = program;
  }

  /**
   * Reads an expression.
   *
   * @param clock of {@code now}
   * @param zone of local times
   * @param variables what {@code env} and {@code $ENV} tell
   * @throws InvalidInput says what is wrong with it
   */
  static JqFilter of(
      String expression, InstantSource clock, ZoneId zone, Map<String, String> variables) {
    try {
      return new JqFilter(Program.of(expression, clock, zone, variables));
    } catch (UnreadableQuery e) {
      throw new InvalidInput(
          "--jq cannot be read: " + e.getMessage() + NearNames.didYouMean(e.unknown(), e.known()));
    } catch (StackOverflowError e) {
      throw new InvalidInput("--jq cannot be read: it is nested too deeply.");
    }
  }

  /**
   * Refuses what is no expression, or calls what there is not.
   *
   * @throws InvalidInput says what is wrong with it
   */
  static void check(String expression) {
    of(expression, InstantSource.fixed(Instant.EPOCH), ZoneOffset.UTC, Map.of());
  }

  /**
   * Prints each result on a line of its own: texts as they are, everything else as JSON.
   *
   * @throws InvalidInput says why the expression does not fit the document
   */
  void print(JsonNode document, ResultStream out) {
    new JqRun(program.over(document), LIMIT)
        .print(
            result ->
                out.println(
                    result.bare()
                        ? SafeText.lines(result.text())
                        : Documents.line(new Document(result.text()))));
  }
}
