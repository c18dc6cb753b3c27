package io.github.traktcli.presentation.output;

/** Numbers for people. */
public final class Numbers {

  private Numbers() {}

  /** Returns a whole number in groups of three digits: 12,345. */
  public static String grouped(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return number < 0 ? "-" + grouped : grouped.toString();
  }

  /** Returns how many there are of something, such as {@code 1 play} or {@code 2 plays}. */
  public static String counted(long number, String one) {
    return grouped(number) + " " + (number == 1 ? one : one + "s");
  }

  /** Returns a rating with one digit behind the point: 8.3. */
  public static String rating(double rating) {
    long tenths = Math.round(rating * 10);
    return tenths / 10 + "." + tenths % 10;
  }
}
