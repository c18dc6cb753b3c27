package io.github.traktcli.domain.filter;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which filters Trakt has for which answers. Section "Filters" of the contract. */
public enum FilterFamily {
  /** Calendars: films, shows and episodes. */
  CALENDARS,
  /** Charts of films. */
  MOVIES,
  /** Charts of shows. */
  SHOWS,
  /** Charts that hold films and shows. */
  MEDIA,
  /** Searches for a text, which is an argument there and no filter. */
  SEARCH,
  /** Recommendations. */
  RECOMMENDATIONS,
  /** The items of smart lists. */
  SMART_LISTS;

  /** Returns the filters in the order of the contract. */
  public Set<Filter> filters() {
    return switch (this) {
      case CALENDARS -> without();
      case MOVIES -> without(Filter.NETWORK_IDS, Filter.STATUS, Filter.EPISODE_TYPES);
      case SHOWS ->
          without(Filter.RT_METERS, Filter.RT_USER_METERS, Filter.METASCORES, Filter.EPISODE_TYPES);
      case MEDIA -> without(Filter.EPISODE_TYPES);
      case SEARCH ->
          without(Filter.QUERY, Filter.EPISODE_TYPES, Filter.START_DATE, Filter.END_DATE);
      case RECOMMENDATIONS, SMART_LISTS -> without(Filter.QUERY, Filter.EPISODE_TYPES);
    };
  }

  private static Set<Filter> without(Filter... filters) {
    Set<Filter> left = EnumSet.allOf(Filter.class);
    left.removeAll(List.of(filters));
    return Collections.unmodifiableSet(left);
  }
}
