package io.github.traktcli.domain.media;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a user writes to name something: {@code movie/tron-legacy-2010}, {@code show/severance/1/5},
 * {@code tt0816692}, a pasted address, or a title to search for. {@link ItemReferenceParser} knows
 * the whole grammar.
 */
public sealed interface ItemReference {

  /**
   * Something named by its own Trakt id or slug.
   *
   * @param key digits are a Trakt id, never a slug; an IMDb id is possible for films, shows, people
   */
  record ByKey(ItemType type, String key) implements ItemReference {}

  /**
   * Something named by a slug of nothing but digits, as an address of Trakt has it. Trakt's API
   * reads digits as an id, so it has to be searched for.
   */
  record BySlug(ItemType type, String slug) implements ItemReference {}

  /**
   * A season, named by its show.
   *
   * @param show by its key, its slug, or its title
   * @param number 0 for the specials
   */
  record OfSeason(ItemReference show, int number) implements ItemReference {}

  /**
   * An episode, named by its show.
   *
   * @param show by its key, its slug, or its title
   */
  record OfEpisode(ItemReference show, int season, int number) implements ItemReference {}

  /** Several episodes of one season, the first and the last among them. */
  record OfEpisodes(ItemReference show, int season, int first, int last) implements ItemReference {

    /** Returns each of them, in their order. */
    public List<OfEpisode> each() {
      return IntStream.rangeClosed(first, last)
          .mapToObj(number -> new OfEpisode(show, season, number))
          .toList();
    }
  }

  /** A personal list, named by its owner and its slug or id. */
  record OfList(String user, String list) implements ItemReference {}

  /**
   * Something named by an id of another site; to be looked up.
   *
   * @param type empty where the id alone names one thing (IMDb)
   */
  record External(IdProvider provider, Optional<ItemType> type, String id)
      implements ItemReference {}

  /** A title to search for. */
  record FreeText(String text) implements ItemReference {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    /** Returns the episode that is meant, as in {@code severance S01E05}; empty for a title. */
    public Optional<ItemReference> asEpisode() {
      return PlaceInShow.behindBlank(text);
    }

    /**
     * Returns the season that is meant, as in {@code severance S01}; empty for a title.
     *
     * @param onlySeasons whether nothing else can be meant, so that {@code severance season 1} is
     *     one, too
     */
    public Optional<ItemReference> asSeason(boolean onlySeasons) {
      return onlySeasons ? PlaceInShow.seasonInWords(text) : PlaceInShow.seasonBehindBlank(text);
    }

    /** Returns the title that a slug may be made of; empty for what is none. */
    public Optional<String> asSlug() {
      return SLUG.matcher(text).matches() ? Optional.of(text.replace('-', ' ')) : Optional.empty();
    }
  }

  /**
   * Reads a reference that carries its type with it.
   *
   * @throws InvalidReference when the text starts like a reference and cannot be one
   */
  static ItemReference parse(String text) {
    return ItemReferenceParser.parse(text, Optional.empty());
  }

  /**
   * Reads a reference of a command that knows the type: {@code tron-legacy-2010} then names a film
   * and {@code severance/1/5} an episode. A full reference of another type is refused.
   *
   * @throws InvalidReference when the text cannot name something of that type
   */
  static ItemReference parse(String text, ItemType expected) {
    return ItemReferenceParser.parse(text, Optional.of(expected));
  }
}
