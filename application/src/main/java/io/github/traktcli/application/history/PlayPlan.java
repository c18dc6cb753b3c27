package io.github.traktcli.application.history;

import io.github.traktcli.application.library.SyncRequest;
import java.util.List;

/**
 * What would be sent, so that a user can be asked.
 *
 * @param plays one request for each play, and for each text that names nothing
 * @param whole the shows and seasons that stand for several plays
 * @param nothingLeft the names of shows and seasons of which nothing was left to watch
 * @param onlyOnce whether the account keeps one play of each title, so that what was watched before
 *     is left as it is
 */
public record PlayPlan(
    List<SyncRequest> plays, List<Whole> whole, List<String> nothingLeft, boolean onlyOnce) {

  /**
   * A show or a season that stands for its episodes.
   *
   * @param label its name for a person
   * @param plays how many plays it makes
   */
  public record Whole(String label, int plays) {}

  /** Copies the lists. */
  public PlayPlan {
    plays = List.copyOf(plays);
    whole = List.copyOf(whole);
    nothingLeft = List.copyOf(nothingLeft);
  }

  /** Returns how many plays whole shows and seasons make. */
  public int playsOfWhole() {
    return whole.stream().mapToInt(Whole::plays).sum();
  }
}
