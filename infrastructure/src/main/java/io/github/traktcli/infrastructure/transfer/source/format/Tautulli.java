package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import io.github.traktcli.infrastructure.transfer.source.file.SourceTrouble;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plex by Tautulli: the answer of its {@code get_history}, or the table of its history. */
final class Tautulli implements ImportFormat {

  private static final List<String> ARRAYS =
      List.of("$.response.data.data", "$.response.data", "$.data.data", "$.data", "$");

  @Override
  public String name() {
    return "plex";
  }

  @Override
  public Set<String> names() {
    return Set.of("plex", "tautulli");
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (file.shape() instanceof Json json) {
      boolean answer =
          json.root() == Json.Root.OBJECT
              && (json.has("response") || json.has("data", "recordsTotal"));
      boolean rows = json.root() == Json.Root.ARRAY && json.has("media_type", "watched_status");
      return answer || rows
          ? Optional.of(new Claim("Tautulli get_history json", "its members are those of Tautulli"))
          : Optional.empty();
    }
    return Table.of(file)
        .filter(table -> table.has("media_type", "grandparent_title"))
        .map(table -> new Claim("Tautulli csv", "its columns are those of Tautulli"));
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      new Reading(part.file(), desk).read();
    }
  }

  /** One reading of one file. */
  private static final class Reading {

    private static final Pattern GUID =
        Pattern.compile(
            "(?:com\\.plexapp\\.agents\\.)?(imdb|thetvdb|tvdb|themoviedb|tmdb)://([^?/]+)"
                + "(?:/(\\d+)/(\\d+))?.*");

    private final Probe file;
    private final Desk desk;
    private final Users users = new Users();
    private final Seen seen = new Seen();
    private final Function<String, @Nullable ImportMoment> days;

    Reading(Probe file, Desk desk) {
      this.file = file;
      this.desk = desk;
      this.days =
          Table.of(file)
              .<Function<String, @Nullable ImportMoment>>map(
                  table ->
                      DayCells.of(table, file.name(), desk, "stopped", "date", "started")::read)
              .orElse(desk.moments()::read);
    }

    /** The cells of a row by name, whichever shape it is in. */
    private interface Cells {
      String text(String... names);
    }

    private interface Taking {
      void row(Cells cells, ImportOrigin at);
    }

    void read() {
      each((cells, at) -> users.add(user(cells)));
      String user = users.chosen(desk.options().user().map(this::named));
      if (file.shape() instanceof Json) {
        json((cells, at) -> desk.attempt(at, null, () -> row(cells, user, at)));
      } else {
        Table.of(file).orElseThrow().read(desk, row -> row(row::text, user, row.at()));
      }
    }

    private static String user(Cells cells) {
      return cells.text("friendly_name", "user", "user_id");
    }

    /** A user may be said by any of the names that the rows have. */
    private String named(String wanted) {
      String[] found = {wanted};
      each(
          (cells, at) -> {
            if (cells.text("user").equalsIgnoreCase(wanted)
                || cells.text("user_id").equals(wanted)) {
              found[0] = user(cells);
            }
          });
      return found[0];
    }

    private void each(Taking taking) {
      if (file.shape() instanceof Json) {
        json(taking);
      } else {
        Table.of(file).orElseThrow().scan(row -> taking.row(row::text, row.at()));
      }
    }

    private void json(Taking taking) {
      String[] result = {"", ""};
      boolean[] rows = {false};
      BiConsumer<String, JsonNode> row =
          (path, node) -> {
            if (path.endsWith("]")) {
              rows[0] = true;
              if (node.isObject()) {
                taking.row(
                    names -> JsonCells.text(node, names), ImportOrigin.path(file.name(), path));
              }
            }
          };
      BiConsumer<String, JsonNode> outcome = (path, node) -> result[0] = node.asString("");
      BiConsumer<String, JsonNode> message = (path, node) -> result[1] = node.asString("");
      Map<String, BiConsumer<String, JsonNode>> wanted = new java.util.HashMap<>();
      wanted.put("$.response.result", outcome);
      wanted.put("$.response.message", message);
      wanted.put(array(), row);
      JsonEntries.read(file, wanted);
      if (result[0].equals("error")) {
        throw SourceTrouble.of(
            file.name(),
            "wrong_root",
            "it is no history but an error of Tautulli: " + result[1],
            "Ask Tautulli again with a key that it takes.");
      }
    }

    /** Returns where the rows are: the first of the usual places that is an array. */
    private String array() {
      String[] found = {ARRAYS.getFirst()};
      for (String path : ARRAYS.reversed()) {
        BiConsumer<String, JsonNode> look =
            (place, node) -> {
              if (place.endsWith("]")) {
                found[0] = path;
              }
            };
        if (!path.equals("$")
            || (file.shape() instanceof Json json && json.root() == Json.Root.ARRAY)) {
          JsonEntries.read(file, Map.of(path, look));
        }
      }
      return found[0];
    }

    private void row(Cells cells, String user, ImportOrigin at) {
      if (!user(cells).equals(user)) {
        desk.ignored(at, "another user");
        return;
      }
      ImportItem item = item(cells);
      String status = cells.text("watched_status");
      if (!status.isEmpty() && !status.equals("1") && !status.equals("1.0")) {
        desk.ignored(at, "watched_status " + status + " (not finished)");
        return;
      }
      desk.attempt(at, item, () -> play(item, cells, at));
    }

    private void play(ImportItem item, Cells cells, ImportOrigin at) {
      String stopped = cells.text("stopped", "date", "started");
      ImportMoment moment =
          stopped.matches("\\d{9,11}")
              ? desk.moments().ofEpochSecond(Long.parseLong(stopped))
              : days.apply(stopped);
      if (moment == null) {
        throw Refusal.invalid("missing_date", "");
      }
      if (seen.again(item, moment)) {
        desk.reject(Status.DUPLICATE, Seen.reason(moment), item, at);
      } else {
        desk.play(item, moment, at);
      }
    }

    private static ImportItem item(Cells cells) {
      String type = cells.text("media_type");
      Matcher guid = GUID.matcher(cells.text("guid"));
      boolean known = guid.matches();
      return switch (type) {
        case "movie" -> {
          String title = cells.text("title", "full_title");
          ImportItem film =
              ImportItem.titled(
                  ImportItemType.MOVIE,
                  title.isEmpty() ? null : title,
                  Ids.year(cells.text("year")));
          ImportItem found = known ? withId(film, guid) : film;
          if (found.title() == null && found.ids().isEmpty()) {
            throw Refusal.invalid("no_title", "");
          }
          yield found;
        }
        case "episode" -> {
          Integer season = Ids.count(cells.text("parent_media_index"));
          Integer number = Ids.count(cells.text("media_index"));
          if (season == null || number == null) {
            throw Refusal.invalid("episode_number_unknown", cells.text("grandparent_title"));
          }
          ImportItem show = Episodes.show(cells.text("grandparent_title"));
          boolean ofShow = known && guid.group(3) != null;
          ImportItem episode = Episodes.of(ofShow ? withId(show, guid) : show, season, number);
          yield (known && !ofShow ? withId(episode, guid) : episode)
              .withTitle(orNull(cells.text("title")));
        }
        default -> throw Refusal.unsupported("type", type);
      };
    }

    private static @Nullable String orNull(String text) {
      return text.isEmpty() ? null : text;
    }

    private static ImportItem withId(ImportItem item, Matcher guid) {
      String id = guid.group(2);
      return switch (guid.group(1)) {
        case "imdb" -> item.withId("imdb", Ids.imdb(id));
        case "thetvdb", "tvdb" -> item.withId("tvdb", Ids.number(id));
        default -> item.withId("tmdb", Ids.number(id));
      };
    }
  }
}
