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
          + "|sezona|série|řada|évad|sezonul|partea|сезон|часть|частина|bölüm|kısım|musim|mùa|phần"
          + "|κύκλος|σεζόν|μέρος|עונה|חלק|الموسم|الجزء|ซีซั่น|ซีซัน|सीज़न|सीज़न";

  /** French has a space before it that does not break, and Chinese a colon of its own. */
  private static final Pattern COLON =
      Pattern.compile("[\\s\u00A0\u202F]*(?::[\\s\u00A0\u202F]+|：\\s*)");

  private static final Pattern NUMBERED =
      Pattern.compile("(?iU)(?:" + WORDS + ")\\s*(\\d{1,3})(?:\\b.*)?");
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?iu)(\\d{1,3})\\.?\\s*(?:" + WORDS + ")");
  private static final Pattern EASTERN =
      Pattern.compile("(?U)(?:シーズン|パート|シリーズ|시즌|파트|第)\\s*(\\d{1,3})\\s*(?:季|部|期|シーズン)?");
  private static final Pattern SPECIALS =
      Pattern.compile(
          "(?iU)specials?|sonderfolgen|extras?|épisodes spéciaux|especiales|especiais"
              + "|episodi speciali|スペシャル|스페셜");
  private static final int NO_NUMBER = -1;
  private static final Pattern ONLY_ONE =
      Pattern.compile(
          "(?iu)(?:limited|mini)[ -]?series|miniserie[sn]?|mini-serie[sn]?|limitierte serie"
              + "|s[ée]rie limit[ée]e|mini-?s[ée]rie|serie limitada|miniserie tv|begrænset serie"
              + "|begrenset serie|minissérie|série limitada|minisarja|miniszéria|miniserial"
              + "|リミテッドシリーズ|리미티드 시리즈|限定剧集");
  private static final String EPISODE =
      "episode|folge|épisode|episodio|episódio|aflevering|avsnitt|afsnit|jakso|odcinek|epizoda|epizod"
          + "|bölüm|серия|эпизод|capítulo|capitolo|chapitre|kapitel|chapter|エピソード|에피소드|에피소드";
  private static final Pattern EPISODE_NUMBER =
      Pattern.compile("(?iU)\\s*\\((?:" + EPISODE + ")\\s*(\\d{1,4})\\)$");
  private static final Pattern NOTHING_BUT_A_NUMBER =
      Pattern.compile(
          "(?iU)(?:"
              + EPISODE
              + ")\\s*(\\d{1,4})|第\\s*(\\d{1,4})\\s*[話话集回]|(\\d{1,4})화|(\\d{1,4})\\. (?:rész|bölüm)");
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
            season == NO_NUMBER ? null : season,
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

  /** Returns the number of a season, 0 for specials, or nothing where it is none. */
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
      return NO_NUMBER;
    }
    if (SPECIALS.matcher(label).matches()) {
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
                  Episodes.show(show),
                  season,
                  numbered ? Integer.valueOf(number.group(1)) : number(name.strip()))
              .withName("episode_title", name.strip())
              .withName("season_label", label));
    }
    return episodes;
  }

  /** Returns the number of an episode that has no other name. */
  private static @Nullable Integer number(String name) {
    Matcher matcher = NOTHING_BUT_A_NUMBER.matcher(name);
    if (!matcher.matches()) {
      return null;
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return Integer.valueOf(matcher.group(i));
      }
    }
    return null;
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
