package io.github.traktcli.presentation.prompt;

import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.SafeText;
import io.github.traktcli.presentation.output.ShortLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How candidates are told apart: title and year, type, rating. */
final class CandidateLabels implements Labels<MediaItem> {

  @Override
  public String label(MediaItem item) {
    return item.label();
  }

  @Override
  public String words(MediaItem item) {
    return item.label() + " " + item.type().singular();
  }

  @Override
  public List<String> sentences(List<MediaItem> items) {
    return items.stream()
        .map(
            item -> {
              String rating = rating(item);
              return SafeText.of(item.label())
                  + ", "
                  + item.type().singular()
                  + (rating.isEmpty() ? "" : ", rated " + rating);
            })
        .toList();
  }

  @Override
  public List<String> lines(List<MediaItem> items, int columns) {
    int rest = 2 + "episode".length() + 2 + "10.0".length();
    int widest =
        items.stream().mapToInt(item -> DisplayWidth.of(SafeText.of(item.label()))).max().orElse(0);
    int titles = Math.max(8, Math.min(widest, columns - rest));
    return items.stream()
        .map(
            item -> {
              String title = ShortLabel.of(SafeText.of(item.label()), titles);
              String type = DisplayWidth.padded(item.type().singular(), "episode".length());
              return (DisplayWidth.padded(title, titles) + "  " + type + "  " + rating(item))
                  .stripTrailing();
            })
        .toList();
  }

  private static String rating(MediaItem item) {
    Double rating = ratingOf(item);
    return rating == null || rating <= 0 ? "" : Numbers.rating(rating);
  }

  private static @Nullable Double ratingOf(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> movie.rating();
      case MediaItem.OfShow(var show) -> show.rating();
      case MediaItem.OfSeason(var show, var season) -> season.rating();
      case MediaItem.OfEpisode(var show, var episode) -> episode.rating();
      case MediaItem.OfPerson person -> null;
      case MediaItem.OfUser user -> null;
    };
  }
}
