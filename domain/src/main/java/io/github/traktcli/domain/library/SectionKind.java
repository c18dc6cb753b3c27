package io.github.traktcli.domain.library;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of places that hold a user's items. How a kind behaves follows from what it says here;
 * a new constant does not compile until everything is said. Sections "Sync", "Users" and "Lists" of
 * the contract.
 */
public enum SectionKind {
  /** What the user means to watch. Watching something takes it off by itself. */
  WATCHLIST,
  /** What the user likes best; limited to the same number for everybody. */
  FAVORITES,
  /** A list that somebody made. */
  LIST,
  /** What the user owns. A bare show stands for all its episodes. */
  COLLECTION,
  /** Every single time that the user watched something. */
  HISTORY,
  /** What the user thinks of things, from 1 to 10. */
  RATINGS,
  /** What the user does not want to see in one {@link HiddenPlace}. */
  HIDDEN;

  /** Returns what becomes of an item that is put in again. */
  public Repeat repeat() {
    return switch (this) {
      case WATCHLIST, FAVORITES, LIST, HIDDEN -> Repeat.KEPT;
      case COLLECTION, RATINGS -> Repeat.REPLACED;
      case HISTORY -> Repeat.COUNTED;
    };
  }

  /** Returns what can be put in. */
  public Set<ItemType> holds() {
    return switch (this) {
      case WATCHLIST, COLLECTION, HISTORY, RATINGS ->
          EnumSet.of(ItemType.MOVIE, ItemType.SHOW, ItemType.SEASON, ItemType.EPISODE);
      case FAVORITES -> EnumSet.of(ItemType.MOVIE, ItemType.SHOW);
      case LIST -> EnumSet.range(ItemType.MOVIE, ItemType.PERSON);
      case HIDDEN -> EnumSet.of(ItemType.MOVIE, ItemType.SHOW, ItemType.SEASON);
    };
  }

  /** Returns which entries it can be asked for; the first is what comes where none is named. */
  public List<EntryType> entryTypes() {
    return switch (this) {
      case WATCHLIST, HISTORY, RATINGS ->
          List.of(
              EntryType.ALL,
              EntryType.MOVIES,
              EntryType.SHOWS,
              EntryType.SEASONS,
              EntryType.EPISODES);
      case FAVORITES -> List.of(EntryType.ALL, EntryType.MOVIES, EntryType.SHOWS, EntryType.MEDIA);
      case LIST ->
          List.of(
              EntryType.ALL,
              EntryType.MOVIES,
              EntryType.SHOWS,
              EntryType.SEASONS,
              EntryType.EPISODES,
              EntryType.PEOPLE);
      case COLLECTION ->
          List.of(EntryType.MEDIA, EntryType.MOVIES, EntryType.SHOWS, EntryType.EPISODES);
      case HIDDEN -> List.of(EntryType.ALL, EntryType.MOVIES, EntryType.SHOWS, EntryType.SEASONS);
    };
  }

  /** Returns what can be done with it. */
  public Set<Ability> abilities() {
    return switch (this) {
      case WATCHLIST, FAVORITES, LIST ->
          EnumSet.of(
              Ability.SORTED,
              Ability.ARRANGED,
              Ability.NOTED,
              Ability.DESCRIBED,
              Ability.OF_OTHERS,
              Ability.COMMENTED);
      case COLLECTION -> EnumSet.of(Ability.OF_OTHERS);
      case HISTORY -> EnumSet.of(Ability.DATED, Ability.OF_OTHERS);
      case RATINGS -> EnumSet.of(Ability.BY_RATING, Ability.OF_OTHERS);
      case HIDDEN -> EnumSet.noneOf(Ability.class);
    };
  }

  /** Tells whether this can be done with it. */
  public boolean can(Ability ability) {
    return abilities().contains(ability);
  }

  /** Returns what can be said of an entry. */
  public Set<Detail> details() {
    return switch (this) {
      case WATCHLIST, FAVORITES, LIST -> EnumSet.of(Detail.NOTES);
      case COLLECTION ->
          EnumSet.of(
              Detail.AT,
              Detail.MEDIA_TYPE,
              Detail.RESOLUTION,
              Detail.HDR,
              Detail.AUDIO,
              Detail.AUDIO_CHANNELS,
              Detail.THREE_D);
      case HISTORY -> EnumSet.of(Detail.AT);
      case RATINGS -> EnumSet.of(Detail.RATING, Detail.AT);
      case HIDDEN -> EnumSet.noneOf(Detail.class);
    };
  }

  /** Tells whether an item stands for several entries: a show or a season for its episodes. */
  public boolean holdsPartsOf(ItemType type) {
    return switch (this) {
      case COLLECTION, HISTORY -> type == ItemType.SHOW || type == ItemType.SEASON;
      case WATCHLIST, FAVORITES, LIST, RATINGS, HIDDEN -> false;
    };
  }

  /** Returns what Trakt must be asked to add, so that all that is said of entries comes. */
  public List<String> levels() {
    return switch (this) {
      case COLLECTION -> List.of("metadata");
      case WATCHLIST, FAVORITES, LIST, HISTORY, RATINGS, HIDDEN -> List.of();
    };
  }

  /** Returns what must be said of an entry. */
  public Set<Detail> needed() {
    return switch (this) {
      case RATINGS -> EnumSet.of(Detail.RATING);
      case WATCHLIST, FAVORITES, LIST, COLLECTION, HISTORY, HIDDEN -> EnumSet.noneOf(Detail.class);
    };
  }

  /** Returns Trakt's name for the time of an entry, such as {@code watched_at}. */
  public String timeName() {
    return switch (this) {
      case WATCHLIST, FAVORITES, LIST -> "listed_at";
      case COLLECTION -> "collected_at";
      case HISTORY -> "watched_at";
      case RATINGS -> "rated_at";
      case HIDDEN -> "hidden_at";
    };
  }

  /**
   * Returns what a user wrote of the time of an entry as Trakt takes it.
   *
   * @param zone of the user's clock
   * @throws InvalidInput when it is no time, or Trakt does not take such words there
   */
  public String told(String text, Instant now, ZoneId zone) {
    return told(MomentParser.of(now, zone, timeWords()).parse(text));
  }

  private List<String> timeWords() {
    return switch (this) {
      case HISTORY -> Moment.WORDS;
      case COLLECTION -> List.of("released");
      case WATCHLIST, FAVORITES, LIST, RATINGS, HIDDEN -> List.of();
    };
  }

  /**
   * Returns the time of an entry as Trakt takes it.
   *
   * @throws InvalidInput when Trakt does not take such words there
   */
  public String told(Moment moment) {
    boolean taken =
        switch (moment) {
          case Moment.At at -> true;
          case Moment.OnDay day -> true;
          case Moment.Released released -> timeWords().contains(moment.traktName());
          case Moment.Unknown unknown -> timeWords().contains(moment.traktName());
        };
    if (!taken) {
      throw new InvalidInput(
          "Trakt takes a date or a time for the %s, and not \"%s\"."
              .formatted(traktName(), moment.traktName()));
    }
    return moment.traktName();
  }

  /** Returns the word that Trakt uses in paths, which is also the name for a person. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
