package io.github.traktcli.domain.media;

import io.github.traktcli.domain.media.ItemReference.OfEpisode;
import io.github.traktcli.domain.media.ItemReference.OfEpisodes;
import io.github.traktcli.domain.media.ItemReference.OfSeason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of seasons and episodes within a show, in all the ways of writing them. */
record PlaceInShow(ReferenceText text) {

  private static final Pattern PLACE =
      Pattern.compile(
          "s?\\d{1,6}|(s?\\d{1,6}[ex]|\\d{1,6}/)\\d{1,6}((-|-e|e|-s\\d{1,6}e|-\\d{1,6}x)\\d{1,6})?");
  private static final Pattern BEHIND_BLANK =
      Pattern.compile(
          "(.*\\S)\\s+(s\\d{1,3}e\\d{1,4}|\\d{1,3}x\\d{1,4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEVERAL_BEHIND_BLANK =
      Pattern.compile(
          "(.*\\S)\\s+((?:s\\d{1,3}e|\\d{1,3}x)\\d{1,4}(?:-|-?e|-s\\d{1,3}e|-\\d{1,3}x)\\d{1,4})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEASON_BEHIND_BLANK =
      Pattern.compile("(.*\\S)\\s+(s\\d{2,3})", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEASON_IN_WORDS =
      Pattern.compile("(.*\\S)\\s+(?:season\\s+|s)(\\d{1,3})", Pattern.CASE_INSENSITIVE);
  private static final Pattern AGAIN = Pattern.compile("s?(\\d{1,6})[ex](\\d{1,6})");
  private static final int MOST_EPISODES = 100;

  /** Reads a title with an episode behind a blank, as people and programs write it. */
  static Optional<ItemReference> behindBlank(String title) {
    return behindBlank(BEHIND_BLANK.matcher(title), title);
  }

  /**
   * Reads a title with a season behind a blank, where films may be meant as well: Open Season 3.
   */
  static Optional<ItemReference> seasonBehindBlank(String title) {
    return behindBlank(SEASON_BEHIND_BLANK.matcher(title), title);
  }

  /** Reads a title with a season behind it, where only seasons can be meant. */
  static Optional<ItemReference> seasonInWords(String title) {
    return behindBlank(SEASON_IN_WORDS.matcher(title), title);
  }

  /** Reads a title with the first and the last of several episodes behind a blank. */
  static Optional<ItemReference> severalBehindBlank(String title) {
    return behindBlank(SEVERAL_BEHIND_BLANK.matcher(title), title);
  }

  private static Optional<ItemReference> behindBlank(Matcher matcher, String title) {
    return matcher.matches()
        ? Optional.of(
            new PlaceInShow(new ReferenceText(title))
                .below(new ItemReference.FreeText(matcher.group(1)), List.of(matcher.group(2))))
        : Optional.empty();
  }

  /** Tells whether words behind a title can be nothing else. */
  static boolean is(String lowerCase) {
    return PLACE.matcher(lowerCase).matches();
  }

  ItemReference below(ItemReference show, List<String> place) {
    return switch (place.size()) {
      case 0 -> show;
      case 1 -> seasonOrEpisode(show, place.getFirst().toLowerCase(Locale.ROOT));
      case 2 -> episodes(show, number(place.getFirst()), place.get(1).toLowerCase(Locale.ROOT));
      default -> throw text.invalid("nothing lies below an episode");
    };
  }

  /**
   * Reads {@code 1}, {@code s01}, {@code s01e05}, {@code 1x05}, and what {@link #episodes} reads.
   */
  private ItemReference seasonOrEpisode(ItemReference show, String part) {
    String numbers = part.startsWith("s") ? part.substring(1) : part;
    int divider = numbers.indexOf(numbers.indexOf('x') < 0 ? 'e' : 'x');
    return divider < 0
        ? new OfSeason(show, number(numbers))
        : episodes(show, number(numbers.substring(0, divider)), numbers.substring(divider + 1));
  }

  /**
   * Reads {@code 5}, and several as {@code 18-19}, {@code 18-e19} and {@code 18e19}; the season may
   * be said again.
   */
  private ItemReference episodes(ItemReference show, int season, String part) {
    String[] ends = part.split("-e|-|e", 2);
    int first = number(ends[0]);
    if (ends.length == 1) {
      return new OfEpisode(show, season, first);
    }
    int last = number(withoutSeason(ends[1], season));
    if (last <= first || last - first >= MOST_EPISODES) {
      throw text.invalid(
          "episodes are written from the first to the last, at most " + MOST_EPISODES + " of them");
    }
    return new OfEpisodes(show, season, first, last);
  }

  private String withoutSeason(String end, int season) {
    Matcher again = AGAIN.matcher(end);
    if (!again.matches()) {
      return end;
    }
    if (number(again.group(1)) != season) {
      throw text.invalid("its episodes are of two seasons; name each season by itself");
    }
    return again.group(2);
  }

  private int number(String digits) {
    if (!Ids.isNumber(digits) || digits.length() > 6) {
      throw text.invalid("\"" + digits + "\" is no season or episode number");
    }
    return Integer.parseInt(digits);
  }
}
