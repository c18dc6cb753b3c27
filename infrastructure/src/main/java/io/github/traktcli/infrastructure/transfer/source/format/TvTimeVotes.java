package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Votes of TV Time, which lie in files of several ages; the youngest that has one counts. */
final class TvTimeVotes {

  private static final List<String> YOUNGEST_FIRST =
      List.of(
          "ratings-live-votes",
          "ratings-v2-prod-votes",
          "ratings-3-prod-episode_votes",
          "ratings-prod-episode_votes");

  /** Those that two sources agree on; of the others nobody knows what they mean. */
  private static final Map<String, Integer> MEANINGS =
      Map.of("1", 2, "27", 4, "28", 6, "29", 8, "3", 10);

  private final List<Part> files;
  private final Desk desk;
  private final Map<String, ImportItem> movies;
  private final Map<String, ImportItem> episodes = new HashMap<>();
  private final Set<String> rated = new HashSet<>();

  TvTimeVotes(List<Part> parts, Desk desk, Map<String, ImportItem> movies) {
    this.files =
        parts.stream()
            .filter(part -> part.is("votes"))
            .sorted(Comparator.comparingInt(TvTimeVotes::age))
            .toList();
    this.desk = desk;
    this.movies = movies;
  }

  private static int age(Part part) {
    int age = YOUNGEST_FIRST.indexOf(part.file().file().stem().toLowerCase(java.util.Locale.ROOT));
    return age < 0 ? YOUNGEST_FIRST.size() : age;
  }

  void read() {
    files.forEach(file -> Table.of(file.file()).orElseThrow().scan(this::remember));
    files.forEach(file -> Table.of(file.file()).orElseThrow().read(desk, this::vote));
  }

  private void remember(Row row) {
    if (!row.text("series_name").isEmpty()) {
      episodes.putIfAbsent(
          row.text("episode_id"),
          Episodes.of(
              Episodes.show(row.text("series_name")),
              Ids.count(row.text("season_number")),
              Ids.count(row.text("episode_number"))));
    }
  }

  private void vote(Row row) {
    String episode = row.id("episode_id");
    String uuid = row.text("uuid");
    ImportItem item =
        episode == null
            ? movies.getOrDefault(
                uuid, ImportItem.titled(ImportItemType.MOVIE, row.text("movie_name"), null))
            : episodes.getOrDefault(episode, Episodes.of(null, null, null)).withId("tvdb", episode);
    String key = episode == null ? uuid : episode;
    String vote = row.text("vote_key");
    String id = vote.substring(vote.lastIndexOf('-') + 1);
    desk.attempt(
        row.at(),
        item,
        () -> {
          Integer rating = MEANINGS.get(id);
          if (rated.contains(key)) {
            desk.reject(Status.DUPLICATE, "superseded_rating", item, row.at());
          } else if (rating == null) {
            throw Refusal.unsupported("unknown_vote_id", id);
          } else if (episode == null && !movies.containsKey(uuid)) {
            throw Refusal.unidentified("uuid_not_joinable", "the film is in no other file");
          } else {
            rated.add(key);
            desk.rating(item, rating, null, row.at());
          }
        });
  }
}
