package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import java.util.List;
import java.util.Optional;

/** TV Time: the archive it had to give, and what extensions and other tools have saved of it. */
final class TvTime implements ImportFormat {

  @Override
  public String name() {
    return "tvtime";
  }

  @Override
  public String layout(List<Part> parts) {
    if (parts.stream().anyMatch(part -> part.role().startsWith("liberator"))) {
      return "liberator";
    }
    if (parts.stream().anyMatch(part -> part.role().startsWith("out-"))) {
      return parts.stream().anyMatch(part -> part.role().endsWith("-json"))
          ? "tv-time-out json"
          : "tv-time-out csv";
    }
    return "gdpr";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    Optional<String> role =
        file.shape() instanceof Json json
            ? role(json)
            : Table.of(file).flatMap(table -> role(table, file.file().baseName()));
    return role.map(each -> new Claim(each, "its columns are those of TV Time (" + each + ")"));
  }

  private static Optional<String> role(Json json) {
    boolean lists = json.has("name", "is_public") && (json.has("movies") || json.has("shows"));
    if (lists) {
      return Optional.of(
          json.root() == Json.Root.ARRAY ? "liberator-lists" : "liberator-favorites");
    }
    if (json.root() == Json.Root.ARRAY && json.has("name", "items", "is_public")) {
      return Optional.of("out-lists-json");
    }
    if (json.root() != Json.Root.ARRAY || !json.has("id", "title")) {
      return Optional.empty();
    }
    if (json.has("seasons")) {
      return Optional.of("out-series-json");
    }
    return json.has("is_watched") ? Optional.of("out-movies-json") : Optional.empty();
  }

  private static Optional<String> role(Table table, String base) {
    if (table.has("vote_key")) {
      return Optional.of(base.startsWith("emotions") ? "other" : "votes");
    }
    return Optional.ofNullable(
        table.has("series_tvdb_id", "is_watched")
            ? "out-episodes"
            : table.has("is_watchlisted", "is_watched")
                ? liberator(base)
                : table.has("is_watched", "title") && table.hasAny("uuid", "rewatch_count")
                    ? "out-movies"
                    : table.has("list_name", "item_type")
                        ? "out-lists"
                        : table.has("tvdb_id", "title", "status") && table.has("uuid")
                            ? "out-series"
                            : gdpr(table, base));
  }

  /** The films and shows of each list have a file like that of all, which says the same. */
  private static String liberator(String base) {
    return base.startsWith("list_") || base.startsWith("favorites")
        ? "liberator-excerpt"
        : "liberator";
  }

  private static @org.jspecify.annotations.Nullable String gdpr(Table table, String base) {
    if (table.has("type-uuid-n")) {
      return "v1";
    }
    if (table.has("key")
        && table.hasAny("created_at", "updated_at")
        && table.hasAny("s_id", "ep_id", "episode_id", "series_name", "gsi", "ep_watch_count")) {
      return "v2";
    }
    if (table.has("tv_show_id", "rating")) {
      return "show-rates";
    }
    if (table.has("tv_show_id", "is_favorited")) {
      return "show-data";
    }
    if (table.has("tv_show_id", "tv_show_name")) {
      return "follows";
    }
    if (table.has("objects", "s_key")) {
      return "lists";
    }
    if (table.has("episode_season_number")
        && table.hasAny("episode_id", "tv_show_name", "show_name")) {
      return table.has("cpt") ? "rewatches" : "seen";
    }
    return base.startsWith("tvtime-failed") || (table.width() == 2 && table.has("title", "tvdbid"))
        ? "out-failed"
        : null;
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    parts.stream()
        .filter(part -> part.is("other"))
        .forEach(part -> desk.ignored(part.file().name(), "no ratings, although it looks like it"));
    new TvTimeOut(parts, desk).read();
    new TvTimeArchive(parts, desk).read();
  }
}
