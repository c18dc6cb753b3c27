package io.github.traktcli.presentation.api;

import io.github.traktcli.application.api.ApiAnswer;
import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.OutputFormat;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.SafeText;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Prints answers as they are, or the pages of one joined into an array. */
final class AnswerPrinter {

  private static final PageView<String> AS_IT_IS = new PageView<>(body -> List.of(), body -> body);

  private final Console console;
  private final boolean include;
  private final boolean silent;
  private final boolean slurp;
  private final Printer filtered;
  private final Printer plain;
  private boolean failed;
  private final StringBuilder joined = new StringBuilder();

  /**
   * Makes a printer; the expression is read before anything is sent.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when the expression cannot be read
   */
  AnswerPrinter(
      Console console, boolean include, boolean silent, boolean slurp, Optional<String> jq) {
    this.console = console;
    this.include = include;
    this.silent = silent;
    this.slurp = slurp;
    this.filtered = printer(jq);
    this.plain = printer(Optional.empty());
  }

  void print(ApiAnswer answer) {
    if (include) {
      console.out().println("HTTP " + answer.status());
      answer.headers().forEach(header -> printLine(header.getKey() + ": " + header.getValue()));
      console.out().println("");
    }
    failed |= answer.failure().isPresent();
    String body = answer.body().strip();
    if (silent || body.isEmpty()) {
      return;
    }
    if (answer.failure().isPresent()) {
      printBody(console.secrets().withoutKnown(body), answer.json(), plain);
    } else if (slurp && answer.json()) {
      join(items(body));
    } else {
      printBody(body, answer.json(), filtered);
    }
  }

  /** Prints what was kept to be joined, unless a page is missing. */
  void end() {
    if (slurp && !silent && !failed) {
      printBody("[" + joined + "]", true, filtered);
    }
    console.out().flush();
  }

  /** No header is what was asked for, and one may send a token back. */
  private void printLine(String header) {
    console.out().println(SafeText.of(console.secrets().withoutKnown(header)));
  }

  private Printer printer(Optional<String> jq) {
    return new Printer(
        console, new OutputRequest(Optional.of(OutputFormat.JSON), List.of(), jq, false, false));
  }

  private void join(String items) {
    if (!items.isEmpty()) {
      joined.append(joined.isEmpty() ? "" : ",").append(items);
    }
  }

  private void printBody(String body, boolean json, Printer printer) {
    if (json) {
      try {
        printer.page(new Sourced<>(body, new Document(body)), AS_IT_IS);
      } catch (JacksonException e) {
        throw new TraktException(new TraktFailure.Unreadable("Trakt", "it is no JSON"), e);
      }
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
