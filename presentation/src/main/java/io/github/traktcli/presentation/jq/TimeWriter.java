package io.github.traktcli.presentation.jq;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes a time by a format of C's {@code strftime}, in English. */
record TimeWriter(ZonedDateTime time) {

  private static final int WEEK = 7;
  private static final int CENTURY = 100;
  private static final String FLAGS = "-_0^#";

  String write(String format) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      char character = format.charAt(at++);
      if (character != '%') {
        text.append(character);
        continue;
      }
      int start = at;
      char flag =
          at < format.length() && FLAGS.indexOf(format.charAt(at)) >= 0 ? format.charAt(at++) : ' ';
      int width = 0;
      while (at < format.length() && Character.isDigit(format.charAt(at)) && width < CENTURY) {
        width = width * 10 + format.charAt(at++) - '0';
      }
      String written = at < format.length() ? converted(format.charAt(at), flag, width) : "";
      if (written.isEmpty()) {
        text.append('%').append(format, start, Math.min(at, format.length()));
      } else {
        text.append(written);
        at++;
      }
    }
    return text.toString();
  }

  private String converted(char conversion, char flag, int width) {
    int day = time.getDayOfWeek().getValue();
    return switch (conversion) {
      case 'Y' -> number(time.getYear(), 1, '0', flag, width);
      case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 1, '0', flag, width);
      case 'C' -> number(Math.floorDiv(time.getYear(), CENTURY), 2, '0', flag, width);
      case 'y' -> number(Math.floorMod(time.getYear(), CENTURY), 2, '0', flag, width);
      case 'g' ->
          number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), CENTURY), 2, '0', flag, width);
      case 'm' -> number(time.getMonthValue(), 2, '0', flag, width);
      case 'd' -> number(time.getDayOfMonth(), 2, '0', flag, width);
      case 'e' -> number(time.getDayOfMonth(), 2, ' ', flag, width);
      case 'H' -> number(time.getHour(), 2, '0', flag, width);
      case 'k' -> number(time.getHour(), 2, ' ', flag, width);
      case 'I' -> number((time.getHour() + 11) % 12 + 1, 2, '0', flag, width);
      case 'l' -> number((time.getHour() + 11) % 12 + 1, 2, ' ', flag, width);
      case 'M' -> number(time.getMinute(), 2, '0', flag, width);
      case 'S' -> number(time.getSecond(), 2, '0', flag, width);
      case 'j' -> number(time.getDayOfYear(), 3, '0', flag, width);
      case 'u' -> number(day, 1, '0', flag, width);
      case 'w' -> number(day % WEEK, 1, '0', flag, width);
      case 'U' -> number((time.getDayOfYear() + 6 - day % WEEK) / WEEK, 2, '0', flag, width);
      case 'W' -> number((time.getDayOfYear() + 6 - (day + 6) % WEEK) / WEEK, 2, '0', flag, width);
      case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0', flag, width);
      case 's' -> Long.toString(time.toEpochSecond());
      case 'n' -> "\n";
      case 't' -> "\t";
      case '%' -> "%";
      default -> word(conversion, flag);
    };
  }

  private String word(char conversion, char flag) {
    String word =
        switch (conversion) {
          case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
          case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
          case 'b', 'h' -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
          case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
          case 'p' -> time.getHour() < 12 ? "AM" : "PM";
          case 'P' -> time.getHour() < 12 ? "am" : "pm";
          case 'z' -> DateTimeFormatter.ofPattern("xx", Locale.ROOT).format(time);
          case 'Z' -> zone();
          case 'F' -> write("%Y-%m-%d");
          case 'T', 'X' -> write("%H:%M:%S");
          case 'R' -> write("%H:%M");
          case 'D', 'x' -> write("%m/%d/%y");
          case 'r' -> write("%I:%M:%S %p");
          case 'c' -> write("%a %b %e %H:%M:%S %Y");
          default -> "";
        };
    return switch (flag) {
      case '^' -> word.toUpperCase(Locale.ROOT);
      case '#' ->
          conversion == 'Z' || conversion == 'p'
              ? word.toLowerCase(Locale.ROOT)
              : word.toUpperCase(Locale.ROOT);
      default -> word;
    };
  }

  private String zone() {
    boolean utc = time.getOffset().equals(ZoneOffset.UTC) && time.getZone() instanceof ZoneOffset;
    return utc ? "UTC" : DateTimeFormatter.ofPattern("zzz", Locale.ROOT).format(time);
  }

  private static String number(int number, int digits, char filler, char flag, int width) {
    String written = Integer.toString(Math.abs(number));
    String sign = number < 0 ? "-" : "";
    if (flag == '-') {
      return sign + written;
    }
    char fill = flag == '_' ? ' ' : flag == '0' ? '0' : filler;
    int missing = Math.max(digits, width) - written.length() - sign.length();
    return sign + Character.toString(fill).repeat(Math.max(0, missing)) + written;
  }
}
