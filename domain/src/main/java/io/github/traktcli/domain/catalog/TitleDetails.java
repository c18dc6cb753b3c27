package io.github.traktcli.domain.catalog;

import io.github.traktcli.domain.media.MediaItem;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that the page of one title shows of the title itself. */
public sealed interface TitleDetails {

  /** A film. */
  record OfMovie(MediaItem.OfMovie item, About about, boolean afterCredits, boolean duringCredits)
      implements TitleDetails {}

  /**
   * A series.
   *
   * @param totalRuntime minutes of all episodes; may be Trakt's estimate
   */
  record OfShow(
      MediaItem.OfShow item,
      About about,
      Airs airs,
      @Nullable Integer airedEpisodes,
      @Nullable Integer totalRuntime)
      implements TitleDetails {}

  /** A season. */
  record OfSeason(MediaItem.OfSeason item, About about, @Nullable String network)
      implements TitleDetails {}

  /**
   * An episode.
   *
   * @param absoluteNumber its number among all episodes of the show
   */
  record OfEpisode(
      MediaItem.OfEpisode item,
      About about,
      @Nullable Integer absoluteNumber,
      boolean afterCredits,
      boolean duringCredits)
      implements TitleDetails {}

  /**
   * A person.
   *
   * @param height centimetres
   * @param accounts names on other sites, by the name of the site
   */
  record OfPerson(
      MediaItem.OfPerson item,
      @Nullable String biography,
      @Nullable LocalDate birthday,
      @Nullable LocalDate death,
      @Nullable String birthplace,
      @Nullable String homepage,
      @Nullable String gender,
      @Nullable Integer height,
      Map<String, String> accounts)
      implements TitleDetails {

    /** Copies the accounts. */
    public OfPerson {
      accounts = Map.copyOf(accounts);
    }
  }

  /** Returns the title with its names and ids. */
  MediaItem item();
}
