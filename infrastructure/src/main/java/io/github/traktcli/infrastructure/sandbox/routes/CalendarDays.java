package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.routes.CalendarRoutes.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the episodes of one show that air on one day onto one card. */
final class CalendarDays {

  private CalendarDays() {}

  static List<Entry> fold(List<Entry> entries) {
    Map<String, List<Entry>> days = new LinkedHashMap<>();
    for (Entry entry : entries) {
      days.computeIfAbsent(day(entry), ignored -> new ArrayList<>()).add(entry);
    }
    return days.values().stream().map(CalendarDays::card).toList();
  }

  /** Films keep their own cards, for their titles differ. */
  private static String day(Entry entry) {
    String title =
        entry
            .json()
            .object("show")
            .or(() -> entry.json().object("movie"))
            .map(each -> each.textOr("title", ""))
            .orElse("");
    return title + entry.at().toString().substring(0, 10);
  }

  private static Entry card(List<Entry> entries) {
    Entry first = entries.getFirst();
    if (entries.size() == 1) {
      return first;
    }
    List<JsonObject> episodes =
        entries.stream().flatMap(each -> each.json().object("episode").stream()).toList();
    boolean whole =
        episodes.getFirst().number("number").orElse(0L) == 1
            && "season_finale".equals(episodes.getLast().textOr("episode_type", ""));
    JsonObject lead =
        episodes
            .getFirst()
            .copy()
            .with("episode_type", whole ? "full_season" : "multiple_episodes");
    return new Entry(
        first.at(), first.json().copy().with("episode", lead).with("episodes", episodes));
  }
}
