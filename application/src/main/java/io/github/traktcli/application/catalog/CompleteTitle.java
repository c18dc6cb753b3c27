package io.github.traktcli.application.catalog;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemReference;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
  public MediaItem named(String text, ItemType type) {
    return complete(references.one(GivenReference.named(text, type), Set.of(type)));
  }

  /**
   * Returns what else a bare word may mean when nothing has it for a slug: the one title that is
   * called like it. Empty where the text is no bare word.
   *
   * @throws TraktException when several are called so, and nobody says which
   */
  public Optional<MediaItem> otherwise(String text, ItemType type) {
    return byTitle(text, ItemReference.parse(text, type))
        .map(
            title -> complete(references.one(new GivenReference.Named(text, title), Set.of(type))));
  }

  /**
   * Reads what a text names. A bare word is tried as a slug first, and searched for as a title when
   * there is none.
   *
   * @throws TraktException of the first reading, where the search finds nothing either
   */
  public <R> R reading(String text, ItemType type, Function<MediaItem, R> reading) {
    try {
      return reading.apply(named(text, type));
    } catch (TraktException e) {
      if (!(e.failure() instanceof TraktFailure.NotFound)) {
        throw e;
      }
      return reading.apply(elsewhere(text, type, e));
    }
  }

  private MediaItem elsewhere(String text, ItemType type, TraktException missing) {
    try {
      return otherwise(text, type).orElseThrow(() -> missing);
    } catch (TraktException e) {
      throw e.failure() instanceof TraktFailure.NotFound ? missing : e;
    }
  }

  private static Optional<ItemReference> byTitle(String text, ItemReference reference) {
    return switch (reference) {
      case ItemReference.ByKey(ItemType type, String key) ->
          isWord(text, key)
              ? Optional.of(new ItemReference.FreeText(key.replace('-', ' ')))
              : Optional.empty();
      case ItemReference.OfSeason(ItemReference show, int number) ->
          byTitle(firstPiece(text), show).map(title -> new ItemReference.OfSeason(title, number));
      case ItemReference.OfEpisode(ItemReference show, int season, int number) ->
          byTitle(firstPiece(text), show)
              .map(title -> new ItemReference.OfEpisode(title, season, number));
      default -> Optional.empty();
    };
  }

  private static String firstPiece(String text) {
    return text.strip().split("/", 2)[0];
  }

  /** What has its type in front, or is an id, is meant as it is written. */
  private static boolean isWord(String text, String key) {
    return text.strip().equalsIgnoreCase(key)
        && key.chars().anyMatch(Character::isLetter)
        && !key.matches("(tt|nm)[0-9]+");
  }

  /**
   * Returns the title that a reference with its type means; episodes and seasons that are named by
   * their own id stay so.
   */
  public MediaItem named(String text, Set<ItemType> types) {
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
      case MediaItem.OfUser user -> user;
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
                    TraktFailure.NotFound.title(
                        "%1$s with the id %2$s; name the %1$s by its show, such as show/severance/1%3$s"
                            .formatted(
                                title.type().singular(),
                                id,
                                title.type() == ItemType.EPISODE ? "/2" : ""))));
  }
}
