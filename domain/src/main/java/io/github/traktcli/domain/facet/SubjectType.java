package io.github.traktcli.domain.facet;

import io.github.traktcli.domain.media.ItemType;

/** The kinds of things that something can hang on, or that something can be done to. */
public enum SubjectType {
  MOVIE,
  SHOW,
  SEASON,
  EPISODE,
  PERSON,
  COMMENT,
  LIST,
  USER,
  NOTE,
  WATCHLIST,
  FAVORITES,
  SMART_LIST,
  SAVED_FILTER,
  FOLLOW_REQUEST,
  /** Where somebody stopped within a title. */
  POSITION,
  /** The account of whoever is signed in. */
  ACCOUNT,
  /** Trakt as a whole: what hangs on nothing. */
  TRAKT;

  /** Returns the type of a title. */
  public static SubjectType of(ItemType type) {
    return switch (type) {
      case MOVIE -> MOVIE;
      case SHOW -> SHOW;
      case SEASON -> SEASON;
      case EPISODE -> EPISODE;
      case PERSON -> PERSON;
      case LIST -> LIST;
      case COMMENT -> COMMENT;
      case USER -> USER;
    };
  }
}
