package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportMoment.Precision;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Watcharr: what was watched, where only an activity of its own date says when. */
final class Watcharr implements ImportFormat {

  @Override
  public String name() {
    return "watcharr";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return file.shape() instanceof Json json
            && json.root() == Json.Root.ARRAY
            && json.has("content", "status")
        ? Optional.of(new Claim("json", "its entries are those of Watcharr"))
        : Optional.empty();
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      BiConsumer<String, JsonNode> entries =
          (path, node) -> new Entry(part.file().name(), path, node, desk).read();
      JsonEntries.read(part.file(), Map.of("$", entries));
    }
  }

  /** One title. */
  private static final class Entry {

    private static final Pattern EXACT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:]+\\.\\d+Z");
    private static final Pattern MEMBER =
        Pattern.compile("\"(season|episode)\"\\s*:\\s*(\\d{1,5})");

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Desk desk;
    private final Moments moments;

    Entry(String file, String path, JsonNode node, Desk desk) {
      this.file = file;
      this.path = path;
      this.node = node;
      this.desk = desk;
      this.moments = desk.moments().in(ZoneOffset.UTC);
    }

    private ImportOrigin at(String below) {
      return ImportOrigin.path(file, path + below);
    }

    void read() {
      desk.attempt(
          at(""),
          null,
          () -> {
            ImportItem item = item();
            desk.attempt(at(""), item, () -> read(item));
          });
    }

    private ImportItem item() {
      JsonNode content = node.path("content");
      String type = JsonCells.text(content, "type");
      ImportItem item =
          ImportItem.titled(
                  switch (type) {
                    case "movie" -> ImportItemType.MOVIE;
                    case "tv", "show" -> ImportItemType.SHOW;
                    default ->
                        throw type.isEmpty()
                            ? Refusal.unidentified("no_id", null)
                            : Refusal.unsupported("type", type);
                  },
                  JsonCells.orNull(content, "title"),
                  JsonCells.year(content, "release_date"))
              .withId("imdb", JsonCells.imdb(content, "imdb_id"))
              .withId("tmdb", JsonCells.id(content, "tmdbId"));
      if (item.ids().isEmpty() && item.title() == null) {
        throw Refusal.unidentified("no_id", null);
      }
      return item;
    }

    private void read(ImportItem item) {
      String status = JsonCells.text(node, "status");
      boolean movie = item.type() == ImportItemType.MOVIE;
      switch (status) {
        case "PLANNED" -> desk.watchlist(item, moment(JsonCells.text(node, "createdAt")), at(""));
        case "FINISHED" -> {
          if (movie) {
            plays(item);
          } else if (!node.path("watchedEpisodes").isArray()
              || node.path("watchedEpisodes").isEmpty()) {
            desk.wholeShow(item, at(""));
          }
        }
        case "DROPPED" -> {
          if (movie) {
            desk.ignored(at(""), "dropped movie: Trakt has no such state for movies");
          } else {
            desk.hidden(item, null, "dropped", at(""));
          }
        }
        default -> {}
      }
      Integer rating = Scores.outOf(10, JsonCells.text(node, "rating"));
      if (rating == null) {
        desk.ignored(at(".rating"), "unrated");
      }
      desk.rating(item, rating, null, at(""));
      desk.note(item, JsonCells.text(node, "thoughts"), at(".thoughts"));
      seasons(item);
      episodes(item);
    }

    /** The day of a backup is exact to the fraction that it is written with. */
    private @Nullable ImportMoment moment(String text) {
      ImportMoment moment = moments.read(text);
      return moment != null && EXACT.matcher(text).matches()
          ? new ImportMoment(text, Precision.SECOND)
          : moment;
    }

    private void plays(ImportItem film) {
      boolean any = false;
      int number = 0;
      for (JsonNode activity : node.path("activity")) {
        String date = JsonCells.text(activity, "customDate");
        boolean finished = JsonCells.text(activity, "data").contains("FINISHED");
        if (finished && !date.isEmpty()) {
          ImportOrigin place = at(".activity[" + number + "]");
          desk.attempt(place, film, () -> desk.play(film, moment(date), place));
          any = true;
        }
        number++;
      }
      if (!any) {
        desk.play(film, created(node), at(""));
      }
    }

    private @Nullable ImportMoment created(JsonNode of) {
      return desk.chosen("created-date") ? moment(JsonCells.text(of, "createdAt")) : null;
    }

    private void seasons(ImportItem show) {
      int number = 0;
      for (JsonNode season : node.path("watchedSeasons")) {
        ImportOrigin place = at(".watchedSeasons[" + number + "]");
        number++;
        desk.attempt(
            place,
            show,
            () -> {
              Integer count = JsonCells.count(season, "seasonNumber");
              Integer rating = Scores.outOf(10, JsonCells.text(season, "rating"));
              if (count != null) {
                desk.rating(Episodes.season(show, count), rating, null, place);
              }
            });
      }
    }

    private void episodes(ImportItem show) {
      int number = 0;
      for (JsonNode episode : node.path("watchedEpisodes")) {
        ImportOrigin place = at(".watchedEpisodes[" + number + "]");
        number++;
        desk.attempt(place, show, () -> episode(show, episode, place));
      }
    }

    private void episode(ImportItem show, JsonNode episode, ImportOrigin place) {
      Integer season = JsonCells.count(episode, "seasonNumber");
      Integer count = JsonCells.count(episode, "episodeNumber");
      if (season == null || count == null) {
        throw Refusal.unidentified("no_episode", null);
      }
      ImportItem item = Episodes.of(show, season, count);
      String status = JsonCells.text(episode, "status");
      if (status.equals("FINISHED")) {
        ImportMoment said = said(season, count);
        desk.play(item, said == null ? created(episode) : said, place);
      } else {
        desk.ignored(place, "episode " + status);
      }
      desk.rating(item, Scores.outOf(10, JsonCells.text(episode, "rating")), null, place);
    }

    /** Returns the date of an episode that an activity says. */
    private @Nullable ImportMoment said(int season, int episode) {
      for (JsonNode activity : node.path("activity")) {
        String date = JsonCells.text(activity, "customDate");
        Matcher members = MEMBER.matcher(JsonCells.text(activity, "data"));
        int ofSeason = -1;
        int ofEpisode = -1;
        while (members.find()) {
          int value = Integer.parseInt(members.group(2));
          if (members.group(1).equals("season")) {
            ofSeason = value;
          } else {
            ofEpisode = value;
          }
        }
        if (!date.isEmpty() && ofSeason == season && ofEpisode == episode) {
          return moment(date);
        }
      }
      return null;
    }
  }
}
