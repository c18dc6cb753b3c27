package io.github.traktcli.domain.lists;

import io.github.traktcli.domain.input.InvalidInput;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a list that fills itself can be narrowed by. Groups "Smart Lists" and "Users" of the
 * contract.
 */
public enum SmartFilter {
  GENRES(Kind.WORDS),
  GENRES_OPERATOR(Kind.OPERATOR),
  SUBGENRES(Kind.WORDS),
  CERTIFICATIONS(Kind.WORDS),
  LANGUAGES(Kind.WORDS),
  COUNTRIES(Kind.WORDS),
  STATUSES(Kind.WORDS),
  NETWORKS(Kind.WORDS),
  KEYWORDS(Kind.WORDS),
  KEYWORDS_OPERATOR(Kind.OPERATOR),
  WATCHNOW(Kind.WORDS),
  YEARS(Kind.RANGE),
  RATINGS(Kind.RANGE),
  RUNTIMES(Kind.RANGE),
  IMDB_RATINGS(Kind.RANGE),
  RT_METERS(Kind.RANGE),
  RT_USER_METERS(Kind.RANGE),
  LETTERBOXD_RATINGS(Kind.RANGE),
  MAL_RATINGS(Kind.RANGE),
  IGNORE_WATCHED(Kind.FLAG),
  IGNORE_WATCHLISTED(Kind.FLAG),
  IGNORE_WATCHING(Kind.FLAG),
  IGNORE_UNRELEASED(Kind.FLAG),
  IGNORE_RELEASED(Kind.FLAG),
  IGNORE_ENDED(Kind.FLAG),
  IGNORE_AIRING(Kind.FLAG),
  IGNORE_NO_RELEASE_DATE(Kind.FLAG);

  private enum Kind {
    WORDS,
    RANGE,
    FLAG,
    OPERATOR
  }

  private static final int LONGEST_NUMBER = 9;

  private final Kind kind;

  SmartFilter(Kind kind) {
    this.kind = kind;
  }

  /** Returns Trakt's name for it. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads what a user says: each as {@code NAME=VALUE}, or as a bare name where that alone means
   * yes. Nothing behind the sign clears the filter.
   *
   * @return by Trakt's names: texts and numbers in lists, booleans, or a word
   * @throws InvalidInput with a sentence when there is no such filter, or no such value
   */
  public static Map<String, Object> read(List<String> said) {
    Map<String, Object> filters = new LinkedHashMap<>();
    for (String each : said) {
      int sign = each.indexOf('=');
      SmartFilter filter = named(sign < 0 ? each : each.substring(0, sign));
      if (sign < 0 && filter.kind != Kind.FLAG) {
        throw new InvalidInput(
            "Say what the filter %s shall be, as in %s."
                .formatted(filter.traktName(), filter.example()));
      }
      filters.put(
          filter.traktName(), filter.value(sign < 0 ? "true" : each.substring(sign + 1).strip()));
    }
    return filters;
  }

  private static SmartFilter named(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(filter -> filter.traktName().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "Smart lists have no filter \"%s\"; there are %s."
                        .formatted(
                            text.strip(),
                            Arrays.stream(values())
                                .map(SmartFilter::traktName)
                                .collect(Collectors.joining(", ")))));
  }

  private Object value(String text) {
    return switch (kind) {
      case WORDS ->
          Arrays.stream(text.split(",", -1)).map(String::strip).filter(w -> !w.isEmpty()).toList();
      case RANGE -> range(text);
      case FLAG -> flag(text);
      case OPERATOR -> operator(text);
    };
  }

  private List<Object> range(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    String[] ends = text.split("-", -1);
    if (ends.length > 2) {
      throw wrong(text);
    }
    BigDecimal from = number(ends[0], text);
    BigDecimal to = number(ends[ends.length - 1], text);
    if (from.compareTo(to) > 0) {
      throw wrong(text);
    }
    return List.of(plain(from), plain(to));
  }

  private BigDecimal number(String digits, String text) {
    String number = digits.strip();
    boolean fits =
        !number.isEmpty()
            && number.length() <= LONGEST_NUMBER
            && number.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    try {
      if (fits) {
        return new BigDecimal(number);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw wrong(text);
  }

  private static Object plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() <= 0 ? (Object) bare.longValueExact() : bare;
  }

  private Boolean flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no", "" -> false;
      default -> throw wrong(text);
    };
  }

  private String operator(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (!Objects.equals(word, "and") && !Objects.equals(word, "or")) {
      throw wrong(text);
    }
    return word;
  }

  private InvalidInput wrong(String text) {
    return new InvalidInput(
        "The filter %s cannot be \"%s\"; say it as in %s.".formatted(traktName(), text, example()));
  }

  private String example() {
    return traktName()
        + switch (kind) {
          case WORDS -> this == GENRES ? "=drama,comedy" : "=one,another";
          case RANGE -> this == YEARS ? "=2020-2026" : "=30-60";
          case FLAG -> "=true";
          case OPERATOR -> "=and";
        };
  }
}
