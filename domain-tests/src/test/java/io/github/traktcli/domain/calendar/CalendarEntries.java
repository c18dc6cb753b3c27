package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of a calendar for tests. */
public final class CalendarEntries {

  private CalendarEntries() {}

  /** Returns an ordinary episode of a show. */
  public static CalendarEntry episode(String moment, String show, int season, int number) {
    return episode(new Airing.At(Instant.parse(moment)), show, season, number, "standard");
  }

  /** Returns an episode of a show. */
  public static CalendarEntry episode(
      Airing airing, String show, int season, int number, @Nullable String type) {
    long id = Math.abs((long) show.hashCode()) * 10_000 + season * 100L + number;
    return new CalendarEntry(
        airing,
        new MediaItem.OfEpisode(
            show(show), Episode.of(season, number, "Chapter " + number, Ids.ofTrakt(id))),
        List.of(),
        type);
  }

  /** Returns several episodes of a show in one entry. */
  public static CalendarEntry folded(
      String moment, String show, int season, int first, int last, String type) {
    List<Episode> episodes =
        java.util.stream.IntStream.rangeClosed(first, last)
            .mapToObj(
                number ->
                    Episode.of(season, number, "Chapter " + number, Ids.ofTrakt(1000 + number)))
            .toList();
    return new CalendarEntry(
        new Airing.At(Instant.parse(moment)), new MediaItem.OfShow(show(show)), episodes, type);
  }

  /** Returns a film that comes out on a day. */
  public static CalendarEntry movie(String day, String title, int year) {
    Ids ids =
        new Ids(Math.abs((long) title.hashCode()), slug(title) + "-" + year, null, null, null);
    return new CalendarEntry(
        new Airing.On(LocalDate.parse(day)),
        new MediaItem.OfMovie(Movie.of(title, year, ids)),
        List.of(),
        null);
  }

  private static Show show(String title) {
    return Show.of(
        title, 2022, new Ids(Math.abs((long) title.hashCode()), slug(title), null, null, null));
  }

  private static String slug(String title) {
    return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }
}
