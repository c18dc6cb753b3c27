package io.github.traktcli.domain.facet;

import io.github.traktcli.domain.catalog.Codes;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be said about a facet when it is asked for: in the path or in the query. */
public enum FacetParameter {
  COUNTRY("country", "COUNTRY", "Only this country, of two letters."),
  LANGUAGE("language", "LANG", "Only this language, of two letters."),
  TRANSLATIONS("translations", "LANG", "Add titles in this language, of two letters, or all."),
  COMMENT_SORT("sort", "ORDER", "The order of the comments."),
  LIST_TYPE("type", "TYPE", "Which lists to show."),
  LIST_SORT("sort", "ORDER", "The order of the lists."),
  COMMENT_LENGTH("comment_type", "LENGTH", "Reviews of 200 words and more, or shorter shouts."),
  COMMENTED("type", "TYPE", "What the comments are about."),
  INCLUDE_REPLIES("include_replies", "WHICH", "Replies as well, or only them."),
  LIKED("type", "TYPE", "Only likes of these."),
  NOTED("type", "TYPE", "What the notes hang on."),
  SMART_TYPE("type", "TYPE", "Only films, or only shows."),
  SORT_BY("sort_by", "PROPERTY", "What to sort by."),
  SORT_HOW("sort_how", "DIRECTION", "The direction."),
  FILTER_SECTION("section", "SECTION", "Only filters of this section."),
  FOLLOWING("following", "", "Those that you sent, and nobody has answered yet."),
  HIDDEN("hidden", "", "Count hidden seasons, too."),
  SPECIALS("specials", "", "List specials, too."),
  COUNT_SPECIALS("count_specials", "BOOLEAN", "Whether specials count, where they are listed."),
  INCLUDE_STATS("include_stats", "BOOLEAN", "Whether to add plays and minutes."),
  LAST_WATCHED("last_activity", "WHICH", "What decides which episode comes next."),
  LAST_COLLECTED("last_activity", "WHICH", "What decides which episode comes next."),
  TITLE_TYPE("type", "TYPE", "Only titles of this type."),
  START_AT("start_at", "DAY", "From this moment on."),
  END_AT("end_at", "DAY", "Up to this moment."),
  LINKS("links", "DEVICE", "Add addresses for a kind of device."),
  EXTENDED("extended", "LEVEL", "Ask Trakt for more, such as full or images; by commas.");

  private static final List<String> COMMENT_SORTS =
      List.of("newest", "oldest", "likes", "replies", "highest", "lowest", "plays", "watched");
  private static final List<String> LIST_SORTS =
      List.of("popular", "likes", "comments", "items", "added", "updated");
  private static final List<String> LIST_TYPES =
      List.of("personal", "official", "all", "watchlist", "watchlists", "favorites");

  private final String traktName;
  private final String label;
  private final String summary;

  FacetParameter(String traktName, String label, String summary) {
    this.traktName = traktName;
    this.label = label;
    this.summary = summary;
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
    return switch (this) {
      case COMMENT_SORT -> commentSorts(type);
      case LIST_SORT -> LIST_SORTS;
      case LIST_TYPE -> listTypes(type);
      case LINKS -> List.of("direct", "tvos", "android", "webos");
      case COMMENT_LENGTH -> List.of("all", "reviews", "shouts");
      case COMMENTED -> List.of("all", "movies", "shows", "seasons", "episodes", "lists");
      case INCLUDE_REPLIES -> List.of("true", "false", "only");
      case LIKED -> List.of("comments", "lists");
      case NOTED ->
          List.of(
              "all",
              "movies",
              "shows",
              "seasons",
              "episodes",
              "people",
              "history",
              "collection",
              "ratings");
      case SMART_TYPE -> List.of("all", "movie", "show");
      case SORT_BY -> Arrays.stream(SortBy.values()).map(SortBy::traktName).toList();
      case SORT_HOW -> Arrays.stream(SortHow.values()).map(SortHow::traktName).toList();
      case FILTER_SECTION -> List.of("movies", "shows", "calendars", "search");
      case COUNT_SPECIALS, INCLUDE_STATS -> List.of("true", "false");
      case LAST_WATCHED -> List.of("aired", "watched");
      case LAST_COLLECTED -> List.of("aired", "collected");
      case TITLE_TYPE -> List.of("movies", "episodes");
      case COUNTRY,
          LANGUAGE,
          TRANSLATIONS,
          FOLLOWING,
          EXTENDED,
          HIDDEN,
          SPECIALS,
          START_AT,
          END_AT ->
          List.of();
    };
  }

  /** Tells whether Trakt is told the first of the choices where nothing was said. */
  public boolean hasDefault() {
    return switch (this) {
      case COMMENT_SORT,
          LIST_SORT,
          LIST_TYPE,
          LINKS,
          COMMENT_LENGTH,
          COMMENTED,
          INCLUDE_REPLIES,
          LIKED,
          NOTED,
          SMART_TYPE,
          SORT_BY,
          SORT_HOW ->
          true;
      default -> false;
    };
  }

  /**
   * Returns a value as Trakt takes it.
   *
   * @param type what the facet hangs on
   * @throws InvalidInput with a sentence when Trakt has no such value
   */
  public String checked(String value, SubjectType type) {
    String word = value.strip().toLowerCase(Locale.ROOT);
    return switch (this) {
      case COUNTRY -> Codes.country(value);
      case LANGUAGE -> Codes.language(value);
      case TRANSLATIONS -> word.equals("all") ? word : Codes.language(value);
      case EXTENDED, FOLLOWING, HIDDEN, SPECIALS -> word;
      case START_AT, END_AT -> value;
      case COMMENT_SORT,
          LIST_SORT,
          LIST_TYPE,
          LINKS,
          COMMENT_LENGTH,
          COMMENTED,
          INCLUDE_REPLIES,
          LIKED,
          COUNT_SPECIALS,
          INCLUDE_STATS,
          LAST_WATCHED,
          LAST_COLLECTED,
          NOTED,
          SMART_TYPE,
          SORT_BY,
          SORT_HOW,
          FILTER_SECTION,
          TITLE_TYPE -> {
        if (!choices(type).contains(word)) {
          throw new InvalidInput(
              "%s must be one of %s, not \"%s\"."
                  .formatted(option(), String.join(", ", choices(type)), value));
        }
        yield word;
      }
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
  private static List<String> commentSorts(SubjectType type) {
    return switch (type) {
      case SHOW, SEASON -> COMMENT_SORTS;
      case WATCHLIST, FAVORITES, LIST -> COMMENT_SORTS.subList(0, 4);
      default -> COMMENT_SORTS.subList(0, COMMENT_SORTS.size() - 1);
    };
  }

  /** Only titles that can be on a watchlist are on watchlists, and so on. */
  private static List<String> listTypes(SubjectType type) {
    return switch (type) {
      case MOVIE, SHOW -> LIST_TYPES;
      case SEASON, EPISODE -> LIST_TYPES.subList(0, 5);
      case TRAKT -> LIST_TYPES.subList(0, 2);
      default -> LIST_TYPES.subList(0, 3);
    };
  }
}
