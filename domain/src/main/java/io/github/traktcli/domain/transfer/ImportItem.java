package io.github.traktcli.domain.transfer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing as a foreign file names it, before the catalogue was asked.
 *
 * @param type what it is, as far as the file says
 * @param title its title, or a person's name; of an episode the show's where the file has one text
 *     for both
 * @param year the year of its release
 * @param season the season's number, 0 for specials; missing is not 0
 * @param episode the episode's number within its season
 * @param ids the ids in the file by the name of who gave them ({@code trakt}, {@code slug}, {@code
 *     imdb}, {@code tmdb}, {@code tvdb}, {@code mal}, {@code anilist}, {@code simkl}), in the
 *     file's order; of an episode or season its own
 * @param show the show of a season or an episode
 * @param names further names by what they are: {@code original_title}, {@code localized_title},
 *     {@code episode_title}, {@code season_label}, {@code letterboxd_uri}
 * @param readings what it may be where {@code type} leaves it open, the likeliest first; of a film
 *     also the series of its name, where the writer of the file calls some series films
 */
public record ImportItem(
    ImportItemType type,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable Integer season,
    @Nullable Integer episode,
    Map<String, String> ids,
    @Nullable ImportItem show,
    Map<String, String> names,
    List<ImportItem> readings) {

  /** Copies what could change, in its order. */
  public ImportItem {
    ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    readings = List.copyOf(readings);
  }

  /** Returns a thing of which nothing but its type is known. */
  public static ImportItem of(ImportItemType type) {
    return new ImportItem(type, null, null, null, null, Map.of(), null, Map.of(), List.of());
  }

  /** Returns a film, a show or a person by title and year. */
  public static ImportItem titled(
      ImportItemType type, @Nullable String title, @Nullable Integer year) {
    return new ImportItem(type, title, year, null, null, Map.of(), null, Map.of(), List.of());
  }

  /** Returns an episode (or, without its number, a season) of a show. */
  public static ImportItem of(
      ImportItem show, @Nullable Integer season, @Nullable Integer episode) {
    return new ImportItem(
        episode == null ? ImportItemType.SEASON : ImportItemType.EPISODE,
        null,
        null,
        season,
        episode,
        Map.of(),
        show,
        Map.of(),
        List.of());
  }

  /** Returns the same thing as another type. */
  public ImportItem as(ImportItemType other) {
    return new ImportItem(other, title, year, season, episode, ids, show, names, readings);
  }

  /** Returns the same thing with a title of its own. */
  public ImportItem withTitle(@Nullable String other) {
    return new ImportItem(type, other, year, season, episode, ids, show, names, readings);
  }

  /** Returns the same thing with an id more; a missing id changes nothing. */
  public ImportItem withId(String provider, @Nullable String id) {
    return id == null
        ? this
        : new ImportItem(
            type, title, year, season, episode, and(ids, provider, id), show, names, readings);
  }

  /** Returns the same thing with a name more; a missing name changes nothing. */
  public ImportItem withName(String what, @Nullable String name) {
    return name == null
        ? this
        : new ImportItem(
            type, title, year, season, episode, ids, show, and(names, what, name), readings);
  }

  /** Returns the same thing with what it may be. */
  public ImportItem withReadings(List<ImportItem> others) {
    return new ImportItem(type, title, year, season, episode, ids, show, names, others);
  }

  private static Map<String, String> and(Map<String, String> before, String key, String value) {
    Map<String, String> after = new LinkedHashMap<>(before);
    after.put(key, value);
    return after;
  }
}
