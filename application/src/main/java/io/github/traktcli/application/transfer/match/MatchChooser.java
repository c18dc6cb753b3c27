package io.github.traktcli.application.transfer.match;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/** Asks a person what an unclear name of a foreign file means. */
public interface MatchChooser {

  /** What came of asking. */
  sealed interface Choice {
    /** This one is meant. */
    record Picked(MediaItem item) implements Choice {}

    /** It is to be left out, now and whenever a file has it again. */
    record LeaveOut() implements Choice {}

    /** There was no answer, so that nothing is known of it. */
    record Unanswered() implements Choice {}

    /** There is no answer to this one, nor will there be to any other of this import. */
    record NothingMore() implements Choice {}
  }

  /**
   * Offers the candidates, the most fitting first.
   *
   * @param text what the file says
   * @param candidates at least one
   */
  Choice choose(String text, List<MediaItem> candidates);
}
