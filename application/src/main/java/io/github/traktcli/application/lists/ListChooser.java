package io.github.traktcli.application.lists;

import io.github.traktcli.domain.lists.ListSummary;
import java.util.List;

/** Asks a person which of several lists is meant. */
public interface ListChooser {

  /** What came of asking. */
  sealed interface Choice {
    /** This one is meant. */
    record Picked(ListSummary list) implements Choice {}

    /** None of them is meant. */
    record Declined() implements Choice {}

    /** Nobody can be asked: this is a script. */
    record NobodyThere() implements Choice {}
  }

  /**
   * Offers the lists.
   *
   * @param text what the user wrote
   * @param candidates at least two
   */
  Choice choose(String text, List<ListSummary> candidates);
}
