package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.media.Episode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is special about an episode, in words. */
final class EpisodeType {

  private EpisodeType() {}

  /**
   * Returns words for Trakt's {@code episode_type}, also for one that did not exist when this was
   * written; empty for an ordinary episode.
   */
  static Optional<String> words(String type) {
    String words = type.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (words) {
      case "", "standard" -> Optional.empty();
      case "mid season premiere" -> Optional.of("mid-season premiere");
      case "mid season finale" -> Optional.of("mid-season finale");
      default -> Optional.of(words);
    };
  }

  /** Returns what the numbers alone say: the first episode of a season is a premiere. */
  static Optional<String> wordsByNumber(@Nullable Episode episode) {
    if (episode == null || episode.number() == null || episode.season() == null) {
      return Optional.empty();
    }
    if (episode.number() != 1 || episode.season() < 1) {
      return Optional.empty();
    }
    return Optional.of(episode.season() == 1 ? "series premiere" : "season premiere");
  }
}
