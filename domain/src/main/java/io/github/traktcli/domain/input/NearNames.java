package io.github.traktcli.domain.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what somebody meant who mistyped a name. */
public final class NearNames {

  private static final int MOST = 3;

  private NearNames() {}

  /** Returns " Did you mean ...?" with the nearest names, or an empty text where none is near. */
  public static String didYouMean(String typed, Collection<String> names) {
    return didYouMean(near(typed, names));
  }

  /** Returns " Did you mean ...?" with these names, or an empty text where there are none. */
  public static String didYouMean(List<String> meant) {
    return meant.isEmpty()
        ? ""
        : meant.stream().collect(Collectors.joining(" or ", " Did you mean ", "?"));
  }

  /**
   * Every third letter may be wrong, but never all; a name that is only begun, that is meant by its
   * singular, or that is written in capitals is near.
   */
  private static List<String> near(String written, Collection<String> names) {
    String typed = written.toLowerCase(Locale.ROOT);
    int tolerated = Math.max(1, typed.length() / 3);
    return names.stream()
        .distinct()
        .map(name -> Map.entry(name, distanceOfName(typed, name.toLowerCase(Locale.ROOT))))
        .filter(entry -> entry.getValue() <= tolerated && entry.getValue() < typed.length())
        .sorted(Comparator.comparingInt(Map.Entry::getValue))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int distanceOfName(String typed, String name) {
    boolean isPlural =
        typed.endsWith("y") && name.equals(typed.substring(0, typed.length() - 1) + "ies");
    return isPlural || name.startsWith(typed) ? 0 : distance(typed, name);
  }

  /** The letters to insert, remove, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = steps[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
      }
    }
    return steps[a.length()][b.length()];
  }
}
