package io.github.traktcli.application.library;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether two items are one, though they may be known by different ids. */
public final class SameItem {

  private SameItem() {}

  /**
   * Compares by any id that both have; seasons and episodes also by the show's ids and their
   * numbers. Never by title.
   */
  public static boolean test(MediaItem one, MediaItem other) {
    return !Collections.disjoint(keys(one), keys(other));
  }

  /** Returns the names of an item; two items are one when they share a name. */
  public static List<String> keys(MediaItem item) {
    List<String> keys = new ArrayList<>();
    add(keys, item.type().singular(), item.ids(), "");
    switch (item) {
      case MediaItem.OfSeason(var show, var season) ->
          add(
              keys,
              "season of",
              season.number() == null ? Ids.NONE : show.ids(),
              "/" + season.number());
      case MediaItem.OfEpisode(var show, var episode) ->
          episode.place().ifPresent(place -> add(keys, "episode of", show.ids(), "/" + place));
      case MediaItem.OfMovie movie -> {}
      case MediaItem.OfShow show -> {}
      case MediaItem.OfPerson person -> {}
      case MediaItem.OfUser user -> {}
    }
    return keys;
  }

  private static void add(List<String> keys, String of, Ids ids, String behind) {
    add(keys, of + " trakt:", ids.trakt(), behind);
    add(keys, of + " slug:", ids.slug(), behind);
    add(keys, of + " imdb:", ids.imdb(), behind);
    add(keys, of + " tmdb:", ids.tmdb(), behind);
    add(keys, of + " tvdb:", ids.tvdb(), behind);
  }

  private static void add(List<String> keys, String before, @Nullable Object id, String behind) {
    if (id != null) {
      keys.add(before + id + behind);
    }
  }
}
