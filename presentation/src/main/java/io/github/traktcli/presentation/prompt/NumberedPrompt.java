package io.github.traktcli.presentation.prompt;

import io.github.traktcli.presentation.command.TypedLine;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbered lines and a question, in plain text that a screen reader can follow. */
record NumberedPrompt(Console console) {

  private static final int MOST_TRIES = 3;

  /** Returns the one that was chosen; empty for none. */
  <T> Optional<T> choose(String text, List<T> candidates, Labels<T> labels) {
    OptionalInt chosen = choose(labels.sentences(candidates), text);
    return chosen.isPresent() ? Optional.of(candidates.get(chosen.getAsInt())) : Optional.empty();
  }

  /** Returns the index of the sentence that was chosen; empty for none. */
  private OptionalInt choose(List<String> sentences, String text) {
    console.note("\"" + text + "\" may be:");
    for (int i = 0; i < sentences.size(); i++) {
      console.note((i + 1) + ". " + sentences.get(i));
    }
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      console.ask("Which one? 1 to " + sentences.size() + ", or nothing for none:");
      String answer = answer();
      if (answer.isEmpty()) {
        return OptionalInt.empty();
      }
      if (answer.matches("[0-9]{1,4}")) {
        int number = Integer.parseInt(answer);
        if (number >= 1 && number <= sentences.size()) {
          return OptionalInt.of(number - 1);
        }
      }
      console.note("\"" + answer + "\" is none of these numbers.");
    }
    return OptionalInt.empty();
  }

  private String answer() {
    try {
      return TypedLine.read(console.in()).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
