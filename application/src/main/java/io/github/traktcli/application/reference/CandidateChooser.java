package io.github.traktcli.application.reference;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/** Asks a person which of several things is meant. */
public interface CandidateChooser {

  /** What came of asking. */
  sealed interface Choice {
    /** This one is meant. */
    record Picked(MediaItem item) implements Choice {}

    /** None of them is meant. */
    record Declined() implements Choice {}

    /** Nobody can be asked: this is a script. */
    record NobodyThere() implements Choice {}
  }

  /**
   * Offers the candidates, the most fitting first.
   *
   * @param text what the user wrote
   * @param candidates at least one
   */
  Choice choose(String text, List<MediaItem> candidates);

  /** Returns the chooser of a script. */
  static CandidateChooser nobody() {
    return (text, candidates) -> new Choice.NobodyThere();
  }
}
