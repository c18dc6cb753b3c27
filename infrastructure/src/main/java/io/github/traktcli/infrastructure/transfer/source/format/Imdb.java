package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** IMDb: ratings, watchlists and lists in the four layouts it has had. */
final class Imdb implements ImportFormat {

  /** How our own exports name the files of lists. */
  private static final Pattern OUR_LIST = Pattern.compile("^list-");

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}.*");
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "game|gioco|spiel$|jeuvid|juego|jogo|podcast|musicvideo|videomusic|musikvideo|clip");
  private static final Pattern EPISODE = Pattern.compile("episod|folge|epizod|эпизод");
  private static final Pattern SHOW = Pattern.compile("seri|sorozat|dizi|сериал");
  private static final Pattern FILM =
      Pattern.compile(
          "movie|film|pelicul|video|short|special|especial|metra|documenta" + "|feature|фильм");
  private static final Pattern ID = Pattern.compile("(?:tt|nm)\\d");
  private static final String[] DATES = {"Date Rated", "Date Added", "Created"};

  @Override
  public String name() {
    return "imdb";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return Table.of(file)
        .filter(table -> table.has("Const"))
        .map(Imdb::role)
        .map(role -> new Claim(role, "its columns are those of IMDb (Const, " + role + ")"));
  }

  /** The first layout had the user's name before the word for it. */
  private static String[] ratings(Table table) {
    return Stream.concat(
            Stream.of("Your Rating", "You rated", "My Rating", "Rating"),
            table.writtenNames().stream()
                .filter(name -> name.endsWith(" rated") && table.isWritten("const")))
        .toArray(String[]::new);
  }

  private static String role(Table table) {
    if (table.has("Known For")) {
      return "people-list";
    }
    if (table.isWritten("const") || table.has("Release Date (month/day/year)")) {
      return "v1";
    }
    String version = table.has("Original Title") ? "v3" : "v2";
    if (table.hasAny("Position", "Created")) {
      return version + "-list";
    }
    return table.hasAny(ratings(table))
        ? (table.has("Date Added") ? "2017" : version) + "-ratings"
        : version + "-list";
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    parts.forEach(part -> new Reading(part, desk).read());
  }

  /** One reading of one file. */
  private static final class Reading {

    private final Probe file;
    private final String role;
    private final Desk desk;
    private final Table table;
    private final DayCells days;
    private final String[] ratings;
    private final Map<String, Integer> newest = new HashMap<>();
    private final Map<String, String> dates = new HashMap<>();
    private final Seen seen = new Seen();

    Reading(Part part, Desk desk) {
      this.file = part.file();
      this.role = part.role();
      this.desk = desk;
      this.table = Table.of(part.file()).orElseThrow();
      this.days = DayCells.of(table, file.name(), desk, DATES);
      this.ratings = ratings(table);
    }

    void read() {
      if (isRatings()) {
        table.scan(this::remember);
        table.read(desk, row -> titled(row, item -> rating(item, row)));
        return;
      }
      Optional<String> list = desk.choice("list");
      boolean watchlist =
          list.map("watchlist"::equalsIgnoreCase).orElseGet(this::soundsLikeWatchlist)
              && !role.equals("people-list");
      String name = list.orElseGet(() -> OUR_LIST.matcher(file.file().stem()).replaceFirst(""));
      if (list.isEmpty() && !file.file().baseName().contains("watchlist")) {
        desk.warning(
            "imdb_list_assumed",
            file.name()
                + (watchlist
                    ? " was read as your watchlist; for a list of its own say --list NAME."
                    : " was read as a list; for your watchlist say --list watchlist."));
      }
      if (!watchlist) {
        desk.put(new ImportRecord.NewList(name, "", "", true));
      }
      table.read(desk, row -> titled(row, item -> entry(item, row, watchlist ? null : name)));
    }

    /** The first layout has the same columns for ratings and lists. */
    private boolean isRatings() {
      if (!role.equals("v1")) {
        return role.endsWith("-ratings");
      }
      String base = file.file().baseName();
      if (base.contains("rating") || base.contains("watchlist")) {
        return base.contains("rating");
      }
      boolean[] all = {table.hasAny(ratings)};
      table.scan(row -> all[0] &= !row.text(ratings).isEmpty());
      return all[0];
    }

    private boolean soundsLikeWatchlist() {
      String base = file.file().baseName();
      return base.contains("watchlist") || UUID.matcher(base).matches() || base.equals("-");
    }

    /** Of several ratings of a title the newest counts that can be read. */
    private void remember(Row row) {
      String id = id(row);
      if (id == null || Scores.whole(row.text(ratings)) == null) {
        return;
      }
      ImportMoment day = day(row.text(DATES));
      String date = day == null || day.at() == null ? "" : day.at();
      String before = dates.get(id);
      if (before == null || date.isEmpty() || date.compareTo(before) >= 0) {
        newest.put(id, row.number());
        dates.put(id, date);
      }
    }

    private static @Nullable String id(Row row) {
      String text = row.text("Const");
      String address = row.text("URL");
      return Ids.anyImdb(text.isEmpty() && ID.matcher(address).find() ? address : text);
    }

    private interface Doing {
      void with(ImportItem item);
    }

    private void titled(Row row, Doing doing) {
      String title = row.text("Title", "Name", "Original Title");
      String id = id(row);
      if (id == null) {
        throw Refusal.unidentified("no_id", title);
      }
      boolean person = id.startsWith("nm");
      if (person && !role.equals("people-list")) {
        throw Refusal.unsupported("person_const", row.text("Const"));
      }
      String original = row.text("Original Title");
      ImportItem item =
          ImportItem.titled(
                  person ? ImportItemType.PERSON : type(row.text("Title Type")),
                  title.isEmpty() ? null : title,
                  row.year("Year"))
              .withId("imdb", id)
              .withName(
                  "original_title", original.isEmpty() || original.equals(title) ? null : original);
      desk.attempt(row.at(), item, () -> doing.with(item));
    }

    private void rating(ImportItem item, Row row) {
      Integer rating = Scores.whole(row.text(ratings));
      if (rating == null) {
        desk.ignored(row.at(), "unrated");
        return;
      }
      if (newest.getOrDefault(item.ids().get("imdb"), row.number()) != row.number()) {
        desk.reject(Status.DUPLICATE, "superseded_rating", item, row.at());
        return;
      }
      ImportMoment day = day(row.text(DATES));
      desk.rating(item, rating, day == null ? ImportMoment.UNKNOWN : day, row.at());
      if (desk.chosen("ratings-as-watched") && item.type() != ImportItemType.SHOW) {
        desk.play(item, day, row.at());
      }
    }

    private void entry(ImportItem item, Row row, @Nullable String list) {
      if (seen.again(String.valueOf(item.ids()))) {
        desk.reject(Status.DUPLICATE, "same_item_in_file", item, row.at());
        return;
      }
      String note = row.raw("Description").strip();
      ImportDetails details = ImportDetails.NONE.withNote(note.isEmpty() ? null : note);
      ImportMoment created = day(row.text("Created"));
      if (list == null) {
        desk.action(ImportKind.WATCHLIST, item, created, details, row.at());
      } else {
        desk.action(
            ImportKind.LIST, item, created, details.inList(list, row.count("Position")), row.at());
      }
      Integer rating = Scores.whole(row.text(ratings));
      if (rating != null && item.type() != ImportItemType.PERSON) {
        desk.onRequest(
            ImportKind.RATING,
            item,
            day(row.text("Date Rated")),
            ImportDetails.NONE.withRating(rating),
            row.at());
      }
    }

    private @Nullable ImportMoment day(String text) {
      return days.read(text);
    }

    /** The words are those of the account's language; the id is what counts. */
    private static ImportItemType type(String word) {
      String key = Table.key(Normalizer.normalize(word, Normalizer.Form.NFD));
      if (NOT_OURS.matcher(key).find()) {
        throw Refusal.unsupported("title_type", word);
      }
      if (EPISODE.matcher(key).find()) {
        return ImportItemType.EPISODE;
      }
      if (SHOW.matcher(key).find()) {
        return ImportItemType.SHOW;
      }
      return FILM.matcher(key).find() ? ImportItemType.MOVIE : ImportItemType.MOVIE_OR_SHOW;
    }
  }
}
