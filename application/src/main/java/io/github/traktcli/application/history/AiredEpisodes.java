package io.github.traktcli.application.history;

import io.github.traktcli.domain.media.Episode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The episodes of a show that have aired, in their order.
 *
 * @param next season and number of the one that Trakt names as the next to watch, as {@link
 *     Episode#place} writes them; empty when the user has caught up
 */
public record AiredEpisodes(List<AiredEpisode> all, Optional<String> next) {

  /** Copies the episodes. */
  public AiredEpisodes {
    all = List.copyOf(all);
  }

  /** Returns what is to be watched, the next one first; what was skipped before it is left out. */
  List<AiredEpisode> fromNext() {
    return next.map(
            place ->
                all.subList(indexOf(place), all.size()).stream()
                    .filter(episode -> !episode.watched())
                    .toList())
        .orElse(List.of());
  }

  /** Of one that is not among them, the first is to be watched. */
  private int indexOf(String place) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).item().episode().place().filter(place::equals).isPresent())
        .findFirst()
        .orElse(0);
  }
}
