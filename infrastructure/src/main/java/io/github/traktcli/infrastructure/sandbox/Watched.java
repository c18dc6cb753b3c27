package io.github.traktcli.infrastructure.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plays of a library, put together by title. */
final class Watched {

  /** Everything that was watched of one film or show. */
  static final class Sum {
    private final Title title;
    private final List<Play> plays = new ArrayList<>();

    private Sum(Title title) {
      this.title = title;
    }

    Title title() {
      return title;
    }

    int count() {
      return plays.size();
    }

    Instant last() {
      return plays.stream().map(Play::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    List<Play> plays() {
      return plays;
    }

    /** The seasons with their episodes that were watched, as {@code extended=progress} has them. */
    List<JsonObject> seasons() {
      Map<Integer, Map<Integer, List<Play>>> seasons = new TreeMap<>();
      for (Play play : plays) {
        if (play.item() instanceof Episode episode) {
          seasons
              .computeIfAbsent(episode.season().number(), ignored -> new TreeMap<>())
              .computeIfAbsent(episode.number(), ignored -> new ArrayList<>())
              .add(play);
        }
      }
      List<JsonObject> rows = new ArrayList<>();
      seasons.forEach(
          (number, episodes) -> {
            List<JsonObject> each = new ArrayList<>();
            episodes.forEach(
                (episode, of) ->
                    each.add(
                        new JsonObject()
                            .with("number", episode)
                            .with("plays", of.size())
                            .with("last_watched_at", of.getLast().at())));
            rows.add(new JsonObject().with("number", number).with("episodes", each));
          });
      return rows;
    }

    /** Season by season the times of each episode, as {@code extended=min} has them. */
    JsonObject times() {
      JsonObject seasons = new JsonObject();
      for (Play play : plays) {
        if (play.item() instanceof Episode episode) {
          String number = String.valueOf(episode.season().number());
          JsonObject season = seasons.object(number).orElseGet(JsonObject::new);
          seasons.with(number, season);
          List<Object> at = new ArrayList<>(season.array(String.valueOf(episode.number())));
          at.add(play.at());
          season.with(String.valueOf(episode.number()), at);
        }
      }
      return seasons;
    }
  }

  private final Map<String, Sum> sums = new LinkedHashMap<>();

  Watched(Library library, Catalogue catalogue) {
    for (JsonObject row : library.root().objects("history")) {
      catalogue
          .byKey(row.textOr("item", ":"))
          .ifPresent(
              item ->
                  add(
                      new Play(
                          row.number("id").orElse(0L),
                          item,
                          Instant.parse(row.textOr("watched_at", "")),
                          row.textOr("action", ""))));
    }
  }

  private void add(Play play) {
    Title title =
        switch (play.item()) {
          case Title film -> film;
          case Season season -> season.show();
          case Episode episode -> episode.show();
          case Person ignored -> throw new IllegalStateException("nobody watches people");
        };
    sums.computeIfAbsent(title.key(), ignored -> new Sum(title)).plays.add(play);
  }

  /** Films or shows, the last watched first. */
  List<Sum> of(String types) {
    return sums.values().stream()
        .filter(sum -> sum.title().types().equals(types))
        .sorted(Comparator.comparing(Sum::last).reversed())
        .toList();
  }

  /** What was watched of one title; nothing yet is also an answer. */
  Sum of(Title title) {
    return sums.getOrDefault(title.key(), new Sum(title));
  }
}
