package io.github.traktcli.presentation.prompt;

import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.Optional;

/**
 * Asks which of several things is meant: by a list to move in, or by numbered lines where {@code
 * TRAKT_ACCESSIBLE_PROMPTER} is set or the terminal cannot redraw.
 */
record Question(Console console) {

  /** Returns the one that was chosen; empty for none. */
  <T> Optional<T> ask(String text, List<T> candidates, Labels<T> labels) {
    NumberedPrompt numbered = new NumberedPrompt(console);
    return console.isForListening() || !console.errIsAnimated()
        ? numbered.choose(text, candidates, labels)
        : new SystemTerminal(console)
            .choose(text, candidates, labels, () -> numbered.choose(text, candidates, labels));
  }
}
