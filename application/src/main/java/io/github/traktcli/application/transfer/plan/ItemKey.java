package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import java.util.OptionalLong;

/** Names an item by one number: its type and Trakt's id, or a season's show and number. */
public final class ItemKey {

  private static final int TYPE_BITS = 56;
  private static final int SEASON_BITS = 40;

  private ItemKey() {}

  /** Returns the key; empty for what Trakt has no id of. */
  public static OptionalLong of(MediaItem item) {
    Long own = item.ids().trakt();
    if (item instanceof MediaItem.OfSeason(Show show, var season)) {
      Long id = show.ids().trakt();
      Integer number = season.number();
      return id == null || number == null
          ? OptionalLong.empty()
          : OptionalLong.of(typed(item, id | ((long) number << SEASON_BITS)));
    }
    return own == null ? OptionalLong.empty() : OptionalLong.of(typed(item, own));
  }

  private static long typed(MediaItem item, long id) {
    long type =
        switch (item.type()) {
          case MOVIE -> 0;
          case SHOW -> 1;
          case SEASON -> 2;
          case EPISODE -> 3;
          case PERSON -> 4;
          case LIST -> 5;
          case COMMENT -> 6;
          case USER -> 7;
        };
    return (type << TYPE_BITS) | id;
  }
}
