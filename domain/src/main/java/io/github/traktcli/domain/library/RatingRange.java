package io.github.traktcli.domain.library;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ratings as a user names several: {@code 9}, {@code 8-10}, {@code 1,3,8-10}. */
public final class RatingRange {

  private static final int BEST = 10;
  private static final Pattern PART = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

  private RatingRange() {}

  /**
   * Returns the ratings that are meant, the lowest first.
   *
   * @throws InvalidInput when one is not from 1 to 10, or a range runs backwards
   */
  public static List<Integer> parse(String text) {
    SortedSet<Integer> ratings = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = PART.matcher(part.strip());
      if (!matcher.matches()) {
        throw none(text);
      }
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from < 1 || to > BEST || from > to) {
        throw none(text);
      }
      for (int rating = from; rating <= to; rating++) {
        ratings.add(rating);
      }
    }
    return List.copyOf(ratings);
  }

  private static InvalidInput none(String text) {
    return new InvalidInput(
        "Ratings are from 1 to 10, as in 9, 8-10 or 1,3,8-10, not \"%s\".".formatted(text));
  }
}
