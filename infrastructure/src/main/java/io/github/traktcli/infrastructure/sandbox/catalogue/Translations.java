package io.github.traktcli.infrastructure.sandbox.catalogue;

import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Translated texts of titles, seasons and episodes. */
public final class Translations {

  /** What a season is called, with the country that the translation is of. */
  private static final Map<String, List<String>> SEASON =
      Map.of(
          "en", List.of("Season", "us"),
          "es", List.of("Temporada", "es"),
          "de", List.of("Staffel", "de"),
          "fr", List.of("Saison", "fr"),
          "ja", List.of("シーズン", "jp"),
          "ko", List.of("시즌", "kr"));

  private static final Map<String, List<String>> EPISODE =
      Map.of(
          "en", List.of("Episode", "us"),
          "es", List.of("Episodio", "es"),
          "de", List.of("Folge", "de"),
          "fr", List.of("Épisode", "fr"),
          "ja", List.of("第", "jp"),
          "ko", List.of("에피소드", "kr"));

  private Translations() {}

  /** Of a film or show, in one language, or in all when it is {@code all}. */
  public static List<JsonObject> of(SandboxTitle title, String language, CatalogueTables facts) {
    return facts.rows("translations", 0, title.type() + ":" + title.slug()).stream()
        .filter(row -> isWanted(row.text(1), language))
        .map(
            row ->
                new JsonObject()
                    .with("title", row.text(3))
                    .with("overview", JsonObject.orNull(row.text(4)))
                    .with("tagline", JsonObject.orNull(row.text(5)))
                    .with("language", row.text(1))
                    .with("country", row.text(2)))
        .toList();
  }

  public static List<JsonObject> of(SandboxSeason season, String languages) {
    return numbered(SEASON, season.number(), languages);
  }

  public static List<JsonObject> of(SandboxEpisode episode, String languages) {
    return numbered(EPISODE, episode.number(), languages);
  }

  private static List<JsonObject> numbered(
      Map<String, List<String>> words, int number, String languages) {
    return words.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(entry -> isWanted(entry.getKey(), languages))
        .map(
            entry ->
                new JsonObject()
                    .with("title", entry.getValue().get(0) + " " + number)
                    .with("overview", null)
                    .with("language", entry.getKey())
                    .with("country", entry.getValue().get(1)))
        .toList();
  }

  private static boolean isWanted(String language, String languages) {
    return languages.isEmpty()
        || languages.equals("all")
        || TsvTable.split(languages, ',').contains(language);
  }
}
