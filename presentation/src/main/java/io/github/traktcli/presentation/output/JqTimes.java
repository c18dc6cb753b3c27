package io.github.traktcli.presentation.output;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** The functions of jq about times, with the conversions of C's strftime that people use. */
final class JqTimes {

  private static final int BROKEN_DOWN = 6;

  private JqTimes() {}

  /**
   * Adds the functions to a scope.
   *
   * @param zone of local times
   */
  static void addTo(Scope scope, ZoneId zone) {
    scope.addFunction("gmtime", 0, of(time -> brokenDown(time, ZoneOffset.UTC)));
    scope.addFunction("localtime", 0, of(time -> brokenDown(time, zone)));
    scope.addFunction("mktime", 0, of(JqTimes::seconds));
    scope.addFunction("strftime", 1, byFormat((time, f) -> written(time, f, ZoneOffset.UTC)));
    scope.addFunction("strflocaltime", 1, byFormat((time, f) -> written(time, f, zone)));
    scope.addFunction("strptime", 1, byFormat(JqTimes::read));
  }

  private interface OfTime {
    JsonNode of(JsonNode time) throws JsonQueryException;
  }

  private interface OfTimeAndFormat {
    JsonNode of(JsonNode time, String format) throws JsonQueryException;
  }

  private static Function of(OfTime function) {
    return (scope, arguments, in, path, output, version) -> output.emit(function.of(in), null);
  }

  private static Function byFormat(OfTimeAndFormat function) {
    return (scope, arguments, in, path, output, version) ->
        arguments
            .getFirst()
            .apply(
                scope,
                in,
                format -> {
                  if (!format.isString()) {
                    throw new JsonQueryException("strftime/1 requires a string format");
                  }
                  output.emit(function.of(in, format.stringValue()), null);
                });
  }

  private static JsonNode brokenDown(JsonNode time, ZoneId zone) throws JsonQueryException {
    if (!time.isNumber()) {
      throw new JsonQueryException("gmtime() requires a number");
    }
    double seconds = time.doubleValue();
    try {
      ZonedDateTime moment = Instant.ofEpochSecond((long) Math.floor(seconds)).atZone(zone);
      ArrayNode parts = parts(moment.toLocalDateTime());
      double fraction = seconds - Math.floor(seconds);
      if (fraction > 0) {
        parts.set(5, DoubleNode.valueOf(moment.getSecond() + fraction));
      }
      return parts;
    } catch (DateTimeException e) {
      throw new JsonQueryException("error converting number of seconds since epoch to datetime");
    }
  }

  private static ArrayNode parts(LocalDateTime time) {
    return JsonNodeFactory.instance
        .arrayNode()
        .add(time.getYear())
        .add(time.getMonthValue() - 1)
        .add(time.getDayOfMonth())
        .add(time.getHour())
        .add(time.getMinute())
        .add(time.getSecond())
        .add(time.getDayOfWeek().getValue() % 7)
        .add(time.getDayOfYear() - 1);
  }

  private static LocalDateTime moment(JsonNode parts) throws JsonQueryException {
    if (!parts.isArray() || parts.size() < BROKEN_DOWN) {
      throw new JsonQueryException("mktime requires array of 6 numbers");
    }
    List<Long> numbers = new ArrayList<>();
    for (JsonNode part : parts) {
      if (!part.isNumber()) {
        throw new JsonQueryException("mktime requires parsed datetime inputs");
      }
      numbers.add((long) part.doubleValue());
    }
    try {
      return LocalDateTime.of(numbers.get(0).intValue(), 1, 1, 0, 0)
          .plusMonths(numbers.get(1))
          .plusDays(numbers.get(2) - 1)
          .plusHours(numbers.get(3))
          .plusMinutes(numbers.get(4))
          .plusSeconds(numbers.get(5));
    } catch (DateTimeException e) {
      throw new JsonQueryException("invalid gmtime representation");
    }
  }

  private static JsonNode seconds(JsonNode parts) throws JsonQueryException {
    return LongNode.valueOf(moment(parts).toEpochSecond(ZoneOffset.UTC));
  }

