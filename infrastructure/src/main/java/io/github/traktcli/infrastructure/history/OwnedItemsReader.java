package io.github.traktcli.infrastructure.history;

import io.github.traktcli.domain.history.OwnedItems;
import io.github.traktcli.domain.history.OwnedItems.Owned;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.json.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Reads maps from Trakt ids to days of collection; what is no id is passed over. */
final class OwnedItemsReader {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private OwnedItemsReader() {}

  static OwnedItems movies(Map<?, ?> document) {
    return flat(document, id -> new MediaItem.OfMovie(Movie.of(null, null, Ids.ofTrakt(id))));
  }

  static OwnedItems episodes(Map<?, ?> document) {
    Show unknown = Show.of(null, null, Ids.NONE);
    return flat(document, id -> new MediaItem.OfEpisode(unknown, Episode.ofIds(Ids.ofTrakt(id))));
  }

  static OwnedItems shows(Map<?, ?> document) {
    List<Owned> items = new ArrayList<>();
    each(
        document,
        (id, seasons) -> {
          Show show = Show.of(null, null, Ids.ofTrakt(id));
          each(
              seasons,
              (season, episodes) ->
                  each(
                      episodes,
                      (number, at) -> {
                        Episode episode =
                            Episode.of(season.intValue(), number.intValue(), null, Ids.NONE);
                        add(items, new MediaItem.OfEpisode(show, episode), at);
                      }));
        });
    return new OwnedItems(items);
  }

  private static OwnedItems flat(Map<?, ?> document, LongFunction<MediaItem> item) {
    List<Owned> items = new ArrayList<>();
    each(document, (id, at) -> add(items, item.apply(id), at));
    return new OwnedItems(items);
  }

  private static void add(List<Owned> items, MediaItem item, Object at) {
    if (at instanceof String moment) {
      items.add(new Owned(item, Timestamps.instant(moment)));
    }
  }

  private static void each(Object map, BiConsumer<Long, Object> action) {
    if (map instanceof Map<?, ?> entries) {
      entries.forEach(
          (key, value) -> {
            if (value != null && NUMBER.matcher(key.toString()).matches()) {
              action.accept(Long.valueOf(key.toString()), value);
            }
          });
    }
  }
}
