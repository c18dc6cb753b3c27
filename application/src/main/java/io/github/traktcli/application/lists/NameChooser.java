package io.github.traktcli.application.lists;

import io.github.traktcli.domain.lists.OwnName;
import java.util.List;

/** Asks a person which of several things of a name is meant. */
public interface NameChooser {

  /** What came of asking. */
  sealed interface Choice {
    /** This one is meant. */
    record Picked(OwnName name) implements Choice {}

    /** None of them is meant. */
    record Declined() implements Choice {}

    /** Nobody can be asked: this is a script. */
    record NobodyThere() implements Choice {}
  }

  /**
   * Offers them.
   *
   * @param text what the user wrote
   * @param candidates at least two
   */
  Choice choose(String text, List<OwnName> candidates);
}