  private static JsonNode written(JsonNode time, String format, ZoneId zone)
      throws JsonQueryException {
    if (!time.isNumber() && !time.isArray()) {
      throw new JsonQueryException("strftime/1 requires parsed datetime inputs");
    }
    JsonNode parts = time.isNumber() ? brokenDown(time, zone) : time;
    ZonedDateTime moment = moment(parts).atZone(zone);
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < format.length()) {
      char character = format.charAt(i++);
      if (character != '%' || i == format.length()) {
        text.append(character);
        continue;
      }
      text.append(converted(moment, format.charAt(i++)));
    }
    return StringNode.valueOf(text.toString());
  }

  private static String converted(ZonedDateTime time, char conversion) {
    return switch (conversion) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case '%' -> "%";
      case 's' -> Long.toString(time.toEpochSecond());
      case 'e' -> "%2d".formatted(time.getDayOfMonth());
      case 'k' -> "%2d".formatted(time.getHour());
      case 'l' -> "%2d".formatted((time.getHour() + 11) % 12 + 1);
      case 'C' -> "%02d".formatted(time.getYear() / 100);
      case 'u' -> Integer.toString(time.getDayOfWeek().getValue());
      case 'w' -> Integer.toString(time.getDayOfWeek().getValue() % 7);
      case 'U' ->
          "%02d".formatted((time.getDayOfYear() + 6 - time.getDayOfWeek().getValue() % 7) / 7);
      case 'W' ->
          "%02d"
              .formatted((time.getDayOfYear() + 6 - (time.getDayOfWeek().getValue() + 6) % 7) / 7);
      case 'V' -> "%02d".formatted(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case 'G' -> Integer.toString(time.get(IsoFields.WEEK_BASED_YEAR));
      case 'g' -> "%02d".formatted(time.get(WeekFields.ISO.weekBasedYear()) % 100);
      case 'Z' ->
          time.getOffset().getTotalSeconds() == 0 && time.getZone() instanceof ZoneOffset
              ? "UTC"
              : DateTimeFormatter.ofPattern("zzz", Locale.ROOT).format(time);
      case 'z' -> DateTimeFormatter.ofPattern("xx", Locale.ROOT).format(time);
      default -> {
        String pattern = pattern(conversion);
        yield pattern.isEmpty()
            ? "%" + conversion
            : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
      }
    };
  }

  private static String pattern(char conversion) {
    return switch (conversion) {
      case 'Y' -> "uuuu";
      case 'y' -> "uu";
      case 'm' -> "MM";
      case 'd' -> "dd";
      case 'H' -> "HH";
      case 'I' -> "hh";
      case 'M' -> "mm";
      case 'S' -> "ss";
      case 'p' -> "a";
      case 'j' -> "DDD";
      case 'a' -> "EEE";
      case 'A' -> "EEEE";
      case 'b', 'h' -> "MMM";
      case 'B' -> "MMMM";
      case 'F' -> "uuuu-MM-dd";
      case 'T' -> "HH:mm:ss";
      case 'R' -> "HH:mm";
      case 'D', 'x' -> "MM/dd/uu";
      case 'X' -> "HH:mm:ss";
      case 'c' -> "EEE MMM ppd HH:mm:ss uuuu";
      case 'r' -> "hh:mm:ss a";
      default -> "";
    };
  }

  private static JsonNode read(JsonNode text, String format) throws JsonQueryException {
    if (!text.isString()) {
      throw new JsonQueryException("strptime/1 requires string inputs and arguments");
    }
    try {
      TemporalAccessor read = reader(format).parse(text.stringValue());
      if (read.isSupported(ChronoField.INSTANT_SECONDS) && format.contains("%s")) {
        long seconds = read.getLong(ChronoField.INSTANT_SECONDS);
        return parts(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC));
      }
      LocalDate day =
          LocalDate.of(
              part(read, ChronoField.YEAR, 1900),
              part(read, ChronoField.MONTH_OF_YEAR, 1),
              part(read, ChronoField.DAY_OF_MONTH, 1));
      return parts(
          day.atTime(
              part(read, ChronoField.HOUR_OF_DAY, 0),
              part(read, ChronoField.MINUTE_OF_HOUR, 0),
              part(read, ChronoField.SECOND_OF_MINUTE, 0)));
    } catch (DateTimeParseException e) {
      throw new JsonQueryException(
          "date \"" + text.stringValue() + "\" does not match format \"" + format + "\"");
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new JsonQueryException("format \"" + format + "\" cannot be read");
    }
  }

  private static int part(TemporalAccessor read, ChronoField field, int otherwise) {
    return read.isSupported(field) ? read.get(field) : otherwise;
  }

  private static DateTimeFormatter reader(String format) {
    DateTimeFormatterBuilder reader = new DateTimeFormatterBuilder().parseCaseInsensitive();
    int i = 0;
    while (i < format.length()) {
      char character = format.charAt(i++);
      if (character != '%' || i == format.length()) {
        reader.appendLiteral(character);
        continue;
      }
      char conversion = format.charAt(i++);
      switch (conversion) {
        case '%' -> reader.appendLiteral('%');
        case 's' -> reader.appendValue(ChronoField.INSTANT_SECONDS);
        case 'Z' -> reader.appendZoneText(TextStyle.SHORT);
        case 'z' -> reader.appendPattern("[xxx][xx][X]");
        case 'Y' -> reader.appendValue(ChronoField.YEAR, 4);
        case 'e' -> reader.appendPattern("[ppd][d]");
        case 'd' -> reader.appendPattern("[dd][d]");
        case 'H' -> reader.appendPattern("[HH][H]");
        default -> reader.appendPattern(pattern(conversion));
      }
    }
    return reader.toFormatter(Locale.ENGLISH);
  }
}
