package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The command lines that the manual gives as examples.
 *
 * @param manual pages by the words that lead to them
 */
record ManualExamples(Map<String, String> manual) {

  /** These go on until they are stopped. */
  private static final Set<String> ENDLESS = Set.of("sandbox", "auth login", "config edit");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  static ManualExamples ofManual() {
    return new ManualExamples(Trakt.offline().manual());
  }

  /** Returns the words of all commands that do something and come to an end. */
  Stream<String> commands() {
    return manual.keySet().stream()
        .filter(words -> page(words).contains("[OPTIONS]"))
        .filter(words -> !ENDLESS.contains(words))
        .filter(words -> !page(words).contains(" COMMAND [OPTIONS]"));
  }

  /** Returns the page about a command. */
  String page(String words) {
    return manual.getOrDefault(words, "");
  }

  /** Returns the examples that help gives, as whole lines of words; never none. */
  List<List<String>> lines(String words) {
    List<List<String>> lines =
        page(words)
            .replaceAll("\n {3,}", " ") // an example that was wrapped
            .lines()
            .filter(line -> line.startsWith("  trakt " + words))
            .map(line -> line.strip().replaceFirst(" [|<>].*| {2}.*", ""))
            .map(ManualExamples::words)
            .filter(line -> isOf(words, line))
            .limit(1)
            .toList();
    return lines.isEmpty() ? List.of(words(words)) : lines;
  }

  private boolean isOf(String words, List<String> line) {
    int size = words(words).size();
    return line.size() >= size
        && String.join(" ", line.subList(0, size)).equals(words)
        && (line.size() == size || !manual.containsKey(words + " " + line.get(size)));
  }

  /** Returns a line cut into its arguments, without the name of the program. */
  static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(
            word ->
                word.group(1) == null
                    ? word.group(2) == null ? word.group(3) : word.group(2)
                    : word.group(1))
        .filter(word -> !word.equals("trakt"))
        .toList();
  }
}
