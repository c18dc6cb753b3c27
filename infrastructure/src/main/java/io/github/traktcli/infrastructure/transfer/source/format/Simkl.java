package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Simkl: the backup in JSON, and the tables of its backup and its own import. */
final class Simkl implements ImportFormat {

  private static final List<String> OTHERS =
      List.of("history", "metadata", "response", "user", "lists", "result");

  /** The columns of the table that Simkl takes, of which most may be missing. */
  private static final Set<String> TAKEN =
      Set.of(
          "simklid",
          "tvdbid",
          "tvdb",
          "tmdb",
          "tmdbid",
          "imdbid",
          "imdb",
          "malid",
          "mal",
          "type",
          "title",
          "year",
          "lastepwatched",
          "watchlist",
          "watcheddate",
          "rating",
          "memo");

  @Override
  public String name() {
    return "simkl";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (file.shape() instanceof Json json) {
      boolean any = json.has("movies") || json.has("shows") || json.has("anime");
      boolean others = OTHERS.stream().anyMatch(json.members()::contains);
      return json.root() == Json.Root.OBJECT && any && !others
          ? Optional.of(new Claim("backup json", "its members are those of Simkl's backup"))
          : Optional.empty();
    }
    return Table.of(file)
        .filter(
            table ->
                table.has("simkl_id")
                    || (table.has("Type", "Watchlist") && TAKEN.containsAll(table.names()))
                    || table.has("Watchlist", "LastEpWatched", "WatchedDate"))
        .map(table -> new Claim("csv", "its columns are those of Simkl"));
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      if (part.is("csv")) {
        new SimklTable(part.file(), desk).read();
      } else {
        new SimklBackup(part.file(), desk).read();
      }
    }
  }
}
