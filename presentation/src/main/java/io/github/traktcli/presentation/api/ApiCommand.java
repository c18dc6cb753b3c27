package io.github.traktcli.presentation.api;

import io.github.traktcli.application.api.ApiAnswer;
import io.github.traktcli.application.api.ApiCall;
import io.github.traktcli.application.api.CallApi;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.LengthOfTime;
import io.github.traktcli.presentation.output.Console;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends any request to Trakt and prints what comes back. */
@Command(
    footer = {
      "",
      "Examples:",
      "  trakt api movies/trending --jq '.[].movie.title'",
      "  trakt api users/{user}/stats",
      "  trakt api sync/history --all-pages --slurp",
      "  trakt api sync/watchlist -F 'movies[][ids][imdb]=tt0816692'"
    })
final class ApiCommand implements Callable<Integer> {

  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final Pattern HEADER_VALUE = Pattern.compile("[\t -~]*");

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

  @Parameters(
      index = "0",
      paramLabel = "PATH",
      description = "A path such as movies/trending, with its query; {user} is you.")
  private String path = "";

  @Option(
      names = {"-X", "--method"},
      paramLabel = "METHOD",
      description = "GET, POST, PUT or DELETE (default: GET, or POST with fields).")
  private @Nullable String method;

  @ArgGroup(multiplicity = "0..*")
  private final List<Field> fields = new ArrayList<>();

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "Send this file as the body; - is standard input.")
  private @Nullable String input;

  @Option(
      names = {"-H", "--header"},
      paramLabel = "NAME: VALUE",
      description = "Send this header too.")
  private List<String> headers = List.of();

  @Option(
      names = {"-i", "--include"},
      description = "Print status and headers first.")
  private boolean include;

  @Option(names = "--silent", description = "Print no body.")
  private boolean silent;

  @Option(names = "--all-pages", description = "Ask for every page.")
  private boolean allPages;

  @Option(names = "--slurp", description = "Join the pages into one array.")
  private boolean slurp;

  @Option(
      names = "--cache",
      paramLabel = "TIME",
      description = "Keep the answer so long, and use one that was kept: 60s, 10m, 1h.")
  private @Nullable String cache;

  @Option(
      names = {"-q", "--jq"},
      paramLabel = "EXPR",
      description = "Filter the JSON by a jq expression.")
  private @Nullable String jq;

  private final Console console;
  private final Supplier<CallApi> callApi;

  ApiCommand(Console console, Supplier<CallApi> callApi) {
    this.console = console;
    this.callApi = callApi;
  }

  @Override
  public Integer call() {
    ApiCall call = request();
    AnswerPrinter printer =
        new AnswerPrinter(console, include, silent, slurp, Optional.ofNullable(jq));
    Optional<TraktException> failure;
    if (allPages) {
      failure = callApi.get().eachPage(call, printer::print);
    } else {
      ApiAnswer answer = callApi.get().once(call);
      printer.print(answer);
      failure = answer.failure();
    }
    printer.end();
    if (failure.isPresent()) {
      throw failure.get();
    }
    return 0;
  }

  private ApiCall request() {
    boolean hasFields = !fields.isEmpty();
    if (path.isBlank()) {
      throw new InvalidInput("A request needs a path, such as movies/trending.");
    }
    String verb = method().orElse(hasFields || input != null ? "POST" : "GET");
    if (slurp && !allPages) {
      throw new InvalidInput("--slurp joins pages; it needs --all-pages.");
    }
    if (allPages && !verb.equals("GET")) {
      throw new InvalidInput("--all-pages reads; it goes with GET only.");
    }
    BodyFields given = new BodyFields(console, fields);
    boolean inQuery = verb.equals("GET") || input != null;
    return new ApiCall(
        verb,
        path,
        inQuery ? given.query() : List.of(),
        body(verb, hasFields && !inQuery, given),
        headers.stream().map(ApiCommand::header).toList(),
        keptFor(verb));
  }

  private Optional<Duration> keptFor(String verb) {
    if (cache == null) {
      return Optional.empty();
    }
    if (!verb.equals("GET")) {
      throw new InvalidInput("--cache keeps what is read; it goes with GET only.");
    }
    return Optional.of(
        LengthOfTime.parse(cache)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "--cache takes a time such as 60s, 10m or 1h, not \"" + cache + "\".")));
  }

  private Optional<String> body(String verb, boolean ofFields, BodyFields given) {
    if (input != null) {
      if (verb.equals("GET")) {
        throw new InvalidInput("A GET has no body; say -X with --input.");
      }
      return Optional.of(given.file(input));
    }
    return ofFields ? Optional.of(given.json()) : Optional.empty();
  }

  private Optional<String> method() {
    if (method == null) {
      return Optional.empty();
    }
    String verb = method.toUpperCase(Locale.ROOT);
    if (!METHODS.contains(verb)) {
      throw new InvalidInput(
          "Trakt knows " + String.join(", ", METHODS) + ", not \"" + method + "\".");
    }
    return Optional.of(verb);
  }

  private static Map.Entry<String, String> header(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new InvalidInput("A header is written as NAME: VALUE, not \"" + text + "\".");
    }
    String name = text.substring(0, colon).strip();
    String value = text.substring(colon + 1).strip();
    if (!HEADER_NAME.matcher(name).matches() || !HEADER_VALUE.matcher(value).matches()) {
      throw new InvalidInput("A header takes letters, digits and signs of ASCII only.");
    }
    return Map.entry(name, value);
  }
}
