package io.github.traktcli.domain.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far through a season.
 *
 * @param number 0 for specials; {@code null} where Trakt does not tell it
 * @param aired episodes that could have been seen, or got
 * @param completed how many of them were
 * @param episodes one by one, where Trakt tells them
 */
public record SeasonProgress(
    @Nullable Integer number,
    @Nullable String title,
    @Nullable Integer aired,
    @Nullable Integer completed,
    List<EpisodeProgress> episodes) {

  /**
   * What was done with an episode that has aired.
   *
   * @param at when it was watched last, or collected, UTC; the epoch where nobody knows
   */
  public record EpisodeProgress(@Nullable Integer number, boolean completed, @Nullable Instant at) {

    private boolean isSince(Instant reset) {
      return completed && (at == null || !at.isBefore(reset));
    }
  }

  /** Copies the episodes. */
  public SeasonProgress {
    episodes = List.copyOf(episodes);
  }

  /** Returns how many episodes are counted; where they come one by one, these are counted. */
  int counted() {
    return episodes.isEmpty()
        ? completed == null ? 0 : completed
        : (int) episodes.stream().filter(EpisodeProgress::completed).count();
  }

  /** Returns this season with only what was done since then; itself where that is all. */
  SeasonProgress since(Instant reset) {
    List<EpisodeProgress> kept =
        episodes.stream()
            .map(each -> new EpisodeProgress(each.number, each.isSince(reset), each.at))
            .toList();
    if (kept.equals(episodes)) {
      return this;
    }
    SeasonProgress since = new SeasonProgress(number, title, aired, null, kept);
    return new SeasonProgress(number, title, aired, since.counted(), kept);
  }
}
