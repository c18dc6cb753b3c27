package io.github.traktcli.presentation.jq;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a time by a format of C's {@code strptime}, in English and as glibc does. */
final class TimeReader {

  private static final int PIVOT = 69;
  private static final int WEEK = 7;
  private static final int UNSET = Integer.MIN_VALUE;

  private final String text;
  private int at;
  private int year = 1900;
  private int month;
  private int day;
  private int hour;
  private int minute;
  private int second;
  private int dayOfYear = UNSET;
  private int half = UNSET;

  TimeReader(String text) {
    this.text = text;
  }

  /** Reads as far as the format goes; behind it only blanks may follow at once. */
  boolean read(String format) {
    return matches(format) && (rest().isEmpty() || Character.isWhitespace(rest().charAt(0)));
  }

  String rest() {
    return text.substring(at);
  }

  /** Returns the eight numbers. Days that a month has not are left as they are. */
  List<Integer> numbers() {
    if (half != UNSET) {
      hour = hour % 12 + half;
    }
    if (dayOfYear != UNSET && day == 0) {
      LocalDate date = LocalDate.of(year, 1, 1).plusDays(dayOfYear);
      month = date.getMonthValue() - 1;
      day = date.getDayOfMonth();
    }
    LocalDate date = LocalDate.of(year, month + 1, 1).plusDays(day - 1L);
    int inYear = (int) (date.toEpochDay() - LocalDate.of(year, 1, 1).toEpochDay());
    return List.of(
        year, month, day, hour, minute, second, date.getDayOfWeek().getValue() % WEEK, inYear);
  }

  private boolean matches(String format) {
    int i = 0;
    while (i < format.length()) {
      char character = format.charAt(i++);
      if (Character.isWhitespace(character)) {
        skipBlanks();
      } else if (character != '%' || i == format.length()) {
        if (at >= text.length() || text.charAt(at) != character) {
          return false;
        }
        at++;
      } else if (!converts(format.charAt(i++))) {
        return false;
      }
    }
    return true;
  }

  private boolean converts(char conversion) {
    return switch (conversion) {
      case '%' -> sign('%');
      case 'n', 't' -> {
        skipBlanks();
        yield true;
      }
      case 'Y' -> (year = number(0, 9999, 4)) != UNSET;
      case 'C', 'g', 'U', 'W', 'V' -> number(0, 99, 2) != UNSET;
      case 'G' -> number(0, 9999, 4) != UNSET;
      case 'y' -> twoDigits(number(0, 99, 2));
      case 'm' -> monthOf(number(1, 12, 2));
      case 'd', 'e' -> (day = number(1, 31, 2)) != UNSET;
      case 'H', 'k' -> {
        half = UNSET;
        yield (hour = number(0, 23, 2)) != UNSET;
      }
      case 'I', 'l' -> (hour = number(1, 12, 2)) != UNSET;
      case 'M' -> (minute = number(0, 59, 2)) != UNSET;
      case 'S' -> (second = number(0, 61, 2)) != UNSET;
      case 'j' -> dayOf(number(1, 366, 3));
      case 'u' -> number(1, 7, 1) != UNSET;
      case 'w' -> number(0, 6, 1) != UNSET;
      case 'p', 'P' -> half();
      case 'a', 'A' -> name(weekdays()) >= 0;
      case 'b', 'B', 'h' -> (month = name(months())) >= 0;
      case 's' -> sinceEpoch();
      case 'z' -> offset();
      case 'Z' -> letters();
      case 'D', 'x' -> matches("%m/%d/%y");
      case 'F' -> matches("%Y-%m-%d");
      case 'T', 'X' -> matches("%H:%M:%S");
      case 'R' -> matches("%H:%M");
      case 'r' -> matches("%I:%M:%S %p");
      case 'c' -> matches("%a %b %e %H:%M:%S %Y");
      default -> false;
    };
  }

  private boolean monthOf(int number) {
    month = number - 1;
    return number != UNSET;
  }

  private boolean dayOf(int number) {
    dayOfYear = number - 1;
    return number != UNSET;
  }

  private boolean twoDigits(int number) {
    year = number < PIVOT ? 2000 + number : 1900 + number;
    return number != UNSET;
  }

  private boolean half() {
    boolean before = text.regionMatches(true, at, "AM", 0, 2);
    if (!before && !text.regionMatches(true, at, "PM", 0, 2)) {
      return false;
    }
    half = before ? 0 : 12;
    at += 2;
    return true;
  }

  private boolean sinceEpoch() {
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == start || at - start > 11) {
      return false;
    }
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(Long.parseLong(text, start, at, 10), 0, ZoneOffset.UTC);
    year = time.getYear();
    month = time.getMonthValue() - 1;
    day = time.getDayOfMonth();
    hour = time.getHour();
    minute = time.getMinute();
    second = time.getSecond();
    return true;
  }

  /** Offsets are read and passed over, as jq does. */
  private boolean offset() {
    skipBlanks();
    if (sign('Z')) {
      return true;
    }
    if (!sign('+') && !sign('-')) {
      return false;
    }
    int start = at;
    while (at < text.length() && at - start < 5 && "0123456789:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at - start >= 2;
  }

  private boolean letters() {
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return true;
  }

  private boolean sign(char sign) {
    boolean there = at < text.length() && text.charAt(at) == sign;
    at += there ? 1 : 0;
    return there;
  }

  private int number(int least, int greatest, int digits) {
    skipBlanks();
    int start = at;
    int number = 0;
    while (at < text.length() && at - start < digits && Character.isDigit(text.charAt(at))) {
      number = number * 10 + Character.digit(text.charAt(at++), 10);
    }
    return at == start || number < least || number > greatest ? UNSET : number;
  }

  /** Returns which of the names comes next, each long and short, or -1. */
  private int name(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (text.regionMatches(true, at, name, 0, name.length())) {
        at += name.length();
        return i % (names.size() / 2);
      }
    }
    return -1;
  }

  private static List<String> weekdays() {
    List<String> names = new ArrayList<>();
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      for (DayOfWeek weekday : DayOfWeek.values()) {
        names.add(weekday.getDisplayName(style, Locale.ENGLISH));
      }
    }
    return names;
  }

  private static List<String> months() {
    List<String> names = new ArrayList<>();
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      for (Month month : Month.values()) {
        names.add(month.getDisplayName(style, Locale.ENGLISH));
      }
    }
    return names;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
