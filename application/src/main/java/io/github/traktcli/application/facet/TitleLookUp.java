package io.github.traktcli.application.facet;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Looks several titles up with few questions. Several seasons of a show, or episodes of a season,
 * are one; and no more are asked than {@link ExistingTitles#MOST}.
 */
public final class TitleLookUp {

  private final ExistingTitles titles;
  private final Set<String> shared = new HashSet<>();
  private final Map<String, List<MediaItem>> siblings = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private final int questions;
  private int asked;

  /**
   * Makes the look-up; nothing is asked yet.
   *
   * @param all what will be looked up
   */
  public TitleLookUp(ExistingTitles titles, Collection<MediaItem> all) {
    this.titles = titles;
    Map<String, String> first = new HashMap<>();
    Set<String> places = new HashSet<>();
    for (MediaItem item : all) {
      String place = place(item);
      String other = first.putIfAbsent(place, item.reference());
      if (!place.isEmpty() && other != null && !other.equals(item.reference())) {
        shared.add(place);
      }
      places.add(place.isEmpty() ? item.type() + item.reference() : place);
    }
    questions = places.size();
  }

  /** Returns how many questions it takes to look everything up. */
  public int questions() {
    return questions;
  }

  /** What Trakt says to one title. */
  public sealed interface Answer {
    /**
     * It is there.
     *
     * @param item as Trakt has it
     */
    record Found(MediaItem item) implements Answer {}

    /** Trakt does not have it. */
    record Missing() implements Answer {}

    /** There were too many before it. */
    record NotAsked() implements Answer {}
  }

  /**
   * Looks one up.
   *
   * @throws TraktException for every failure but that it is not there
   */
  public Answer of(MediaItem item) {
    String name = item.type() + item.reference();
    Answer known = answers.get(name);
    if (known != null) {
      return known;
    }
    Answer answer = answer(item);
    answers.put(name, answer);
    return answer;
  }

  private Answer answer(MediaItem item) {
    String place = place(item);
    if (!siblings.containsKey(place) && asked++ >= ExistingTitles.MOST) {
      return new Answer.NotAsked();
    }
    return (shared.contains(place) ? sibling(place, item) : orNone(() -> titles.title(item)))
        .<Answer>map(Answer.Found::new)
        .orElseGet(Answer.Missing::new);
  }

  private Optional<MediaItem> sibling(String place, MediaItem item) {
    return siblings
        .computeIfAbsent(place, all -> orNone(() -> siblings(item)).orElse(List.of()))
        .stream()
        .filter(other -> isAtSamePlace(other, item))
        .findFirst()
        .map(other -> inShow(other, item));
  }

  private List<MediaItem> siblings(MediaItem item) {
    return switch (item) {
      case MediaItem.OfSeason(var show, var season) ->
          List.copyOf(titles.seasons(new MediaItem.OfShow(show)));
      case MediaItem.OfEpisode(var show, var episode) ->
          List.copyOf(
              titles.episodes(new MediaItem.OfSeason(show, Season.of(episode.season(), Ids.NONE))));
      default -> throw new IllegalStateException(item + " has a place of its own");
    };
  }

  private static boolean isAtSamePlace(MediaItem one, MediaItem other) {
    return switch (one) {
      case MediaItem.OfSeason(var show, var season) ->
          other instanceof MediaItem.OfSeason(var in, var wanted)
              && Objects.equals(season.number(), wanted.number());
      case MediaItem.OfEpisode(var show, var episode) ->
          other instanceof MediaItem.OfEpisode(var in, var wanted)
              && Objects.equals(episode.number(), wanted.number());
      default -> false;
    };
  }

  /** A list of seasons or episodes does not say whose they are. */
  private static MediaItem inShow(MediaItem found, MediaItem asked) {
    return switch (found) {
      case MediaItem.OfSeason(var show, var season)
          when asked instanceof MediaItem.OfSeason(var known, var number) ->
          new MediaItem.OfSeason(known, season);
      case MediaItem.OfEpisode(var show, var episode)
          when asked instanceof MediaItem.OfEpisode(var known, var number) ->
          new MediaItem.OfEpisode(known, episode);
      default -> found;
    };
  }

  /** Returns what is asked for at once; empty for what can only be asked for alone. */
  private static String place(MediaItem item) {
    return switch (item) {
      case MediaItem.OfSeason(var show, var season) when season.number() != null ->
          show.ids().key().map(key -> "seasons of " + key).orElse("");
      case MediaItem.OfEpisode(var show, var episode)
          when episode.number() != null && episode.season() != null ->
          show.ids().key().map(key -> "season " + episode.season() + " of " + key).orElse("");
      default -> "";
    };
  }

  private static <T> Optional<T> orNone(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
