package io.github.traktcli.application.catalog;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.MediaType;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the title that a user names, so completely that a path can be made of it: an episode that
 * is named by its own id is looked up for its show and its numbers.
 */
public final class CompleteTitle {

  private final ResolveReferences references;
  private final CatalogueSearch search;

  /** Makes the part. */
  public CompleteTitle(ResolveReferences references, CatalogueSearch search) {
    this.references = references;
    this.search = search;
  }

  /**
   * Returns the title that a command of one type means.
   *
   * @param text with or without its type in front
   * @throws TraktException when nothing or too much is called so
   */
  public MediaItem named(String text, MediaType type) {
    return complete(references.one(GivenReference.named(text, type), Set.of(type)));
  }

  /**
   * Returns the title that a reference with its type means; episodes and seasons that are named by
   * their own id stay so.
   */
  public MediaItem named(String text, Set<MediaType> types) {
    return references.one(GivenReference.named(text), types);
  }

  /** Returns the same title with all that a path needs. */
  public MediaItem complete(MediaItem title) {
    return switch (title) {
      case MediaItem.OfSeason season -> isInShow(season.show().ids()) ? season : lookedUp(season);
      case MediaItem.OfEpisode episode ->
          isInShow(episode.show().ids()) ? episode : lookedUp(episode);
      case MediaItem.OfMovie movie -> movie;
      case MediaItem.OfShow show -> show;
      case MediaItem.OfPerson person -> person;
    };
  }

  private static boolean isInShow(Ids show) {
    return show.key().isPresent();
  }

  private MediaItem lookedUp(MediaItem title) {
    String id = title.ids().key().orElseThrow();
    return search.lookup(IdProvider.TRAKT, Optional.of(title.type()), id).stream()
        .filter(found -> found.type() == title.type())
        .findFirst()
        .orElseThrow(
            () ->
                new TraktException(
                    new TraktFailure.NotFound(
                        "%1$s with the id %2$s; name the %1$s by its show, such as show/severance/1%3$s"
                            .formatted(
                                title.type().singular(),
                                id,
                                title.type() == MediaType.EPISODE ? "/2" : ""))));
  }
}
