package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The archive of an account that TV Time had to give by law; its clocks are UTC's. */
final class TvTimeArchive {

  private final List<Part> files;
  private final TvTimeParts parts;
  private final Desk desk;
  private final Seen seen = new Seen();

  /**
   * The file that an episode was found in first: several tell of it, each with a time of its own.
   */
  private final Map<String, String> seenIn = new HashMap<>();

  private final Map<String, ImportItem> movies = new HashMap<>();
  private final Set<String> watchedShows = new HashSet<>();
  private final Set<String> wantedShows = new HashSet<>();

  TvTimeArchive(List<Part> files, Desk desk) {
    this.files = files;
    this.parts = new TvTimeParts(files, desk);
    this.desk = desk;
  }

  void read() {
    parts.look("v1", this::rememberMovie);
    parts.look("v2", this::rememberShow);
    parts.look("v1", this::rememberShow);
    parts.look("seen", row -> watched("", text(row, "show_name", "tv_show_name")));
    parts.each("v2", this::tracked);
    parts.each("v1", this::trackedBefore);
    parts.each("seen", this::seen);
    parts.each("rewatches", this::rewatches);
    parts.each("follows", this::follow);
    parts.each("show-data", this::showData);
    new TvTimeVotes(files, desk, movies).read();
    parts.each("show-rates", this::showRate);
    new TvTimeLists(files, desk, movies).read();
  }

  private static String text(Row row, String... names) {
    String text = row.text(names);
    return text.equals("<nil>") ? "" : text;
  }

  private void rememberMovie(Row row) {
    if (text(row, "entity_type").equals("movie") && !text(row, "uuid").isEmpty()) {
      ImportItem movie = movie(row);
      ImportItem before = movies.get(text(row, "uuid"));
      if (movie.title() != null && (before == null || before.year() == null)) {
        movies.put(text(row, "uuid"), movie);
      }
    }
  }

  /** The name is localised; the key that rows are sorted by holds the English one. */
  private static ImportItem movie(Row row) {
    String name = text(row, "movie_name");
    String key = text(row, "alpha_range_key");
    int alpha = key.indexOf("-alpha-");
    String title = alpha < 0 ? name : key.substring(alpha + 7).replace('-', ' ').strip();
    String released = text(row, "release_date");
    boolean known = !released.startsWith("0001") && !released.startsWith("0000");
    return ImportItem.titled(
            ImportItemType.MOVIE, title.isEmpty() ? null : title, known ? Ids.year(released) : null)
        .withName("localized_title", name.isEmpty() || name.equals(title) ? null : name);
  }

  private void rememberShow(Row row) {
    boolean watched =
        text(row, "key").startsWith("watch-episode")
            || (text(row, "type").equals("watch") && text(row, "entity_type").equals("episode"));
    if (watched) {
      watched(text(row, "s_id", "series_id"), text(row, "series_name"));
    }
  }

  /** Older files of what was seen name shows and have no ids of them. */
  private void watched(String id, String name) {
    String known = id.isEmpty() ? name.toLowerCase(Locale.ROOT) : id;
    if (!known.isEmpty()) {
      watchedShows.add(known);
    }
  }

  private boolean isWatched(String id, String name) {
    return watchedShows.contains(id) || watchedShows.contains(name.toLowerCase(Locale.ROOT));
  }

  private void tracked(Row row) {
    String key = text(row, "key");
    if (key.startsWith("watch-episode") || key.startsWith("rewatch-episode")) {
      episode(row, key.startsWith("rewatch"));
    } else if (key.startsWith("user-series")) {
      followed(row);
    } else if (!text(row, "movie_name").isEmpty() && !parts.has("v1")) {
      movieOfKey(row, key);
    } else {
      desk.ignored(row.at(), "statistics row");
    }
  }

  private static ImportItem show(Row row) {
    return Episodes.show(text(row, "series_name"))
        .withId("tvdb", Ids.number(text(row, "s_id", "series_id")));
  }

  private void episode(Row row, boolean rewatch) {
    ImportItem show = show(row);
    ImportItem item =
        Episodes.of(
                show,
                Ids.count(text(row, "s_no", "season_number")),
                Ids.count(text(row, "ep_no", "episode_number")))
            .withId("tvdb", Ids.number(text(row, "ep_id", "episode_id")));
    desk.attempt(row.at(), item, () -> play(item, row, rewatch));
  }

  private void play(ImportItem item, Row row, boolean rewatch) {
    if (item.ids().isEmpty() && (item.episode() == null || item.season() == null)) {
      throw Refusal.unidentified("no_episode", null);
    }
    boolean bulk = !text(row, "bulk_type").isEmpty();
    ImportMoment at = parts.moment(row, text(row, "created_at", "ts", "seen_date", "updated_at"));
    ImportMoment when =
        at == null || (bulk && desk.chosen("bulk-as-undated")) ? ImportMoment.UNKNOWN : at;
    if (seen.again(item, when)) {
      desk.reject(Status.DUPLICATE, Seen.reason(when), item, row.at());
      return;
    }
    desk.play(
        item,
        when,
        ImportDetails.NONE.withRewatch(rewatch).withSpecial(row.yes("is_special")).withBulk(bulk),
        row.at());
  }

  private void followed(Row row) {
    ImportItem show = show(row);
    String id = text(row, "s_id");
    if (row.yes("is_archived")) {
      desk.ignored(row.at(), "archived");
    } else if (row.yes("is_for_later")) {
      want(show, id, row);
    } else if (!row.yes("is_followed")) {
      desk.ignored(row.at(), "not followed");
    } else if (isWatched(id, text(row, "series_name"))) {
      desk.ignored(row.at(), "followed and watched");
    } else {
      want(show, id, row);
    }
  }

