package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.input.NearNames;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Finds what was meant where a value of a command line is refused that is nearly a word that its
 * argument takes. The words are those that completion offers.
 *
 * @param told the command as it was built for its help: the options of one that was built to be run
 *     may have no words
 */
record MeantWord(CommandSpec told) {

  private static final String MEANT = "Did you mean ";

  /** Returns the command of that name in a tree that was built for its words. */
  static MeantWord of(CommandSpec command, CommandTree tree) {
    List<String> words = List.of(command.qualifiedName().split(" ", -1));
    String[] path = words.subList(1, words.size()).toArray(String[]::new);
    CommandSpec told = tree.build(path).getCommandSpec();
    for (String word : path) {
      CommandLine next = told.subcommands().get(word);
      told = next == null ? told : next.getCommandSpec();
    }
    return new MeantWord(told);
  }

  /**
   * Returns the sentence that refuses a value, and behind it what was meant.
   *
   * @param command as its command line was read
   */
  String behind(String sentence, CommandSpec command) {
    if (sentence.contains(MEANT)) {
      return sentence;
    }
    return command.args().stream()
        .flatMap(
            given ->
                given.originalStringValues().stream()
                    .flatMap(value -> Stream.concat(Stream.of(value), parts(value)))
                    .filter(value -> sentence.contains('"' + value + '"'))
                    .map(value -> NearNames.didYouMean(value, words(given))))
        .filter(meant -> !meant.isEmpty())
        .findFirst()
        .map(meant -> sentence + meant)
        .orElse(sentence);
  }

  private static Stream<String> parts(String value) {
    return Stream.of(value.split(",", -1)).map(String::strip);
  }

  private List<String> words(ArgSpec given) {
    return switch (given) {
      case OptionSpec option when told.findOption(option.longestName()) != null ->
          CompletionValues.of(told.findOption(option.longestName())).words();
      case PositionalParamSpec positional ->
          told.positionalParameters().stream()
              .filter(same -> same.index().equals(positional.index()))
              .findFirst()
              .map(same -> CompletionValues.of(same).words())
              .orElse(List.of());
      default -> List.of();
    };
  }
}
