package io.github.traktcli.application.library;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Sorting;
import java.util.Optional;

/**
 * What to change about a section; what is empty stays.
 *
 * @param sorting the order that it shall have by itself
 */
public record SectionChange(Optional<String> description, Sorting sorting) {

  /**
   * Refuses a change that changes nothing.
   *
   * @throws InvalidInput with a sentence for the user
   */
  public SectionChange {
    if (description.isEmpty() && sorting.by().isEmpty() && sorting.how().isEmpty()) {
      throw new InvalidInput("Say what to change: --description, --sort-by or --sort-how.");
    }
  }
}
