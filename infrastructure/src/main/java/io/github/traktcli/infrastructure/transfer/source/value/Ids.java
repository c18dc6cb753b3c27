package io.github.traktcli.infrastructure.transfer.source.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids as files write them, and what they mean. */
public final class Ids {

  private static final Pattern IMDB = Pattern.compile("(?:^|/)(tt|nm)(\\d{1,12})(?:$|[/?])");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,15})(?:\\.0+)?");
  private static final Set<String> NONE =
      Set.of("", "0", "-1", "null", "<nil>", "none", "nan", "n/a", "undefined", "-");

  private Ids() {}

  /**
   * Reads the id of a title at IMDb, also where its letters were lost or an address is around it.
   *
   * @return nothing where the text is a way to say that there is none
   * @throws Refusal where it is something else, a person's id among that
   */
  public static @Nullable String imdb(String text) {
    String id = anyImdb(text);
    if (id != null && id.startsWith("nm")) {
      throw Refusal.invalid("bad_id", text.strip());
    }
    return id;
  }

  /** Reads the id of a title or a person at IMDb. */
  public static @Nullable String anyImdb(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (NONE.contains(lower)) {
      return null;
    }
    Matcher matcher = IMDB.matcher(lower);
    if (matcher.find()) {
      return matcher.group(1)
          + "0".repeat(Math.max(0, 7 - matcher.group(2).length()))
          + matcher.group(2);
    }
    if (DIGITS.matcher(lower).matches()) {
      return "tt" + "0".repeat(Math.max(0, 7 - lower.length())) + lower;
    }
    throw Refusal.invalid("bad_id", text.strip());
  }

  /**
   * Reads an id that is a number.
   *
   * @return nothing where the text is a way to say that there is none, such as 0 or -1
   * @throws Refusal where it is no number
   */
  public static @Nullable String number(String text) {
    String stripped = text.strip();
    if (NONE.contains(stripped.toLowerCase(Locale.ROOT))) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(stripped);
    if (!matcher.matches()) {
      throw Refusal.invalid("bad_id", stripped);
    }
    String digits = matcher.group(1).replaceFirst("^0+(?=.)", "");
    return digits.equals("0") ? null : digits;
  }

  /** Reads a year, also the first of a range, or nothing where there is none. */
  public static @Nullable Integer year(String text) {
    Matcher matcher = Pattern.compile("\\b(1[89]\\d\\d|2[01]\\d\\d)\\b").matcher(text);
    return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
  }

  /**
   * Reads a number of a season or an episode.
   *
   * @return nothing where there is none
   * @throws Refusal where it is no whole number from 0
   */
  public static @Nullable Integer count(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()
        || stripped.equalsIgnoreCase("null")
        || stripped.equalsIgnoreCase("nan")
        || stripped.equals("<nil>")) {
      return null;
    }
    Matcher matcher = Pattern.compile("(\\d{1,6})(?:\\.0+)?").matcher(stripped);
    if (!matcher.matches()) {
      throw Refusal.invalid("bad_number", stripped);
    }
    return Integer.valueOf(matcher.group(1));
  }
}
