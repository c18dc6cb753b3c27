package io.github.traktcli.application.history;

import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds Trakt's own ids of titles that are named by a slug, or by their show: the history can be
 * asked for nothing else, and a title that was merged with another is known by the id that it has
 * now.
 */
public final class IdentifyItems {

  /** More than these are not looked up one by one. */
  private static final int MOST = 20;

  private final ExistingTitles titles;

  /** Makes the part. */
  public IdentifyItems(ExistingTitles titles) {
    this.titles = titles;
  }

  /**
   * Returns the same resolutions; where there are few, with titles and all ids. An id alone is
   * looked up where there is anything else to watch: both may be the same title, which was merged.
   */
  List<Resolution> few(List<Resolution> resolutions) {
    Map<Boolean, Long> filmsAndNot =
        resolutions.stream()
            .flatMap(one -> found(one).stream())
            .collect(Collectors.partitioningBy(IdentifyItems::isFilm, Collectors.counting()));
    Predicate<Resolution> unknown =
        one ->
            found(one)
                .filter(
                    item ->
                        !isKnown(item)
                            || (!ExistingTitles.isSeen(item)
                                && filmsAndNot.getOrDefault(isFilm(item), 0L) > 1))
                .isPresent();
    return resolutions.stream().filter(unknown).count() > MOST
        ? resolutions
        : resolutions.stream().map(one -> unknown.test(one) ? lookedUp(one) : one).toList();
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
    return found(resolution).filter(item -> !isKnown(item)).isPresent()
        ? lookedUp(resolution)
        : resolution;
  }

  private Resolution lookedUp(Resolution resolution) {
    try {
      return new Resolution.Found(resolution.text(), read(found(resolution).orElseThrow()));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return new Resolution.Missing(resolution.text(), found(resolution));
      }
      throw e;
    }
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
