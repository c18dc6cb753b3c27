package io.github.traktcli.domain.draft;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.domain.input.Words;
import io.github.traktcli.domain.lists.SmartFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a draft can say.
 *
 * @param traktName Trakt's name for it, with dots where it stands inside another member
 * @param option the name of the option, with its two hyphens; empty for an argument
 * @param label what a user writes behind the option
 * @param summary what it means, as a sentence
 * @param rule what it may be
 * @param required whether a new draft cannot do without it
 */
public record DraftField(
    String traktName, String option, String label, String summary, Rule rule, boolean required) {

  /** Makes a field whose option is called like it. */
  private DraftField(String traktName, String label, String summary, Rule rule, boolean required) {
    this(
        traktName,
        "--" + traktName.substring(traktName.lastIndexOf('.') + 1).replace('_', '-'),
        label,
        summary,
        rule,
        required);
  }

  /** Behind the point. */
  private static final int MOST_DIGITS = 9;

  private static final String WEB = "https?://[^\\s/?#.]+(\\.[^\\s/?#.]+)+([/?#]\\S*)?";

  /** What a field may be. */
  public sealed interface Rule {}

  /**
   * Any text.
   *
   * @param most letters that it may have; 0 for any number
   * @param leastWords words that it must have where it has blanks: what is written without them, as
   *     Japanese is, Trakt decides about
   * @param reviewWords words that make it a review; 0 where nothing does
   * @param filled whether it may not be empty, or blanks alone
   */
  public record Text(int most, int leastWords, int reviewWords, boolean filled) implements Rule {}

  /** The address of something on the web, as browsers have it. */
  public record Address() implements Rule {}

  /** One of a few words. */
  public record OneOf(List<String> words) implements Rule {
    /** Copies the words. */
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** Several of a few words; each becomes a member that is true. */
  public record AnyOf(List<String> words) implements Rule {
    /** Copies the words. */
    public AnyOf {
      words = List.copyOf(words);
    }
  }

  /** Said or not said. */
  public record Flag() implements Rule {}

  /** A number between two others, both allowed. */
  public record Between(double least, double most) implements Rule {}

  /** What a list that fills itself is narrowed by, said once for each filter. */
  public record Filters() implements Rule {}

  /** Returns a field that takes any text. */
  public static DraftField text(String traktName, String summary) {
    return new DraftField(traktName, "TEXT", summary, new Text(0, 0, 0, false), false);
  }

  /** Returns a field that takes an address. */
  public static DraftField address(String traktName, String summary) {
    return new DraftField(traktName, "TEXT", summary, new Address(), false);
  }

  /** Returns a field that takes one of a few words. */
  public static DraftField oneOf(String traktName, String label, String summary, String... words) {
    return new DraftField(traktName, label, summary, new OneOf(List.of(words)), false);
  }

  /** Returns a field that takes several of a few words. */
  public static DraftField anyOf(String traktName, String label, String summary, String... words) {
    return new DraftField(traktName, label, summary, new AnyOf(List.of(words)), false);
  }

  /** Returns a field that is said or not said. */
  public static DraftField flag(String traktName, String summary) {
    return new DraftField(traktName, "", summary, new Flag(), false);
  }

  /** Returns a field that takes filters of smart lists; what is said is a line for each. */
  public static DraftField filters(String traktName, String summary) {
    return new DraftField(traktName, "NAME=VALUE", summary, new Filters(), false);
  }

  /** Returns a field that takes a number. */
  public static DraftField number(
      String traktName, String label, String summary, double least, double most) {
    return new DraftField(traktName, label, summary, new Between(least, most), false);
  }

  /** Returns this field as one that takes no more letters than that. */
  public DraftField atMost(int letters) {
    return new DraftField(
        traktName, option, label, summary, new Text(letters, 0, 0, false), required);
  }

  /**
   * Returns this field as one that takes no text of fewer words.
   *
   * @param review how many words make it a review
   */
  public DraftField ofWords(int least, int review) {
    return new DraftField(
        traktName, option, label, summary, new Text(0, least, review, false), required);
  }

  /**
   * Returns this field as one whose text says something.
   *
   * @throws IllegalStateException where it takes no text
   */
  public DraftField filled() {
    if (rule instanceof Text(int most, int leastWords, int reviewWords, var asBefore)) {
      Text filled = new Text(most, leastWords, reviewWords, true);
      return new DraftField(traktName, option, label, summary, filled, required);
    }
    throw new IllegalStateException(traktName + " takes no text");
  }

  /** Returns this field as one that stands behind the command without an option. */
  public DraftField asArgument() {
    return new DraftField(traktName, "", label, summary, rule, required);
  }

  /** Returns this field with another word for what a user writes. */
  public DraftField labelled(String word) {
    return new DraftField(traktName, option, word, summary, rule, required);
  }

  /** Tells whether it stands behind the command without an option. */
  public boolean isArgument() {
    return option.isEmpty();
  }

  /** Returns what a user knows it by: its option, or else its label. */
  public String shownName() {
    return isArgument() ? label : option;
  }

  /** Returns this field as one that a new draft cannot do without. */
  public DraftField asRequired() {
    return new DraftField(traktName, option, label, summary, rule, true);
  }

  /** Returns this field with an option of another name, given with its two hyphens. */
  public DraftField called(String other) {
    return new DraftField(traktName, other, label, summary, rule, required);
  }

  /** Returns the values to choose from; empty where there are too many. */
  public List<String> choices() {
    return switch (rule) {
      case OneOf(List<String> words) -> words;
      case AnyOf(List<String> words) -> words;
      case Text text -> List.of();
      case Address address -> List.of();
      case Flag flag -> List.of();
      case Filters filters -> List.of();
      case Between between -> List.of();
    };
  }

  /** Returns what Trakt makes of a value, as a sentence; empty where that is nothing special. */
  public Optional<String> remark(String value) {
    return rule instanceof Text(int most, int leastWords, int reviewWords, boolean filled)
            && reviewWords > 0
            && Words.count(value) >= reviewWords
        ? Optional.of(
            "This has %d words; from %d on Trakt makes it a review."
                .formatted(Words.count(value), reviewWords))
        : Optional.empty();
  }

  /**
   * Returns a value as Trakt takes it: a text, a number, a boolean, or several of these by name.
   *
   * @throws InvalidInput with a sentence when Trakt has no such value
   */
  public Object checked(String value) {
    return switch (rule) {
      case Text text -> checkedText(value, text);
      case Address() -> checkedAddress(value);
      case OneOf(List<String> words) -> checkedWord(value, words);
      case AnyOf(List<String> words) -> checkedWords(value, words);
      case Flag() -> Boolean.valueOf(value);
      case Filters() -> SmartFilter.read(value.lines().toList());
      case Between(double least, double most) -> checkedNumber(value, least, most);
    };
  }

  private String checkedText(String value, Text text) {
    if (text.filled() && value.isBlank()) {
      throw new InvalidInput("%s is empty.".formatted(shownName()));
    }
    int words = Words.count(value);
    if (words != 1 && words < text.leastWords() && Words.areSeparated(value)) {
      throw new InvalidInput(
          "Trakt wants %d words or more here, and this has %d."
              .formatted(text.leastWords(), words));
    }
    int letters = value.codePointCount(0, value.length());
    if (text.most() > 0 && letters > text.most()) {
      throw new InvalidInput(
          "%s may have %d letters; this has %d.".formatted(shownName(), text.most(), letters));
    }
    return value;
  }

  private String checkedAddress(String value) {
    String address = value.strip();
    if (!address.toLowerCase(Locale.ROOT).matches(WEB)) {
      throw new InvalidInput(
          "%s is an address such as https://example.com/wave.gif, not \"%s\"."
              .formatted(shownName(), value));
    }
    return address;
  }

  private String checkedWord(String value, List<String> words) {
    String word = value.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    if (!words.contains(word)) {
      throw new InvalidInput(
          "%s is one of %s, not \"%s\".".formatted(shownName(), String.join(", ", words), value)
              + NearNames.didYouMean(word, words));
    }
    return word;
  }

  private Map<String, Object> checkedWords(String value, List<String> words) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String word : value.split(",", -1)) {
      members.put(checkedWord(word, words), true);
    }
    return members;
  }

  private BigDecimal checkedNumber(String value, double least, double most) {
    try {
      double number = new BigDecimal(value.strip()).doubleValue();
      if (number >= least && number <= most) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.setScale(Math.clamp(plain.scale(), 0, MOST_DIGITS), RoundingMode.HALF_EVEN);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new InvalidInput(
        "%s is a number from %s to %s, not \"%s\"."
            .formatted(shownName(), plain(least), plain(most), value));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
