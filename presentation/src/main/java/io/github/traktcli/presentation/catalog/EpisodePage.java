package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The episode of a show that comes next, or came last. */
final class EpisodePage {

  private EpisodePage() {}

  static FacetView<MediaItem.OfEpisode> next(ViewContext context) {
    return FacetView.pageIfAny(view(context), "No further episode is scheduled.");
  }

  static FacetView<MediaItem.OfEpisode> last(ViewContext context) {
    return FacetView.pageIfAny(view(context), "No episode has aired.");
  }

  private static PageView<MediaItem.OfEpisode> view(ViewContext context) {
    return new PageView<>(item -> blocks(item, context), MediaItem.OfEpisode::reference);
  }

  private static List<Block> blocks(MediaItem.OfEpisode item, ViewContext context) {
    Episode episode = item.episode();
    return List.of(
        new Block.Heading(
            episode.code() + (episode.title() == null ? "" : " " + episode.title()),
            Optional.ofNullable(episode.firstAired())
                .map(moment -> distance(moment, context.now()))
                .orElse("")),
        new Block.Fact(
            "airs",
            context.dates().isAhead(episode.firstAired()) ? "airs" : "aired",
            context.dates().moment(episode.firstAired())),
        new Block.Fact("runtime", Cells.length(episode.runtime())),
        new Block.Fact("rating", Cells.rating(episode.rating())),
        new Block.Fact("type", Cells.words(episode.type())),
        Block.fact("reference", item.reference()));
  }

  /** Returns {@code in 3 days} or {@code 2 days ago}. */
  private static String distance(Instant moment, Instant now) {
    long days = Math.round(Duration.between(now, moment).toHours() / 24.0);
    if (days == 0) {
      return moment.isAfter(now) ? "within a day" : "a few hours ago";
    }
    String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days > 0 ? "in " + count : count + " ago";
  }
}
