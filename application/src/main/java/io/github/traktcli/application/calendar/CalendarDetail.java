package io.github.traktcli.application.calendar;

import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.media.ItemType;
import org.jspecify.annotations.Nullable;

/**
 * What of a calendar is wanted, and how much of it.
 *
 * @param extended Trakt's {@code extended} as it is sent; {@code null} for the short form
 * @param only {@link ItemType#MOVIE} or {@link ItemType#SHOW} where a mixed calendar should hold
 *     one of both
 * @param folded whether Trakt should fold the episodes of a show and day into one entry
 */
public record CalendarDetail(
    Filters filters, @Nullable String extended, @Nullable ItemType only, boolean folded) {

  /** Everything, in the short form. */
  public static final CalendarDetail USUAL = new CalendarDetail(Filters.none(), null, null, false);
}
