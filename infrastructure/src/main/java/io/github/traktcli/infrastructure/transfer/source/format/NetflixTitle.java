package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title as Netflix writes it: {@code Show: Season 1: Episode}, or a film, whose title may have a
 * colon too.
 */
final class NetflixTitle {

  private static final String WORDS =
      "season|series|part|volume|vol\\.?|book|chapter|collection"
          + "|staffel|teil|band|buch|saison|partie|livre|temporada|parte|libro|volumen|stagione"
          + "|libri|seizoen|deel|boek|sæson|sesong|säsong|del|bok|bog|kausi|osa|sezon|część|tom"
          + "|sezona|série|řada|évad|sezonul|partea|сезон|часть|частина|bölüm|kısım|musim|mùa|phần";

  /** French has a space before it that does not break, and Chinese a colon of its own. */
  private static final Pattern COLON =
      Pattern.compile("[\\s\u00A0\u202F]*(?::[\\s\u00A0\u202F]+|：\\s*)");

  private static final Pattern NUMBERED =
      Pattern.compile("(?iu)(?:" + WORDS + ")\\s*(\\d{1,3})(?:\\b.*)?");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?iu)(\\d{1,3})\\.?\\s*(?:" + WORDS + ")");
  private static final Pattern EASTERN = Pattern.compile("(?:シーズン|시즌|第)\\s*(\\d{1,3})\\s*(?:季|部)?");
  private static final Pattern ONLY_ONE =
      Pattern.compile(
          "(?iu)(?:limited|mini)[ -]?series|miniserie[sn]?|mini-serie[sn]?|limitierte serie"
              + "|s[ée]rie limit[ée]e|mini-?s[ée]rie|serie limitada|miniserie tv|begrænset serie"
              + "|begrenset serie|minissérie|série limitada|minisarja|miniszéria|miniserial"
              + "|リミテッドシリーズ|리미티드 시리즈|限定剧集");
  private static final Pattern EPISODE_NUMBER =
      Pattern.compile(
          "(?iu)\\s*\\((?:episode|folge|épisode|episodio|episódio|aflevering) (\\d{1,4})\\)$");
  private static final Pattern TRAILER =
      Pattern.compile(
          "(?iu)^(?:trailer|teaser|clip|tráiler|bande-annonce|zwiastun)[\\s\u00A0\u202F]*:.*|.*(?:_hook_|_clip_|_backfill|_teaser).*");

  private NetflixTitle() {}

  /**
   * Returns what a title names: one thing, or the two halves of a double episode.
   *
   * @throws Refusal where it names nothing that is watched
   */
  static List<ImportItem> items(String title) {
    String text = title.strip();
    if (text.isEmpty()) {
      throw Refusal.invalid("no_title", "");
    }
    if (text.startsWith(":")) {
      throw new Refusal(
          io.github.traktcli.domain.transfer.ImportRejection.Status.MISSING_IDENTITY,
          "title_removed_by_netflix",
          title,
          null);
    }
    if (TRAILER.matcher(text).matches()) {
      throw Refusal.unsupported("trailer", text);
    }
    List<String> parts = parts(text);
    for (int i = 1; i < parts.size(); i++) {
      String show = String.join(": ", parts.subList(0, i));
      Integer season = season(parts.get(i), show);
      if (season != null) {
        if (i == parts.size() - 1) {
          throw Refusal.unidentified("no_episode", text);
        }
        return episodes(
            show,
            season == 0 ? null : season,
            parts.get(i),
            String.join(": ", parts.subList(i + 1, parts.size())));
      }
    }
    return List.of(parts.size() == 1 ? film(text) : either(text, parts));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : COLON.split(text, -1)) {
      parts.add(part.strip());
    }
    return parts;
  }

  /** Returns the number of a season, 0 where it is one without a number, or nothing. */
  private static @Nullable Integer season(String label, String show) {
    for (Pattern pattern : List.of(NUMBERED, NUMBER_FIRST, EASTERN)) {
      Matcher matcher = pattern.matcher(label);
      if (matcher.matches()) {
        return Integer.valueOf(matcher.group(1));
      }
    }
    if (ONLY_ONE.matcher(label).matches()) {
      return 1;
    }
    if (label.equalsIgnoreCase(show)) {
      return 0;
    }
    String lower = label.toLowerCase(Locale.ROOT);
    String prefix = show.toLowerCase(Locale.ROOT) + " ";
    return lower.startsWith(prefix) && lower.substring(prefix.length()).matches("\\d{1,2}")
        ? Integer.valueOf(lower.substring(prefix.length()))
        : null;
  }

  private static List<ImportItem> episodes(
      String show, @Nullable Integer season, String label, String titles) {
    List<ImportItem> episodes = new ArrayList<>();
    for (String title : titles.split(" / ", -1)) {
      Matcher number = EPISODE_NUMBER.matcher(title);
      boolean numbered = number.find();
      String name = numbered ? title.substring(0, number.start()) : title;
      episodes.add(
          Episodes.of(
                  Episodes.show(show), season, numbered ? Integer.valueOf(number.group(1)) : null)
              .withName("episode_title", name.strip())
              .withName("season_label", label));
    }
    return episodes;
  }

  /** Returns a title without a season: mostly a film, sometimes a series on a list of them. */
  static ImportItem film(String title) {
    return ImportItem.titled(ImportItemType.MOVIE, title, null);
  }

  private static ImportItem either(String text, List<String> parts) {
    List<ImportItem> readings = new ArrayList<>();
    readings.add(film(text));
    if (parts.size() > 2) {
      readings.add(
          episode(parts.getFirst(), parts.subList(2, parts.size()))
              .withName("season_label", parts.get(1)));
    }
    readings.add(episode(parts.getFirst(), parts.subList(1, parts.size())));
    return ImportItem.of(ImportItemType.MOVIE_OR_EPISODE).withReadings(readings);
  }

  private static ImportItem episode(String show, List<String> title) {
    return Episodes.of(Episodes.show(show), null, null)
        .withName("episode_title", String.join(": ", title));
  }
}
