package io.github.traktcli.domain.catalog;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import java.net.URI;
import java.util.Optional;

/** Where titles have their pages on Trakt's website, which goes by slugs. */
public final class WebAddress {

  private static final String SITE = "https://app.trakt.tv";

  private WebAddress() {}

  /** Returns the page of a title; empty as long as its slug, or that of its show, is not known. */
  public static Optional<URI> of(MediaItem title) {
    return switch (title) {
      case MediaItem.OfMovie(var movie) -> page("/movies/", movie.ids(), "");
      case MediaItem.OfShow(var show) -> page("/shows/", show.ids(), "");
      case MediaItem.OfPerson(var person) -> page("/people/", person.ids(), "");
      case MediaItem.OfSeason(var show, var season) ->
          season.number() == null
              ? Optional.empty()
              : page("/shows/", show.ids(), "/seasons/" + season.number());
      case MediaItem.OfEpisode(var show, var episode) ->
          episode
              .place()
              .map(place -> "/seasons/" + place.replace("/", "/episodes/"))
              .flatMap(behind -> page("/shows/", show.ids(), behind));
    };
  }

  private static Optional<URI> page(String before, Ids ids, String behind) {
    return Optional.ofNullable(ids.slug())
        .filter(slug -> slug.matches("[\\w.-]+"))
        .map(slug -> URI.create(SITE + before + slug + behind));
  }
}
