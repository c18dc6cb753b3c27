package io.github.traktcli.domain.catalog;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where titles have their pages on Trakt's website and at Plex, which go by slugs of their own. */
public final class WebAddress {

  private static final String SITE = "https://app.trakt.tv";
  private static final String PLEX = "https://watch.plex.tv";

  private WebAddress() {}

  /** Returns the page of a title; empty as long as its slug, or that of its show, is not known. */
  public static Optional<URI> of(MediaItem title) {
    return switch (title) {
      case MediaItem.OfMovie(var movie) -> page("/movies/", movie.ids(), "");
      case MediaItem.OfShow(var show) -> page("/shows/", show.ids(), "");
      case MediaItem.OfPerson(var person) -> page("/people/", person.ids(), "");
      case MediaItem.OfUser user -> page("/users/", user.ids(), "");
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

  /** Returns the page of a film or a show at Plex; empty where Trakt knows of none. */
  public static Optional<URI> atPlex(TitleDetails title) {
    return switch (title) {
      case TitleDetails.OfMovie movie -> page(PLEX + "/movie/", movie.about().plex(), "");
      case TitleDetails.OfShow show -> page(PLEX + "/show/", show.about().plex(), "");
      case TitleDetails.OfSeason season -> Optional.empty();
      case TitleDetails.OfEpisode episode -> Optional.empty();
      case TitleDetails.OfPerson person -> Optional.empty();
    };
  }

  private static Optional<URI> page(String before, Ids ids, String behind) {
    return page(SITE + before, ids.slug(), behind);
  }

  private static Optional<URI> page(String before, @Nullable String slug, String behind) {
    return Optional.ofNullable(slug)
        .filter(text -> text.matches("[\\w.-]+"))
        .map(text -> URI.create(before + text + behind));
  }
}
