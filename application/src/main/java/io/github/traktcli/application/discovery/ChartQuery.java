package io.github.traktcli.application.discovery;

import io.github.traktcli.domain.discovery.Chart;
import io.github.traktcli.domain.discovery.ChartedMedia;
import io.github.traktcli.domain.discovery.Period;
import io.github.traktcli.domain.discovery.Theme;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.page.PageRequest;
import java.util.Optional;

/**
 * Which chart is wanted.
 *
 * @param period heeded by charts that count over one
 * @param theme only charts of films and shows together have themes
 * @param extended Trakt's level of detail; empty for the short form
 */
public record ChartQuery(
    Chart chart,
    ChartedMedia media,
    Period period,
    Filters filters,
    Optional<Theme> theme,
    Optional<String> extended,
    PageRequest page) {

  /** Refuses charts and themes that Trakt does not have. */
  public ChartQuery {
    if (!Chart.of(media).contains(chart)) {
      throw new InvalidInput(
          "Trakt has no chart of " + chart.traktName() + " " + media.traktName() + ".");
    }
    if (theme.isPresent() && media != ChartedMedia.MEDIA) {
      throw new InvalidInput("Only charts of films and shows together have themes.");
    }
  }
}
