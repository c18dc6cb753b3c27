package io.github.traktcli.application.watchlist;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.watchlist.Section;

/** The rule for notes, which is the same for new and for old entries. */
final class Notes {

  private Notes() {}

  /**
   * Returns notes that Trakt takes.
   *
   * @throws InvalidInput when they are too long
   */
  static String checked(String notes) {
    int letters = notes.codePointCount(0, notes.length());
    if (letters > Section.LONGEST_NOTES) {
      throw new InvalidInput(
          "Notes may have %d letters; these have %d.".formatted(Section.LONGEST_NOTES, letters));
    }
    return notes;
  }
}
