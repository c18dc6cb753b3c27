package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.Duration;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.Versions;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import tools.jackson.databind.JsonNode;

/** An expression of jq 1.7, by jackson-jq. */
final class JqFilter {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final JsonQuery query;
  private final JqBuiltins builtins;

  private JqFilter(JsonQuery query, JqBuiltins builtins) {
    this.query = query;
    this.builtins = builtins;
  }

  /**
   * Reads an expression.
   *
   * @throws InvalidInput says what is wrong with it
   */
  static JqFilter of(String expression, JqBuiltins builtins) {
    try {
      JqCalls calls = JqCalls.in(expression);
      JsonQuery query = JsonQuery.compile(calls.forLibrary(), Versions.JQ_1_7);
      calls.refuseUnknown(builtins.scope());
      return new JqFilter(query, builtins);
    } catch (JsonQueryException e) {
      throw new InvalidInput("--jq cannot be read: " + sentence(e));
    }
  }

  /**
   * Prints each result on a line of its own: texts as they are, everything else as JSON.
   *
   * @throws InvalidInput says why the expression does not fit the document
   */
  void print(JsonNode document, ResultStream out) {
    JqRun run = new JqRun(query, builtins.scope(), document, LIMIT);
    run.print(
        result ->
            out.println(
                result.isString()
                    ? SafeText.lines(result.stringValue())
                    : Documents.line(Documents.of(JqNumbers.asPrinted(result)))));
  }

  /** The library's messages run over several lines, and the parser's is the cause of another. */
  static String sentence(JsonQueryException e) {
    String message =
        e.getCause() == null ? e.getOriginalMessage() : String.valueOf(e.getCause().getMessage());
    String line = String.valueOf(message).lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line : line + ".";
  }
}
