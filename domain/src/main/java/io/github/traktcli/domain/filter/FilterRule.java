package io.github.traktcli.domain.filter;

import io.github.traktcli.domain.input.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand behind a filter. Rules are made for every filter that a command has, and asked by
 * few: numbers and patterns are read when they are asked.
 */
sealed interface FilterRule {

  /**
   * Returns the value as it is sent.
   *
   * @param option the option's name, for the sentence of a refusal
   * @throws InvalidInput when the filter cannot have that value
   */
  String checked(String option, String value);

  /** Returns what a user writes, for a help text. */
  String label();

  /** Returns the values to choose from; empty where anything of the right form will do. */
  default List<String> choices() {
    return List.of();
  }

  /** Any text. */
  record Text() implements FilterRule {
    @Override
    public String checked(String option, String value) {
      String text = value.strip();
      if (text.isEmpty()) {
        throw new InvalidInput(option + " needs a text.");
      }
      return text;
    }

    @Override
    public String label() {
      return "TEXT";
    }
  }

  /** {@code true} or {@code false}. */
  record Flag() implements FilterRule {
    @Override
    public String checked(String option, String value) {
      String word = value.strip().toLowerCase(Locale.ROOT);
      if (!word.equals("true") && !word.equals("false")) {
        throw new InvalidInput(option + " is true or false, not \"" + value + "\".");
      }
      return word;
    }

    @Override
    public String label() {
      return "true|false";
    }
  }

  /**
   * Several values of one form, with commas between them; any of them is enough.
   *
   * @param form the pattern that each value must match, in lower case
   * @param what what a value is, for the sentence of a refusal
   * @param example one or two values
   */
  record Several(String form, String what, String example) implements FilterRule {

    /** Patterns that repeat a group take stack for each letter. */
    private static final int LONGEST = 200;

    @Override
    public String checked(String option, String value) {
      return words(option, value).stream()
          .peek(word -> require(option, word))
          .collect(Collectors.joining(","));
    }

    private void require(String option, String word) {
      if (word.length() > LONGEST || !Pattern.matches(form, word)) {
        throw new InvalidInput(
            option + " takes " + what + " such as " + example + ", not \"" + word + "\".");
      }
    }

    @Override
    public String label() {
      return example + ",...";
    }
  }

  /** Several of the values that Trakt knows, with commas between them. */
  record OneOf(List<String> choices, boolean several) implements FilterRule {
    @Override
    public String checked(String option, String value) {
      Set<String> words = words(option, value);
      if (!several && words.size() > 1) {
        throw new InvalidInput(option + " takes one value, not \"" + value + "\".");
      }
      return words.stream()
          .map(word -> choice(option, word))
          .distinct()
          .collect(Collectors.joining(","));
    }

    /** Finds a choice; blanks, hyphens and underscores are the same here. */
    private String choice(String option, String word) {
      return choices.stream()
          .filter(choice -> plain(choice).equals(plain(word)))
          .findFirst()
          .orElseThrow(
              () ->
                  new InvalidInput(
                      option
                          + " knows no \""
                          + word
                          + "\"; it takes "
                          + String.join(", ", choices)
                          + "."));
    }

    private static String plain(String word) {
      return word.replace('_', ' ').replace('-', ' ');
    }

    @Override
    public String label() {
      return several ? choices.getFirst() + ",..." : "VALUE";
    }
  }

  /**
   * From one number to another.
   *
   * @param least the smallest number that Trakt knows
   * @param most the largest
   * @param single whether one number alone means just that number
   */
  record Range(String least, String most, boolean single) implements FilterRule {

    private static final String FORM =
        "(\\d{1,9}(?:\\.\\d{1,3})?)(?:\\s*-\\s*(\\d{1,9}(?:\\.\\d{1,3})?))?";

    @Override
    public String checked(String option, String value) {
      Matcher matcher = Pattern.compile(FORM).matcher(value.strip());
      if (!matcher.matches() || (matcher.group(2) == null && !single)) {
        throw new InvalidInput(
            option + " takes a range such as " + example() + ", not \"" + value + "\".");
      }
      String first = number(option, matcher.group(1));
      if (matcher.group(2) == null) {
        return first;
      }
      String last = number(option, matcher.group(2));
      if (new BigDecimal(first).compareTo(new BigDecimal(last)) > 0) {
        throw new InvalidInput(
            option + " must go up; write " + last + "-" + first + " instead of " + value + ".");
      }
      return first + "-" + last;
    }

    private String number(String option, String text) {
      BigDecimal number = new BigDecimal(text);
      if (number.scale() > 0 && !least.contains(".")) {
        throw new InvalidInput(option + " takes whole numbers, not " + text + ".");
      }
      if (number.compareTo(new BigDecimal(least)) < 0
          || number.compareTo(new BigDecimal(most)) > 0) {
        throw new InvalidInput(
            option + " must be " + least + " to " + most + ", not " + text + ".");
      }
      return text;
    }

    private String example() {
      return (single ? most + " or " : "") + least + "-" + most;
    }

    @Override
    public String label() {
      return "FROM-TO";
    }
  }

  /** A day or a moment. */
  record Moment() implements FilterRule {
    @Override
    public String checked(String option, String value) {
      String text = value.strip();
      try {
        if (text.length() == 10) {
          LocalDate.parse(text);
        } else {
          OffsetDateTime.parse(text);
        }
        return text;
      } catch (DateTimeParseException impossible) {
        throw new InvalidInput(
            option
                + " takes a day such as 2026-10-31 or a moment such as 2026-10-31T18:00:00Z, not \""
                + value
                + "\".");
      }
    }

    @Override
    public String label() {
      return "DATE";
    }
  }

  private static Set<String> words(String option, String value) {
    Set<String> words =
        Arrays.stream(value.split(",", -1))
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (words.contains("")) {
      throw new InvalidInput(option + " has an empty value in \"" + value + "\".");
    }
    return words;
  }
}
