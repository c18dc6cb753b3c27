package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entries that have all about one title beside each other: ids, a title, and what was done when.
 * One may ask for several things.
 */
final class FlatEntry {

  /** Names of columns that say that something was done; without any a file is a list of titles. */
  static final String[] ACTIONS = {
    "watched_at",
    "date_watched",
    "watched_date",
    "last_watched_at",
    "watched",
    "watchlisted_at",
    "listed_at",
    "rating",
    "my_rating",
    "your_rating",
    "rated_at",
    "collected_at",
    "action",
    "list",
    "list_name",
  };

  /** Names of columns that say which title it is. */
  static final String[] IDENTITIES = {
    "trakt",
    "trakt_id",
    "imdb",
    "imdb_id",
    "tmdb",
    "tmdb_id",
    "tvdb",
    "tvdb_id",
    "slug",
    "title",
    "name",
    "episode_imdb_id",
    "show_title",
  };

  /** Names of columns that say more of a title. */
  static final List<String> MORE =
      List.of(
          "year",
          "type",
          "season",
          "episode",
          "rank",
          "notes",
          "show_year",
          "show_imdb",
          "show_tmdb",
          "show_tvdb",
          "show_trakt",
          "media_type",
          "position",
          "url",
          "release_year");

  private static final String[] WATCHED = {
    "watched_at", "date_watched", "watched_date", "last_watched_at",
  };

  /** A season and an episode in one: {@code S01E02}, {@code 1x02}. */
  private static final Pattern NUMBERS = Pattern.compile("(?i)s?(\\d{1,4})\\s*[ex](\\d{1,5})");

  private static final Set<String> WANTED =
      Set.of("watchlist", "watchlisted", "towatch", "to watch", "plantowatch", "plan to watch");
  private static final Map<String, ImportItemType> TYPES =
      Map.ofEntries(
          Map.entry("movie", ImportItemType.MOVIE),
          Map.entry("movies", ImportItemType.MOVIE),
          Map.entry("show", ImportItemType.SHOW),
          Map.entry("shows", ImportItemType.SHOW),
          Map.entry("tv", ImportItemType.SHOW),
          Map.entry("tvshow", ImportItemType.SHOW),
          Map.entry("tv show", ImportItemType.SHOW),
          Map.entry("series", ImportItemType.SHOW),
          Map.entry("season", ImportItemType.SEASON),
          Map.entry("seasons", ImportItemType.SEASON),
          Map.entry("episode", ImportItemType.EPISODE),
          Map.entry("episodes", ImportItemType.EPISODE),
          Map.entry("person", ImportItemType.PERSON));

  private final Desk desk;
  private final boolean typed;
  private final boolean titlesOnly;
  private final boolean mapped;
  private final String name;
  private final Function<String, @Nullable ImportMoment> dates;
  private final Set<String> lists = new HashSet<>();
  private final Seen seen = new Seen();

  /**
   * Makes the reading of entries of one file.
   *
   * @param typed whether the file says of what type its titles are
   * @param titlesOnly whether the file says nothing but titles
   * @param mapped whether the user said what its columns are, so that its words may be any
   * @param name the name of a list where the file is one
   */
  FlatEntry(
      Desk desk,
      boolean typed,
      boolean titlesOnly,
      boolean mapped,
      String name,
      Function<String, @Nullable ImportMoment> dates) {
    this.desk = desk;
    this.typed = typed;
    this.titlesOnly = titlesOnly;
    this.mapped = mapped;
    this.name = name;
    this.dates = dates;
  }

  void read(Cells cells, boolean blank, ImportOrigin at) {
    if (blank) {
      desk.reject(Status.MISSING_IDENTITY, "empty_row", null, at);
      return;
    }
    ImportItem item = item(cells);
    if (!isIdentified(item)) {
      boolean titled = item.title() != null;
      desk.reject(
          titled ? Status.AMBIGUOUS : Status.MISSING_IDENTITY,
          titled ? "no_year" : "no_id",
          item,
          at);
      return;
    }
    if (titlesOnly) {
      new Titles(desk, name, lists).put(item, at);
      return;
    }
    act(item, cells, at);
  }

  private boolean isIdentified(ImportItem item) {
    return !item.ids().isEmpty()
        || (item.title() != null && (item.year() != null || titlesOnly))
        || (item.show() != null
            && (item.season() != null || item.title() != null)
            && (item.show().title() != null || !item.show().ids().isEmpty()));
  }

