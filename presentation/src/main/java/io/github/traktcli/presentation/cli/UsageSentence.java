package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.presentation.command.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with a command line. */
final class UsageSentence {

  private UsageSentence() {}

  static String of(ParameterException e) {
    return of(e, List::of);
  }

  /**
   * Says what is wrong.
   *
   * @param own the names of what the user has added to the commands
   */
  static String of(ParameterException e, Supplier<List<String>> own) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, own);
      case MissingParameterException missing -> missing(missing);
      case MaxValuesExceededException surplus
          when String.valueOf(surplus.getMessage()).contains("should be specified without") ->
          String.valueOf(surplus.getMessage()).split("'", -1)[1] + " takes no value.";
      case OverwrittenOptionException twice when twice.getOverwritten() instanceof OptionSpec o ->
          o.longestName() + " may be given once only.";
      default -> badValue(e);
    };
  }

  private static String unmatched(UnmatchedArgumentException e, Supplier<List<String>> own) {
    String argument = e.getUnmatched().getFirst();
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e.isUnknownOption()) {
      int value = argument.indexOf('=');
      String name = value < 0 ? argument : argument.substring(0, value);
      List<String> options =
          command.options().stream()
              .filter(option -> !option.hidden())
              .map(OptionSpec::longestName)
              .toList();
      return "There is no option \"%s\".".formatted(name) + NearNames.didYouMean(name, options);
    }
    if (command.subcommands().isEmpty()) {
      return "\"%s\" is one argument too many.".formatted(argument);
    }
    // In front of it there may be one that was taken for what the group shows by itself.
    String word =
        command.positionalParameters().stream()
            .flatMap(taken -> taken.originalStringValues().stream())
            .findFirst()
            .orElse(argument);
    List<String> turned = command.parent() == null ? turned(e.getCommandLine(), word) : List.of();
    if (!turned.isEmpty()) {
      return "There is no command \"%s\".".formatted(word) + NearNames.didYouMean(turned);
    }
    Optional<String> elsewhere =
        command.parent() == null ? Suggestions.ofOtherTools(word) : Optional.empty();
    if (elsewhere.isPresent()) {
      return "There is no command \"%s\". Did you mean %s?".formatted(word, elsewhere.get());
    }
    List<String> names = new ArrayList<>(command.subcommands().keySet());
    if (command.parent() == null) {
      names.addAll(own.get());
    }
    String parents = command.parent() == null ? "" : command.name() + " ";
    return "There is no command \"%s%s\".".formatted(parents, word)
        + Suggestions.within(word, names);
  }

  /** Returns what is meant where the command stands before its noun, as in "add watchlist". */
  private static List<String> turned(CommandLine root, String word) {
    ParseResult parsed = root.getParseResult();
    if (parsed == null || !parsed.hasSubcommand()) {
      return List.of();
    }
    CommandSpec noun = parsed.subcommand().commandSpec();
    return Suggestions.alike(word, noun.subcommands().keySet()).stream()
        .map(command -> noun.name() + " " + command)
        .toList();
  }

  private static String missing(MissingParameterException e) {
    List<ArgSpec> missing = e.getMissing();
    if (missing.size() == 1
        && missing.getFirst() instanceof OptionSpec option
        && String.valueOf(e.getMessage()).contains("arameter for option")) {
      return "%s needs a value: %s.".formatted(option.longestName(), option.paramLabel());
    }
    if (missing.isEmpty()) {
      return String.valueOf(e.getMessage());
    }
    String names =
        missing.stream()
            .map(
                argument ->
                    argument instanceof OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel())
            .collect(Collectors.joining(" and "));
    return names + (missing.size() == 1 ? " is missing." : " are missing.");
  }

  private static String badValue(ParameterException e) {
    ArgSpec argument = e.getArgSpec();
    String value = e.getValue();
    if (argument == null || value == null) {
      return String.valueOf(e.getMessage());
    }
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    Class<?> type = argument.typeInfo().getType();
    if (argument.typeInfo().isBoolean()) {
      return name + " takes no value.";
    }
    if (type.isEnum()) {
      List<String> words =
          Stream.of(type.getEnumConstants())
              .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
              .toList();
      return "%s is one of %s, not \"%s\".%s"
          .formatted(name, String.join(", ", words), value, NearNames.didYouMean(value, words));
    }
    if (!Number.class.isAssignableFrom(type) && !type.isPrimitive()) {
      return "%s does not take \"%s\".".formatted(name, value);
    }
    return value.matches("[+-]?[0-9]+")
        ? "%s takes no number of that size: %s.".formatted(name, value)
        : "%s takes a number, not \"%s\".".formatted(name, value);
  }
}
