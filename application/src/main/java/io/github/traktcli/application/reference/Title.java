package io.github.traktcli.application.reference;

import io.github.traktcli.domain.media.MediaItem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title as somebody types it, with the year behind it in brackets if they like, as this client
 * prints it.
 */
public record Title(String words, Optional<Integer> year) {

  private static final Pattern WITH_YEAR = Pattern.compile("(.*\\S)\\s*\\((\\d{4})\\)");
  private static final Pattern WITH_BARE_YEAR = Pattern.compile("(.*\\S)\\s+((?:18|19|20)\\d{2})");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Reads what somebody typed. */
  public static Title of(String text) {
    Matcher withYear = WITH_YEAR.matcher(text);
    return withYear.matches()
        ? new Title(withYear.group(1), Optional.of(Integer.valueOf(withYear.group(2))))
        : new Title(text, Optional.empty());
  }

  /**
   * Returns how else it may be meant: {@code Men in Black 1997} as a title and a year. A title
   * comes first that is called so as a whole, as {@code Blade Runner 2049} is.
   */
  public Optional<Title> withBareYear() {
    Matcher withYear = WITH_BARE_YEAR.matcher(words);
    return year.isEmpty() && withYear.matches()
        ? Optional.of(new Title(withYear.group(1), Optional.of(Integer.valueOf(withYear.group(2)))))
        : Optional.empty();
  }

  /** Tells whether the item is of the year that was typed, or none was typed. */
  public boolean fitsYear(MediaItem item) {
    return year.isEmpty() || year.equals(Optional.ofNullable(yearOf(item)));
  }

  /**
   * Tells whether the item is called like this, but for case, accents and punctuation; people go by
   * their last name, too.
   */
  public boolean names(MediaItem item) {
    String name = titleOf(item);
    if (name == null) {
      return false;
    }
    String called = plain(name);
    String wanted = plain(words);
    boolean byLastName = item instanceof MediaItem.OfPerson && called.endsWith(" " + wanted);
    return called.equals(wanted) || byLastName;
  }

  private static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String letters = SIGNS.matcher(bare).replaceAll(" ").strip();
    return letters.isEmpty() ? text.strip() : letters.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String titleOf(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> movie.title();
      case MediaItem.OfShow(var show) -> show.title();
      case MediaItem.OfSeason(var show, var season) -> season.title();
      case MediaItem.OfEpisode(var show, var episode) -> episode.title();
      case MediaItem.OfPerson(var person) -> person.name();
      case MediaItem.OfUser user -> user.label();
    };
  }

  private static @Nullable Integer yearOf(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> movie.year();
      case MediaItem.OfShow(var show) -> show.year();
      case MediaItem.OfSeason(var show, var season) -> show.year();
      case MediaItem.OfEpisode(var show, var episode) -> show.year();
      case MediaItem.OfPerson(var person) -> null;
      case MediaItem.OfUser user -> null;
    };
  }
}