  private void act(ImportItem item, Cells cells, ImportOrigin at) {
    boolean[] any = {false};
    String watched = watched(cells);
    if (!watched.isEmpty()) {
      any[0] = true;
      desk.attempt(at, item, () -> play(item, watched, at));
    }
    String rating = cells.text("rating", "my_rating", "your_rating");
    if (!rating.isEmpty()) {
      any[0] = true;
      desk.attempt(
          at,
          item,
          () ->
              desk.rating(
                  item, Scores.outOf(10, rating), moment(cells.text("rated_at", "rated")), at));
    }
    String listed = listed(cells);
    String list = cells.text("list", "list_name");
    if (!list.isEmpty()) {
      any[0] = true;
      desk.attempt(at, item, () -> listEntry(item, list, listed, cells, at));
    } else if (!listed.isEmpty()) {
      any[0] = true;
      String note = cells.text("notes", "note");
      desk.attempt(
          at,
          item,
          () ->
              desk.action(
                  ImportKind.WATCHLIST,
                  item,
                  moment(listed),
                  ImportDetails.NONE.withNote(note.isEmpty() ? null : note),
                  at));
    }
    String collected = cells.text("collected_at");
    if (!collected.isEmpty()) {
      any[0] = true;
      desk.attempt(at, item, () -> desk.action(ImportKind.COLLECTION, item, moment(collected), at));
    }
    ImportKind done =
        switch (cells.word("action")) {
          case "collection", "collected", "collect" ->
              collected.isEmpty() ? ImportKind.COLLECTION : null;
          case "favorite", "favorites", "favourite", "favourites" -> ImportKind.FAVORITE;
          default -> null;
        };
    if (done != null) {
      any[0] = true;
      desk.action(done, item, null, at);
    }
    if (!any[0]) {
      desk.ignored(at, "carries no action");
    }
  }

  /** A word for what was done counts where no date is. */
  private static String watched(Cells cells) {
    String watched = cells.text(WATCHED);
    if (watched.isEmpty()) {
      String action = cells.word("action");
      boolean did =
          (action.startsWith("watch") && !action.startsWith("watchlist"))
              || action.equals("history")
              || Set.of("yes", "true", "1", "x").contains(cells.word("watched"));
      return did ? "unknown" : "";
    }
    return watched.equals("0000-00-00") ? "unknown" : watched;
  }

  private static String listed(Cells cells) {
    String listed = cells.text("watchlisted_at", "listed_at", "watchlisted");
    return listed.isEmpty() && WANTED.contains(cells.word("action")) ? "yes" : listed;
  }

  /** A word may stand for a date that nobody knows. */
  private @Nullable ImportMoment moment(String text) {
    boolean none = text.isEmpty() || text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true");
    ImportMoment moment = none ? null : dates.apply(text);
    return moment == null ? null : Moments.inUtc(moment);
  }

  private void play(ImportItem item, String watched, ImportOrigin at) {
    ImportMoment when = moment(watched);
    switch (item.type()) {
      case SHOW, SEASON -> desk.wholeShow(item, at);
      case PERSON -> throw Refusal.unsupported("type", "person");
      case MOVIE, EPISODE, MOVIE_OR_SHOW, MOVIE_OR_EPISODE -> {
        boolean counted = desk.chosen(ReadOptions.EACH_ROW_COUNTS);
        if (when != null && !counted && seen.again(item, when)) {
          desk.reject(Status.DUPLICATE, Seen.reason(when), item, at);
        } else {
          desk.play(item, when, at);
        }
      }
    }
  }

  private void listEntry(
      ImportItem item, String list, String listed, Cells cells, ImportOrigin at) {
    if (lists.add(list)) {
      desk.put(new ImportRecord.NewList(list, "", "", true));
    }
    String note = cells.text("notes", "note");
    desk.action(
        ImportKind.LIST,
        item,
        moment(listed),
        ImportDetails.NONE
            .inList(list, Ids.count(cells.text("rank", "position")))
            .withNote(note.isEmpty() ? null : note),
        at);
  }

