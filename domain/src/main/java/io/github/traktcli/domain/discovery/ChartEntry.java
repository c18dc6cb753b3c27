package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.media.MediaItem;
import org.jspecify.annotations.Nullable;

/**
 * A title in a chart.
 *
 * @param count what the chart ranks by: watchers, lists, favorites, plays, collectors, or US
 *     dollars at the box office; {@code null} for charts that send no number
 */
public record ChartEntry(MediaItem item, @Nullable Long count) {}
