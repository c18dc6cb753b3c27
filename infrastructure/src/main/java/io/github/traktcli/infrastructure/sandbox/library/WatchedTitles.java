package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.catalogue.Catalogue;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plays of a library, put together by title. */
public final class WatchedTitles {

  /** Everything that was watched of one film or show. */
  public static final class Sum {
    private final SandboxTitle title;
    private final List<Play> plays = new ArrayList<>();

    private Sum(SandboxTitle title) {
      this.title = title;
    }

    public SandboxTitle title() {
      return title;
    }

    public int count() {
      return plays.size();
    }

    public Instant last() {
      return plays.stream().map(Play::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    public List<Play> plays() {
      return plays;
    }

    /** The seasons with their episodes that were watched, as {@code extended=progress} has them. */
    public List<JsonObject> seasons() {
      Map<Integer, Map<Integer, List<Play>>> seasons = new TreeMap<>();
      for (Play play : plays) {
        if (play.item() instanceof SandboxEpisode episode) {
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
    public JsonObject times() {
      JsonObject seasons = new JsonObject();
      for (Play play : plays) {
        if (play.item() instanceof SandboxEpisode episode) {
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

  public WatchedTitles(Library library, Catalogue catalogue) {
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
    SandboxTitle title =
        switch (play.item()) {
          case SandboxTitle film -> film;
          case SandboxSeason season -> season.show();
          case SandboxEpisode episode -> episode.show();
          case SandboxPerson ignored -> throw new IllegalStateException("nobody watches people");
        };
    sums.computeIfAbsent(title.key(), ignored -> new Sum(title)).plays.add(play);
  }

  /** Films or shows, the last watched first. */
  public List<Sum> of(String types) {
    return sums.values().stream()
        .filter(sum -> sum.title().types().equals(types))
        .sorted(Comparator.comparing(Sum::last).reversed())
        .toList();
  }

  /** The plays of each episode, the oldest first; the episode watched last comes first. */
  public List<List<Play>> episodes() {
    Map<SandboxItem, List<Play>> episodes = new LinkedHashMap<>();
    for (Sum show : of("shows")) {
      show.plays().stream()
          .sorted(Comparator.comparing(Play::at))
          .forEach(
              play ->
                  episodes.computeIfAbsent(play.item(), ignored -> new ArrayList<>()).add(play));
    }
    return episodes.values().stream()
        .sorted(Comparator.comparing((List<Play> plays) -> plays.getLast().at()).reversed())
        .toList();
  }

  /** What was watched of one title; nothing yet is also an answer. */
  public Sum of(SandboxTitle title) {
    return sums.getOrDefault(title.key(), new Sum(title));
  }
}
