package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.discovery.Period;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.filter.Filter;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.presentation.output.OutputFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What can stand for an argument or for the value of an option.
 *
 * @param words empty where anything may
 * @param kind {@code @} for files, {@code %} for profiles, {@code ~} for aliases, else empty
 * @param several whether more may follow behind a comma
 */
record CompletionValues(List<String> words, String kind, boolean several) {

  /** Trakt's genres; it adds one now and then. */
  private static final List<String> GENRES =
      List.of(
          "action",
          "adventure",
          "animation",
          "anime",
          "biography",
          "children",
          "comedy",
          "crime",
          "documentary",
          "drama",
          "family",
          "fantasy",
          "game-show",
          "history",
          "holiday",
          "home-and-garden",
          "horror",
          "mini-series",
          "music",
          "musical",
          "mystery",
          "news",
          "reality",
          "romance",
          "science-fiction",
          "short",
          "soap",
          "special-interest",
          "sporting-event",
          "superhero",
          "suspense",
          "talk-show",
          "thriller",
          "war",
          "western");

  private static final CompletionValues ANY = new CompletionValues(List.of(), "", false);

  /** Returns what is known without asking anybody. */
  static CompletionValues of(ArgSpec argument) {
    return of(argument, vocabulary -> List.of());
  }

  /**
   * Returns what is known.
   *
   * @param kept the words of a vocabulary that Trakt has told before
   */
  static CompletionValues of(ArgSpec argument, Function<Vocabulary, List<String>> kept) {
    String name = argument instanceof OptionSpec option ? option.longestName() : "";
    boolean isFilter = Filter.named(name).isPresent();
    boolean several = isFilter || argument.paramLabel().endsWith(",...");
    return switch (name) {
      case "--genres" ->
          new CompletionValues(joined(GENRES, kept, Vocabulary.GENRES), "", isFilter);
      case "--countries", "--country" ->
          new CompletionValues(joined(countries(), kept, Vocabulary.COUNTRIES), "", isFilter);
      case "--languages", "--language" ->
          new CompletionValues(joined(languages(), kept, Vocabulary.LANGUAGES), "", isFilter);
      case "--profile" -> new CompletionValues(List.of(), "%", false);
      default ->
          OptionWords.of(name, argument.paramLabel()).orElseGet(() -> ofLabel(argument, several));
    };
  }

  private static List<String> joined(
      List<String> shipped, Function<Vocabulary, List<String>> kept, Vocabulary vocabulary) {
    return Stream.concat(shipped.stream(), kept.apply(vocabulary).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static CompletionValues ofLabel(ArgSpec argument, boolean several) {
    String label = argument.paramLabel();
    if (argument.completionCandidates() != null) {
      List<String> words = new ArrayList<>();
      argument.completionCandidates().forEach(words::add);
      if (!words.isEmpty()) {
        return new CompletionValues(words, "", several);
      }
    }
    if (label.contains("|") && !label.startsWith("DIR|")) {
      return words(label.split("\\|", -1));
    }
    return switch (label) {
      case "FILE", "DIR", "DIR|FILE|-", "SOURCE", "CAPTURE" ->
          new CompletionValues(List.of(), "@", false);
      case "ALIAS" -> new CompletionValues(List.of(), "~", false);
      case "PROFILE" -> new CompletionValues(List.of(), "%", false);
      case "FORMAT" -> words(OutputFormat.values(), OutputFormat::optionName);
      case "WHEN" -> words("auto", "always", "never");
      case "SHELL" -> words("bash", "zsh", "fish", "powershell");
      case "PROVIDER" -> words("trakt", "imdb", "tmdb", "tvdb");
      case "DEVICE" -> words("direct", "tvos", "android", "webos");
      case "COMMAND" -> new CompletionValues(explained(argument), "", false);
      case "COUNTRY" -> new CompletionValues(countries(), "", false);
      case "PERIOD" -> words(Period.values(), period -> period.name().toLowerCase(Locale.ROOT));
      case "PROPERTY" -> words(SortBy.values(), SortBy::traktName);
      case "DIRECTION" -> words(SortHow.values(), SortHow::traktName);
      case "TYPE,..." ->
          new CompletionValues(words(SearchType.values(), SearchType::traktName).words(), "", true);
      case "day" -> words("day");
      case "DAY" -> words("today", "tomorrow", "yesterday", "monday", "friday", "eow", "eom");
      case "LEVEL" -> new CompletionValues(List.of("full", "images"), "", true);
      default -> ANY;
    };
  }

  private static List<String> explained(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    argument
        .command()
        .root()
        .subcommands()
        .forEach(
            (name, line) -> {
              if (name.equals(line.getCommandName())) {
                words.add(name);
              }
            });
    for (HelpTopic topic : HelpTopic.values()) {
      words.add(topic.word());
    }
    return words.stream().distinct().toList();
  }

  private static List<String> countries() {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> code.toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }

  private static List<String> languages() {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> code.length() == 2)
        .sorted()
        .toList();
  }

  private static CompletionValues words(String... words) {
    return new CompletionValues(List.of(words), "", false);
  }

  private static <T> CompletionValues words(T[] values, Function<T, String> word) {
    return new CompletionValues(Arrays.stream(values).map(word).toList(), "", false);
  }
}
