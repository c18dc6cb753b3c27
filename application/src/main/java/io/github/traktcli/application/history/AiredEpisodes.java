package io.github.traktcli.application.history;

import io.github.traktcli.domain.history.SeasonProgress;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The episodes of a show that have aired, in their order.
 *
 * @param next season and number of the one that Trakt names as the next to watch, as {@link
 *     Episode#place} writes them; empty when the user has caught up
 */
record AiredEpisodes(List<AiredEpisode> all, Optional<String> next) {

  /** Copies the episodes. */
  AiredEpisodes {
    all = List.copyOf(all);
  }

  /** Returns the episodes of a show by how far the user is through it. */
  static AiredEpisodes of(ShowProgress told) {
    ShowProgress progress = told.sinceReset().without(true, true);
    List<AiredEpisode> all = new ArrayList<>();
    for (SeasonProgress season : progress.seasons()) {
      Integer number = season.number();
      if (number == null) {
        continue;
      }
      boolean reminded = number > 0 && !progress.hiddenSeasons().contains(number);
      season.episodes().stream()
          .filter(episode -> episode.number() != null)
          .forEach(
              episode ->
                  all.add(
                      new AiredEpisode(
                          new MediaItem.OfEpisode(
                              progress.show(),
                              Episode.of(number, episode.number(), null, Ids.NONE)),
                          episode.completed(),
                          reminded)));
    }
    return new AiredEpisodes(all, Optional.ofNullable(progress.next()).flatMap(Episode::place));
  }

  /** Returns what is to be watched, the next one first; what was skipped before it is left out. */
  List<AiredEpisode> fromNext() {
    return next.map(
            place ->
                all.subList(indexOf(place), all.size()).stream()
                    .filter(episode -> episode.reminded() && !episode.watched())
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