  private ImportItem item(Cells cells) {
    String number = cells.text("episode", "episode_number", "number");
    Matcher both = NUMBERS.matcher(number);
    boolean whole = both.matches();
    Integer season = Ids.count(whole ? both.group(1) : cells.text("season", "season_number"));
    Integer episode = Ids.count(whole ? both.group(2) : number);
    ImportItemType type = type(typeWord(cells), season, episode);
    Integer said = Ids.year(cells.text("year", "release_year", "release_date", "released"));
    String written = cells.text("title", "name");
    DatedTitle dated = said == null ? DatedTitle.of(written) : new DatedTitle(written, said);
    String title = dated.title();
    Integer year = dated.year();
    boolean within = type == ImportItemType.EPISODE || type == ImportItemType.SEASON;
    if (!within) {
      return withIds(ImportItem.titled(type, title.isEmpty() ? null : title, year), cells, type);
    }
    String showTitle = cells.text("show_title", "show");
    ImportItem show =
        ImportItem.titled(
                ImportItemType.SHOW,
                showTitle.isEmpty() ? (title.isEmpty() ? null : title) : showTitle,
                showTitle.isEmpty() ? year : Ids.year(cells.text("show_year")))
            .withId("trakt", cells.id("show_trakt_id", "show_trakt"))
            .withId("imdb", Ids.imdb(cells.text("show_imdb_id", "show_imdb")))
            .withId("tmdb", cells.id("show_tmdb_id", "show_tmdb"))
            .withId("tvdb", cells.id("show_tvdb_id", "show_tvdb", "series_tvdb_id"));
    boolean known = show.title() != null || !show.ids().isEmpty();
    ImportItem item =
        type == ImportItemType.EPISODE
            ? Episodes.of(known ? show : null, season, episode)
            : new ImportItem(
                type, null, null, season, null, Map.of(), known ? show : null, Map.of(), List.of());
    ImportItem found = withIds(item, cells, type);
    return showTitle.isEmpty() || title.isEmpty() ? found : found.withTitle(title);
  }

  private static ImportItem withIds(ImportItem item, Cells cells, ImportItemType type) {
    String slug = cells.text("slug", "trakt_slug");
    String imdb = cells.text("imdb", "imdb_id", "imdbid", "const", "episode_imdb_id");
    return item.withId("trakt", cells.id("trakt", "trakt_id"))
        .withId("slug", slug.isEmpty() ? null : slug)
        .withId("imdb", type == ImportItemType.PERSON ? Ids.anyImdb(imdb) : Ids.imdb(imdb))
        .withId("tmdb", cells.id("tmdb", "tmdb_id", "tmdbid", "episode_tmdb_id"))
        .withId("tvdb", cells.id("tvdb", "tvdb_id", "tvdbid", "episode_tvdb_id"));
  }

  /** What kind a disc is of stands in a column that others have for the type of a title. */
  private static String typeWord(Cells cells) {
    String type = cells.word("type");
    String media = cells.word("media_type");
    boolean disc = !media.isEmpty() && !cells.text("collected_at").isEmpty();
    return type.isEmpty() && !(disc && !TYPES.containsKey(media)) ? media : type;
  }

  private static @Nullable ImportItemType ofOthers(String word) {
    return switch (word.replaceAll("[^a-z]", "")) {
      case "film", "films", "tvmovie", "short", "documentary" -> ImportItemType.MOVIE;
      case "serie", "tvserie", "tvseries", "miniseries", "tvminiseries", "anime" ->
          ImportItemType.SHOW;
      case "tvepisode" -> ImportItemType.EPISODE;
      default -> null;
    };
  }

  /** Without a word for it a title is a film, unless it has numbers. */
  private ImportItemType type(String word, @Nullable Integer season, @Nullable Integer episode) {
    if (!word.isEmpty()) {
      ImportItemType type = TYPES.getOrDefault(word, mapped ? ofOthers(word) : null);
      if (type == null) {
        throw Refusal.invalid("type", word);
      }
      return type == ImportItemType.SHOW && episode != null
          ? ImportItemType.EPISODE
          : type == ImportItemType.SHOW && season != null ? ImportItemType.SEASON : type;
    }
    if (episode != null) {
      return ImportItemType.EPISODE;
    }
    if (season != null) {
      return ImportItemType.SEASON;
    }
    return typed || titlesOnly ? ImportItemType.MOVIE_OR_SHOW : ImportItemType.MOVIE;
  }
}
