package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.filter.FilterFamily;
import java.util.Locale;

/** What a chart ranks. */
public enum ChartedMedia {
  MOVIES(FilterFamily.MOVIES),
  SHOWS(FilterFamily.SHOWS),
  /** Films and shows in one chart. */
  MEDIA(FilterFamily.MEDIA);

  private final FilterFamily filters;

  ChartedMedia(FilterFamily filters) {
    this.filters = filters;
  }

  /** Returns the first piece of the path, which is the command's noun too. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the filters that these charts take. */
  public FilterFamily filters() {
    return filters;
  }
}
