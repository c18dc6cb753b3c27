package io.github.traktcli.presentation.jq;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The functions of times, which are seconds since 1970 or the eight numbers of C's {@code tm}. */
final class TimeFunctions {

  private static final int NUMBERS = 8;
  private static final int SECOND = 5;
  private static final int WEEK = 7;
  private static final double BILLION = 1e9;

  private final ZoneId zone;

  private TimeFunctions(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Adds the functions.
   *
   * @param clock of {@code now}
   * @param zone of local times
   */
  static void addTo(Map<String, Native> functions, InstantSource clock, ZoneId zone) {
    TimeFunctions times = new TimeFunctions(zone);
    functions.put("now/0", Native.of(in -> JqNumbers.of(seconds(clock.instant()))));
    functions.put("gmtime/0", Native.of(in -> brokenDown(in, ZoneOffset.UTC, "gmtime")));
    functions.put("localtime/0", Native.of(in -> brokenDown(in, zone, "localtime")));
    functions.put("mktime/0", Native.of(TimeFunctions::seconds));
    functions.put(
        "strftime/1",
        Native.ofOne((in, format) -> written(in, format, ZoneOffset.UTC, "strftime/1", "gmtime")));
    functions.put("strflocaltime/1", Native.ofOne(times::writtenLocally));
    functions.put("strptime/1", Native.ofOne(TimeFunctions::read));
  }

  private static double seconds(Instant now) {
    return now.getEpochSecond() + now.getNano() / BILLION;
  }

  private static JsonNode brokenDown(JsonNode time, ZoneId zone, String function) {
    if (!time.isNumber()) {
      throw new JqError(function + "() requires numeric inputs");
    }
    double seconds = JqNumbers.value(time);
    double fraction = seconds - Math.floor(seconds);
    try {
      if (Double.isNaN(seconds)) {
        throw new DateTimeException("nan");
      }
      ZonedDateTime moment = Instant.ofEpochSecond((long) seconds).atZone(zone);
      ArrayNode numbers = numbers(moment.toLocalDateTime());
      if (fraction != 0) {
        numbers.set(SECOND, JqNumbers.of(moment.getSecond() + fraction));
      }
      return numbers;
    } catch (DateTimeException e) {
      throw new JqError("error converting number of seconds since epoch to datetime");
    }
  }

  private static ArrayNode numbers(LocalDateTime time) {
    return Values.array()
        .add(JqNumbers.of(time.getYear()))
        .add(JqNumbers.of(time.getMonthValue() - 1))
        .add(JqNumbers.of(time.getDayOfMonth()))
        .add(JqNumbers.of(time.getHour()))
        .add(JqNumbers.of(time.getMinute()))
        .add(JqNumbers.of(time.getSecond()))
        .add(JqNumbers.of(time.getDayOfWeek().getValue() % WEEK))
        .add(JqNumbers.of(time.getDayOfYear() - 1));
  }

  private static LocalDateTime moment(JsonNode numbers, String function) {
    int[] parts = new int[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      JsonNode part = numbers.path(i);
      if (!part.isNumber()) {
        throw new JqError(function + " requires parsed datetime inputs");
      }
      parts[i] = (int) JqNumbers.value(part);
    }
    try {
      return LocalDateTime.of(parts[0], 1, 1, 0, 0)
          .plusMonths(parts[1])
          .plusDays(parts[2] - 1L)
          .plusHours(parts[3])
          .plusMinutes(parts[4])
          .plusSeconds(parts[SECOND]);
    } catch (DateTimeException e) {
      throw new JqError("invalid gmtime representation");
    }
  }

  private static JsonNode seconds(JsonNode numbers) {
    if (!numbers.isArray()) {
      throw new JqError("mktime requires array inputs");
    }
    long seconds = moment(numbers, "mktime").toEpochSecond(ZoneOffset.UTC);
    if (seconds == -1) {
      throw new JqError("invalid gmtime representation");
    }
    return JqNumbers.of((double) seconds);
  }

  private JsonNode writtenLocally(JsonNode time, JsonNode format) {
    return written(time, format, zone, "strflocaltime/1", "localtime");
  }

  private static JsonNode written(
      JsonNode time, JsonNode format, ZoneId zone, String function, String breaking) {
    if (!time.isNumber() && !time.isArray()) {
      throw new JqError(function + " requires parsed datetime inputs");
    }
    if (!format.isString()) {
      throw new JqError(function + " requires a string format");
    }
    JsonNode numbers = time.isNumber() ? brokenDown(time, zone, breaking) : time;
    ZonedDateTime moment = moment(numbers, function).atZone(zone);
    String written = new TimeWriter(moment).write(format.stringValue());
    if (written.isEmpty()) {
      throw new JqError(function + ": unknown system failure");
    }
    return Values.text(written);
  }

  private static JsonNode read(JsonNode text, JsonNode format) {
    if (!text.isString() || !format.isString()) {
      throw new JqError("strptime/1 requires string inputs and arguments");
    }
    TimeReader reader = new TimeReader(text.stringValue());
    if (!reader.read(format.stringValue())) {
      throw new JqError(
          "date \""
              + text.stringValue()
              + "\" does not match format \""
              + format.stringValue()
              + "\"");
    }
    ArrayNode numbers = Values.array();
    for (int number : reader.numbers()) {
      numbers.add(JqNumbers.of(number));
    }
    if (!reader.rest().isEmpty()) {
      numbers.add(Values.text(reader.rest()));
    }
    return numbers;
  }
}
