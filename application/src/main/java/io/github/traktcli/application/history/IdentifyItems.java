package io.github.traktcli.application.history;

import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.facet.TitleLookUp;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds Trakt's own ids of titles that are named by a slug, or by their show: the history can be
 * asked for nothing else, and a title that was merged with another is known by the id that it has
 * now.
 */
public final class IdentifyItems {

  /** No more questions than these are asked before anything is sent. */
  private static final int MOST = 20;

  private final ExistingTitles titles;

  /** Makes the part. */
  public IdentifyItems(ExistingTitles titles) {
    this.titles = titles;
  }

  /**
   * Returns the same resolutions; where there are few, with titles and all ids. An id alone is
   * looked up where something else is watched at that time: both may be the same title, which was
   * merged. Where there are many, the history tells that afterwards.
   *
   * @param times when each was watched; empty where that may be any time
   */
  List<Resolution> several(List<Resolution> resolutions, List<Optional<TimeRange>> times) {
    Set<Integer> doubtful = doubtful(resolutions, times);
    List<Integer> asked =
        IntStream.range(0, resolutions.size())
            .filter(place -> doubtful.contains(place) || isUnknown(resolutions.get(place)))
            .boxed()
            .toList();
    TitleLookUp lookUp =
        new TitleLookUp(
            titles,
            asked.stream().flatMap(place -> found(resolutions.get(place)).stream()).toList());
    List<Resolution> identified = new ArrayList<>(resolutions);
    if (lookUp.questions() <= MOST) {
      asked.forEach(place -> identified.set(place, lookedUp(resolutions.get(place), lookUp)));
    }
    identified.replaceAll(IdentifyItems::missingWithoutShow);
    return identified;
  }

  private static Resolution lookedUp(Resolution one, TitleLookUp lookUp) {
    return switch (lookUp.of(found(one).orElseThrow())) {
      case TitleLookUp.Answer.Found(MediaItem item) -> new Resolution.Found(one.text(), item);
      case TitleLookUp.Answer.Missing() -> missing(one);
      case TitleLookUp.Answer.NotAsked() -> one;
    };
  }

  /** A season whose show is not known stands for no episodes that could be told. */
  private static Resolution missingWithoutShow(Resolution resolution) {
    return found(resolution).filter(item -> !ExistingTitles.canBeAsked(item)).isPresent()
        ? missing(resolution)
        : resolution;
  }

  /** Returns the places of those that go by an id alone and may be another of them. */
  private static Set<Integer> doubtful(
      List<Resolution> resolutions, List<Optional<TimeRange>> times) {
    Map<Boolean, List<Integer>> filmsAndNot =
        IntStream.range(0, resolutions.size())
            .filter(place -> found(resolutions.get(place)).isPresent())
            .boxed()
            .collect(
                Collectors.partitioningBy(
                    place -> isFilm(found(resolutions.get(place)).orElseThrow())));
    return filmsAndNot.values().stream()
        .flatMap(places -> SharedTimes.of(times, places).stream())
        .filter(place -> !ExistingTitles.isSeen(found(resolutions.get(place)).orElseThrow()))
        .collect(Collectors.toSet());
  }

  private static boolean isUnknown(Resolution resolution) {
    return found(resolution).filter(item -> !isKnown(item)).isPresent();
  }

  private static Optional<MediaItem> found(Resolution resolution) {
    return resolution instanceof Resolution.Found(String text, MediaItem item)
        ? Optional.of(item)
        : Optional.empty();
  }

  private static boolean isFilm(MediaItem item) {
    return item.type() == ItemType.MOVIE;
  }

  /** Returns the same resolution, with titles and ids; missing where Trakt has no such title. */
  Resolution identified(Resolution resolution) {
    return isUnknown(resolution) ? lookedUp(resolution) : resolution;
  }

  private Resolution lookedUp(Resolution resolution) {
    try {
      return new Resolution.Found(resolution.text(), read(found(resolution).orElseThrow()));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return missing(resolution);
      }
      throw e;
    }
  }

  private static Resolution missing(Resolution resolution) {
    return new Resolution.Missing(resolution.text(), found(resolution));
  }

  /**
   * Returns the same title with its ids, and a season or an episode with its show.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where Trakt has no such title
   */
  public MediaItem identified(MediaItem item) {
    return isKnown(item) ? item : read(item);
  }

  /**
   * Returns what Trakt says of a title, whose ids may be known already.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where Trakt has no such title
   */
  MediaItem read(MediaItem item) {
    return titles.title(item);
  }

  /** Tells whether its own id is known, and that of its show's as well where it has one. */
  private static boolean isKnown(MediaItem item) {
    boolean own = item.ids().trakt() != null;
    return switch (item) {
      case MediaItem.OfMovie movie -> own;
      case MediaItem.OfShow show -> own;
      case MediaItem.OfSeason(var show, var season) -> own && show.ids().key().isPresent();
      case MediaItem.OfEpisode(var show, var episode) -> own && show.ids().key().isPresent();
      case MediaItem.OfPerson person -> true;
      case MediaItem.OfUser user -> true;
    };
  }
}
