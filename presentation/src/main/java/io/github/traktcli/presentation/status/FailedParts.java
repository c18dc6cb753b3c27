package io.github.traktcli.presentation.status;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.status.StatusAnswer;
import io.github.traktcli.application.status.StatusPart;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts that could not be read. What several of them have in common is said once. */
final class FailedParts {

  private static final int PARTLY_DONE = 8;

  private final Console console;
  private final Function<TraktFailure, ToldFailure> words;
  private final Map<StatusPart, ToldFailure> failed = new EnumMap<>(StatusPart.class);

  FailedParts(Console console, Function<TraktFailure, ToldFailure> words) {
    this.console = console;
    this.words = words;
  }

  void add(StatusAnswer.Failed part) {
    failed.put(part.of(), words.apply(part.failure()));
  }

  /** Returns what is said of each part. */
  Map<String, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    failed.forEach((part, failure) -> sentences.put(part.word(), failure.sentence()));
    return sentences;
  }

  /**
   * Says it on standard error, and returns how the command ends.
   *
   * @param of how many parts were wanted
   */
  int tell(int of) {
    Map<ToldFailure, List<StatusPart>> alike = new LinkedHashMap<>();
    failed.forEach(
        (part, failure) -> alike.computeIfAbsent(failure, each -> new ArrayList<>()).add(part));
    alike.forEach(
        (failure, parts) -> {
          String names = parts.stream().map(StatusPart::word).collect(Collectors.joining(", "));
          console.problem("trakt:", names + ": " + failure.sentence());
          failure.next().lines().forEach(console::note);
        });
    if (failed.size() < of) {
      return failed.isEmpty() ? 0 : PARTLY_DONE;
    }
    return alike.size() == 1 ? alike.keySet().iterator().next().exitCode() : 1;
  }
}
