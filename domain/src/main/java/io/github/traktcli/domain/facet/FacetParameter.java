package io.github.traktcli.domain.facet;

import io.github.traktcli.domain.catalog.Codes;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be said about a facet when it is asked for: in the path or in the query. */
public enum FacetParameter {
  COUNTRY("country", "COUNTRY", "Only this country, of two letters."),
  LANGUAGE("language", "LANG", "Only this language, of two letters."),
  TRANSLATIONS("translations", "LANG", "Add titles in this language, of two letters, or all."),
  COMMENT_SORT(
      "sort",
      "ORDER",
      "The order of the comments.",
      "newest",
      "oldest likes replies highest lowest plays watched"),
  LIST_TYPE(
      "type",
      "TYPE",
      "Which lists to show.",
      "personal",
      "official all watchlist watchlists favorites"),
  LIST_SORT(
      "sort", "ORDER", "The order of the lists.", "popular", "likes comments items added updated"),
  COMMENT_LENGTH(
      "comment_type",
      "LENGTH",
      "Reviews of 200 words and more, or shorter shouts.",
      "all",
      "reviews shouts"),
  COMMENTED(
      "type", "TYPE", "What the comments are about.", "all", "movies shows seasons episodes lists"),
  INCLUDE_REPLIES(
      "include_replies", "WHICH", "Replies as well, or only them.", "true", "false only"),
  LIKED("type", "TYPE", "Only likes of these.", "comments", "lists"),
  NOTED(
      "type",
      "TYPE",
      "What the notes hang on.",
      "all",
      "movies shows seasons episodes people history collection ratings"),
  SMART_TYPE("type", "TYPE", "Only films, or only shows.", "all", "movie show"),
  SORT_BY(
      "sort_by",
      "PROPERTY",
      "What to sort by.",
      SortBy.RANK.traktName(),
      behind(Stream.of(SortBy.values()).map(SortBy::traktName))),
  SORT_HOW(
      "sort_how",
      "DIRECTION",
      "The direction.",
      SortHow.ASC.traktName(),
      behind(Stream.of(SortHow.values()).map(SortHow::traktName))),
  FILTER_SECTION(
      "section", "SECTION", "Only filters of this section.", "movies shows calendars search"),
  FOLLOWING("following", "", "Those that you sent, and nobody has answered yet."),
  HIDDEN("hidden", "", "Count hidden seasons, too."),
  SPECIALS("specials", "", "List specials, too."),
  COUNT_SPECIALS(
      "count_specials", "BOOLEAN", "Whether specials count, where they are listed.", "true false"),
  INCLUDE_STATS("include_stats", "BOOLEAN", "Whether to add plays and minutes.", "true false"),
  LAST_WATCHED("last_activity", "WHICH", "What decides which episode comes next.", "aired watched"),
  LAST_COLLECTED(
      "last_activity", "WHICH", "What decides which episode comes next.", "aired collected"),
  TITLE_TYPE("type", "TYPE", "Only titles of this type.", "movies episodes"),
  START_AT("start_at", "DAY", "From this moment on."),
  END_AT("end_at", "DAY", "Up to this moment."),
  LINKS("links", "DEVICE", "Add addresses for a kind of device.", "direct", "tvos android webos"),
  EXTENDED("extended", "LEVEL", "Ask Trakt for more, such as full or images; by commas.");

  private final String traktName;
  private final String label;
  private final String summary;
  private final boolean hasDefault;
  private final String choices;

  FacetParameter(String traktName, String label, String summary) {
    this(traktName, label, summary, false, "");
  }

  /** One that may be left out, with values to choose from, by blanks. */
  FacetParameter(String traktName, String label, String summary, String choices) {
    this(traktName, label, summary, false, choices);
  }

  /** One of which the first value is meant where nothing is said; the others by blanks. */
  FacetParameter(String traktName, String label, String summary, String byDefault, String others) {
    this(traktName, label, summary, true, byDefault + " " + others);
  }

  FacetParameter(
      String traktName, String label, String summary, boolean hasDefault, String choices) {
    this.traktName = traktName;
    this.label = label;
    this.summary = summary;
    this.hasDefault = hasDefault;
    this.choices = choices;
  }

  private static String behind(Stream<String> all) {
    return all.skip(1).collect(Collectors.joining(" "));
  }

  /** Returns Trakt's name for it, which is also the query parameter where it travels in one. */
  public String traktName() {
    return traktName;
  }

  /** Returns the name of the option, with its two hyphens. */
  public String option() {
    return "--" + traktName.replace('_', '-');
  }

  /** Returns what a user writes behind the option; empty for a flag, which stands for its name. */
  public String label() {
    return label;
  }

  /** Returns what it does, as a sentence. */
  public String summary() {
    return summary;
  }

  /** Returns the values to choose from, the default first; empty where there are too many. */
  public List<String> choices(SubjectType type) {
    List<String> all = choices.isEmpty() ? List.of() : List.of(choices.split(" ", -1));
    return switch (this) {
      case COMMENT_SORT -> all.subList(0, commentSorts(type));
      case LIST_TYPE -> all.subList(0, listTypes(type));
      default -> all;
    };
  }

  /** Tells whether Trakt is told the first of the choices where nothing was said. */
  public boolean hasDefault() {
    return hasDefault;
  }

  /**
   * Returns a value as Trakt takes it.
   *
   * @param type what the facet hangs on
   * @throws InvalidInput with a sentence when Trakt has no such value
   */
  public String checked(String value, SubjectType type) {
    String word = value.strip().toLowerCase(Locale.ROOT);
    List<String> allowed = choices(type);
    if (!allowed.isEmpty() && !allowed.contains(word)) {
      throw new InvalidInput(
          "%s must be one of %s, not \"%s\"."
              .formatted(option(), String.join(", ", allowed), value));
    }
    return switch (this) {
      case COUNTRY -> Codes.country(value);
      case LANGUAGE -> Codes.language(value);
      case TRANSLATIONS -> word.equals("all") ? word : Codes.language(value);
      case START_AT, END_AT -> value;
      default -> word;
    };
  }

  /**
   * Returns what it stands for where its option is given without a value; empty where it is not.
   */
  public String bare() {
    return switch (this) {
      case FOLLOWING -> traktName;
      case INCLUDE_REPLIES, HIDDEN, SPECIALS -> "true";
      default -> "";
    };
  }

  /** Only what has episodes can be watched to a part. */
  private static int commentSorts(SubjectType type) {
    return switch (type) {
      case SHOW, SEASON -> 8;
      case WATCHLIST, FAVORITES, LIST -> 4;
      default -> 7;
    };
  }

  /** Only titles that can be on a watchlist are on watchlists, and so on. */
  private static int listTypes(SubjectType type) {
    return switch (type) {
      case MOVIE, SHOW -> 6;
      case SEASON, EPISODE -> 5;
      case TRAKT -> 2;
      default -> 3;
    };
  }
}
