package io.github.traktcli.presentation.contract;

import io.github.traktcli.infrastructure.blueprint.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command lines that the contract names for its operations. */
final class CommandLines {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** What is printed here is chosen from what was served: the user's own days, the best hits. */
  private static final Set<String> CHOOSING = Set.of("calendar", "search");

  private CommandLines() {}

  static String of(Operation operation) {
    return operation.markers().command().orElseThrow();
  }

  /** The words behind the name of the program. */
  static List<String> words(Operation operation) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(of(operation));
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words.subList(1, words.size());
  }

  /** Tells whether only a part of what was served is printed. */
  static boolean chooses(Operation operation) {
    return CHOOSING.contains(words(operation).getFirst());
  }
}
