package io.github.traktcli.presentation.api;

import io.github.traktcli.application.api.ApiAnswer;
import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputFormat;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.SafeText;
import java.util.List;
import java.util.Optional;

/** Prints answers as they are, or the pages of one joined into an array. */
final class AnswerPrinter {

  private static final PageView<String> AS_IT_IS = new PageView<>(body -> List.of(), body -> body);

  private final Console console;
  private final boolean include;
  private final boolean silent;
  private final boolean slurp;
  private final Optional<String> jq;
  private final StringBuilder joined = new StringBuilder();

  AnswerPrinter(
      Console console, boolean include, boolean silent, boolean slurp, Optional<String> jq) {
    this.console = console;
    this.include = include;
    this.silent = silent;
    this.slurp = slurp;
    this.jq = jq;
  }

  void print(ApiAnswer answer) {
    if (include) {
      console.out().println("HTTP " + answer.status());
      answer
          .headers()
          .forEach(
              header ->
                  console.out().println(SafeText.of(header.getKey() + ": " + header.getValue())));
      console.out().println("");
    }
    String body = answer.body().strip();
    if (silent || body.isEmpty()) {
      return;
    }
    if (slurp && answer.failure().isEmpty() && answer.json()) {
      joined.append(joined.isEmpty() ? "" : ",").append(items(body));
    } else {
      printBody(body, answer.json(), answer.failure().isEmpty() ? jq : Optional.empty());
    }
  }

  /** Prints what was kept to be joined. */
  void end() {
    if (slurp && !silent) {
      printBody("[" + joined + "]", true, jq);
    }
    console.out().flush();
  }

  private void printBody(String body, boolean json, Optional<String> filter) {
    if (json) {
      new Printer(
              console, new OutputRequest(Optional.of(OutputFormat.JSON), List.of(), filter, false))
          .page(new Sourced<>(body, new Document(body)), AS_IT_IS);
    } else {
      body.lines().forEach(line -> console.out().println(SafeText.of(line)));
    }
  }

  /** A page that is an array gives its items to the one array; any other is an item itself. */
  private static String items(String body) {
    return body.startsWith("[") && body.endsWith("]")
        ? body.substring(1, body.length() - 1).strip()
        : body;
  }
}