  private void want(ImportItem show, String id, Row row) {
    if (show.ids().isEmpty() && show.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    if (wantedShows.add(id)) {
      desk.attempt(
          row.at(),
          show,
          () -> desk.watchlist(show, parts.moment(row, text(row, "created_at")), row.at()));
    } else {
      desk.ignored(row.at(), "already wanted");
    }
  }

  private void movieOfKey(Row row, String key) {
    ImportItem movie = movie(row);
    ImportMoment at = parts.moment(row, text(row, "created_at"));
    if (key.startsWith("watch") || key.startsWith("rewatch")) {
      desk.play(movie, at, ImportDetails.NONE.withRewatch(key.startsWith("re")), row.at());
    } else if (key.startsWith("towatch") || key.startsWith("follow")) {
      desk.watchlist(movie, at, row.at());
    } else {
      desk.ignored(row.at(), "carries no action");
    }
  }

  private void trackedBefore(Row row) {
    String type = text(row, "type");
    if (!List.of("watch", "rewatch", "towatch", "follow").contains(type)) {
      desk.ignored(row.at(), "counter row");
    } else if (!text(row, "entity_type").equals("movie")) {
      episodeBefore(row, type);
    } else {
      ImportItem movie = movies.getOrDefault(text(row, "uuid"), movie(row));
      if (movie.title() == null) {
        throw Refusal.invalid("no_title", "");
      }
      desk.attempt(row.at(), movie, () -> movieBefore(movie, row, type));
    }
  }

  private void movieBefore(ImportItem movie, Row row, String type) {
    ImportMoment at = created(row);
    if (type.equals("towatch") || type.equals("follow")) {
      desk.watchlist(movie, at, row.at());
      return;
    }
    ImportMoment when = at == null ? ImportMoment.UNKNOWN : at;
    if (seen.again(movie, when)) {
      desk.reject(Status.DUPLICATE, Seen.reason(when), movie, row.at());
    } else {
      desk.play(movie, when, ImportDetails.NONE.withRewatch(type.equals("rewatch")), row.at());
    }
  }

  private @Nullable ImportMoment created(Row row) {
    String key = text(row, "watch_date_range_key");
    String seconds = key.substring(key.lastIndexOf('-') + 1);
    String created = text(row, "created_at");
    return created.isEmpty() && seconds.matches("\\d{9,11}")
        ? desk.moments().ofEpochSecond(Long.parseLong(seconds))
        : parts.moment(row, created);
  }

  private void episodeBefore(Row row, String type) {
    if (parts.has("v2")) {
      desk.ignored(row.at(), "episodes come from the newer file");
    } else if (type.endsWith("watch") && !type.equals("towatch")) {
      episode(row, type.equals("rewatch"));
    } else {
      desk.ignored(row.at(), "carries no action");
    }
  }

  private void seen(Row row) {
    if (parts.has("v2")) {
      desk.ignored(row.at(), "episodes come from the newer file");
      return;
    }
    ImportItem item = named(row);
    String file = row.at().file();
    if (!seenIn.computeIfAbsent(Seen.key(item), any -> file).equals(file)) {
      desk.ignored(row.at(), "another file says the same");
    } else {
      desk.attempt(row.at(), item, () -> play(item, row, false));
    }
  }

  private static ImportItem named(Row row) {
    return Episodes.of(
            Episodes.show(text(row, "show_name", "tv_show_name")),
            Ids.count(text(row, "episode_season_number")),
            Ids.count(text(row, "episode_number")))
        .withId("tvdb", Ids.number(text(row, "episode_id")));
  }

  private void rewatches(Row row) {
    Integer count = row.count("cpt");
    if (parts.has("v2") || count == null || count == 0) {
      desk.ignored(row.at(), "carries no action");
      return;
    }
    desk.onRequest(
        ImportKind.HISTORY,
        named(row),
        ImportMoment.UNKNOWN,
        ImportDetails.NONE.withCount(count),
        row.at());
  }

  private static ImportItem numbered(Row row) {
    return Episodes.show(text(row, "tv_show_name"))
        .withId("tvdb", Ids.number(text(row, "tv_show_id")));
  }

  private void follow(Row row) {
    String id = text(row, "tv_show_id");
    if (row.yes("archived") || text(row, "active").equals("0")) {
      desk.ignored(row.at(), "archived or inactive");
    } else if (isWatched(id, text(row, "tv_show_name"))) {
      desk.ignored(row.at(), "already watched");
    } else {
      want(numbered(row), id, row);
    }
  }

  private void showData(Row row) {
    ImportItem show = numbered(row);
    if (row.yes("is_favorited")) {
      desk.onRequest(ImportKind.FAVORITE, show, null, ImportDetails.NONE, row.at());
    } else {
      desk.ignored(row.at(), "carries no action");
    }
  }

  private void showRate(Row row) {
    ImportItem show = numbered(row);
    desk.attempt(
        row.at(),
        show,
        () -> {
          Integer rating = Scores.outOf(5, text(row, "rating"));
          if (rating == null) {
            desk.ignored(row.at(), "unrated");
          } else {
            desk.rating(
                show,
                rating,
                parts.moment(row, text(row, "created_at").toLowerCase(Locale.ROOT)),
                row.at());
          }
        });
  }
}
