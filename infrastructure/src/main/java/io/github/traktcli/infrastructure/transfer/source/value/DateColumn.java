package io.github.traktcli.infrastructure.transfer.source.value;

import io.github.traktcli.domain.input.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which order the days of one column are written. A file has one order, and it is found by what
 * no calendar has, by what lies ahead, and by the order of the rows.
 */
public final class DateColumn {

  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,4})\\.?(?:[ T].*)?");
  private static final Pattern MARKS = Pattern.compile("\\p{Cf}");
  private static final Pattern YEAR_OR_MONTH = Pattern.compile("[年月년월]");
  private static final Pattern DAY = Pattern.compile("[日일]");
  private static final int ENOUGH_ROWS = 5;

  /** An order of day, month and year. */
  private enum Order {
    YEAR_MONTH_DAY,
    MONTH_DAY_YEAR,
    DAY_MONTH_YEAR,
  }

  private final LocalDate last;
  private final Set<Order> possible = EnumSet.allOf(Order.class);
  private final Map<Order, Run> runs = new EnumMap<>(Order.class);
  private @Nullable String undecided;
  private boolean beginsWithYear;

  /**
   * Makes a column that was not looked at.
   *
   * @param last the last day that can be meant
   */
  public DateColumn(LocalDate last) {
    this.last = last;
    for (Order order : Order.values()) {
      runs.put(order, new Run());
    }
  }

  /** Takes a cell of the column into account. */
  public void add(String text) {
    Parts parts = Parts.of(text);
    if (parts == null) {
      return;
    }
    if (parts.firstDigits == 4) {
      beginsWithYear = true;
      return;
    }
    Map<Order, LocalDate> fitting = new EnumMap<>(Order.class);
    for (Order order : Order.values()) {
      parts.day(order).filter(day -> !day.isAfter(last)).ifPresent(day -> fitting.put(order, day));
    }
    Set<Order> left = EnumSet.copyOf(possible);
    left.retainAll(fitting.isEmpty() ? parts.hinted() : fitting.keySet());
    if (!left.isEmpty()) {
      possible.retainAll(left);
    }
    LocalDate monthFirst = fitting.get(Order.MONTH_DAY_YEAR);
    LocalDate dayFirst = fitting.get(Order.DAY_MONTH_YEAR);
    if (undecided == null
        && monthFirst != null
        && dayFirst != null
        && !monthFirst.equals(dayFirst)) {
      undecided = text.strip();
    }
    fitting.forEach((order, day) -> runs.getOrDefault(order, new Run()).add(day));
  }

  /**
   * Returns how the days are read.
   *
   * @param file the name of the file, for the sentence
   * @param given the order that the user says, such as {@code d/M/yy}
   * @throws InvalidInput where two orders are possible and none was said
   */
  public Days decided(String file, Optional<String> given) {
    if (given.isPresent()) {
      return new Days(order(given.get()));
    }
    if (beginsWithYear) {
      return new Days(Order.YEAR_MONTH_DAY);
    }
    List<Order> ordered = possible.stream().filter(this::isOrdered).toList();
    if (ordered.size() == 1) {
      return new Days(ordered.getFirst());
    }
    Set<Order> usual = EnumSet.copyOf(possible);
    if (usual.size() > 1) {
      usual.remove(Order.YEAR_MONTH_DAY); // of two digits, which few countries write
    }
    if (usual.size() > 1 && undecided != null) {
      throw new InvalidInput(
          ("The dates of %s, such as \"%s\", can be read in two ways. Say which with"
                  + " --date-format M/d/yy or --date-format d/M/yy.")
              .formatted(file, undecided));
    }
    return new Days(usual.iterator().next());
  }

  private boolean isOrdered(Order order) {
    return runs.getOrDefault(order, new Run()).isOrdered();
  }

  private static Order order(String pattern) {
    String letters =
        pattern.toLowerCase(Locale.ROOT).replaceAll("[^dmyu]", "").replaceAll("(.)\\1+", "$1");
    return switch (letters) {
      case "mdy", "mdu" -> Order.MONTH_DAY_YEAR;
      case "dmy", "dmu" -> Order.DAY_MONTH_YEAR;
      case "ymd", "umd" -> Order.YEAR_MONTH_DAY;
      default ->
          throw new InvalidInput(
              "\"%s\" is no order of a date. Say M/d/yy, d/M/yy or yyyy-MM-dd.".formatted(pattern));
    };
  }

  /** Whether days only rise or only fall from row to row. */
  private static final class Run {

    private @Nullable LocalDate before;
    private int rows;
    private boolean rises;
    private boolean falls;

    void add(LocalDate day) {
      if (before != null && !before.equals(day)) {
        rises |= day.isAfter(before);
        falls |= day.isBefore(before);
        rows++;
      }
      before = day;
    }

    boolean isOrdered() {
      return rows >= ENOUGH_ROWS && !(rises && falls);
    }
  }

  private record Parts(int first, int middle, int third, int firstDigits, int thirdDigits) {

    static @Nullable Parts of(String text) {
      Matcher matcher = PARTS.matcher(plain(text).strip());
      return matcher.matches()
          ? new Parts(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)),
              matcher.group(1).length(),
              matcher.group(3).length())
          : null;
    }

    /** Returns a text with the digits of ASCII, without marks of direction and words for units. */
    private static String plain(String text) {
      if (text.chars().allMatch(each -> each < 0x80)) {
        return text;
      }
      StringBuilder digits = new StringBuilder();
      MARKS
          .matcher(text)
          .replaceAll("")
          .codePoints()
          .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
          .forEach(digits::appendCodePoint);
      return DAY.matcher(YEAR_OR_MONTH.matcher(digits).replaceAll("-")).replaceAll(" ");
    }

    Optional<LocalDate> day(Order order) {
      return switch (order) {
        case YEAR_MONTH_DAY -> day(first, firstDigits, middle, third, thirdDigits);
        case MONTH_DAY_YEAR -> day(third, thirdDigits, first, middle, firstDigits);
        case DAY_MONTH_YEAR -> day(third, thirdDigits, middle, first, firstDigits);
      };
    }

    private static Optional<LocalDate> day(
        int year, int yearDigits, int month, int day, int otherDigits) {
      if (otherDigits > 2 || (yearDigits != 2 && yearDigits != 4)) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalDate.of(yearDigits == 2 ? 2000 + year : year, month, day));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /** What a cell that is no day still says of the order: what is above 12 is no month. */
    Set<Order> hinted() {
      Set<Order> orders = EnumSet.allOf(Order.class);
      orders.remove(Order.YEAR_MONTH_DAY);
      if (middle > 12 && first <= 12) {
        orders.remove(Order.DAY_MONTH_YEAR);
      } else if (first > 12 && middle <= 12) {
        orders.remove(Order.MONTH_DAY_YEAR);
      }
      return orders;
    }
  }

  /** The days of a column whose order is known. */
  public static final class Days {

    private final Order order;

    private Days(Order order) {
      this.order = order;
    }

    /**
     * Reads a day.
     *
     * @throws Refusal {@code missing_date} where there is none, {@code bad_date} where no calendar
     *     has it
     */
    public LocalDate read(String text) {
      if (text.isBlank()) {
        throw Refusal.invalid("missing_date", "");
      }
      Parts parts = Parts.of(text);
      if (parts == null) {
        throw Refusal.invalid("bad_date", text.strip());
      }
      return parts
          .day(parts.firstDigits == 4 ? Order.YEAR_MONTH_DAY : order)
          .orElseThrow(() -> Refusal.invalid("bad_date", text.strip()));
    }
  }
}
