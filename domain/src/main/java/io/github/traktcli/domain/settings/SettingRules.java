package io.github.traktcli.domain.settings;

import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.calendar.TimeZones;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is wrong with a value of a setting. */
final class SettingRules {

  private static final int MOST_ITEMS = 1_000;

  private SettingRules() {}

  static String checked(Setting setting, Setting.Values values, String given) {
    String value = given.strip();
    if (value.isEmpty()) {
      throw new InvalidInput(
          "A setting cannot be empty; take it back with: trakt config unset " + setting.key());
    }
    return switch (values) {
      case WORDS -> oneOf(setting, value.toLowerCase(Locale.ROOT));
      case SEVERAL -> several(setting, value.toLowerCase(Locale.ROOT));
      case COUNT -> count(setting, value);
      case ZONE -> TimeZones.named(value).getId();
      case PROFILE -> new ProfileName(value).value();
      case COUNTRY -> country(value);
      case WORD -> word(setting, value);
      case ADDRESS -> address(setting, value);
      case TEXT -> text(setting, value);
    };
  }

  private static String oneOf(Setting setting, String value) {
    List<String> choices = setting.choices();
    if (choices.contains(value)) {
      return value;
    }
    throw new InvalidInput(
        "%s is one of %s, not \"%s\".%s"
            .formatted(
                setting.key(),
                String.join(", ", choices),
                value,
                NearNames.didYouMean(value, choices)));
  }

  private static String several(Setting setting, String value) {
    List<String> words = new ArrayList<>();
    for (String word : value.split("[,\\s]+", -1)) {
      if (!word.isEmpty() && !words.contains(oneOf(setting, word))) {
        words.add(word);
      }
    }
    return words.isEmpty() ? oneOf(setting, value) : String.join(",", words);
  }

  private static String count(Setting setting, String value) {
    int count = 0;
    for (int i = 0; i < value.length() && count <= MOST_ITEMS; i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        count = 0;
        break;
      }
      count = count * 10 + digit;
    }
    if (count < 1 || count > MOST_ITEMS) {
      throw new InvalidInput(
          "%s is a number from 1 to %d, not \"%s\".".formatted(setting.key(), MOST_ITEMS, value));
    }
    return Integer.toString(count);
  }

  private static String country(String value) {
    Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    if (!codes.contains(value.toUpperCase(Locale.ROOT))) {
      throw new InvalidInput(
          "A country is written in two letters, such as us or de, not \"" + value + "\".");
    }
    return value.toLowerCase(Locale.ROOT);
  }

  private static String word(Setting setting, String value) {
    if (value.chars().anyMatch(letter -> letter <= ' ' || letter >= 127)) {
      throw new InvalidInput(
          // What is said in its place may be a secret, and this is told in reports.
          setting.key() + " is one word of letters and digits.");
    }
    return value;
  }

  /** Also one that is no page, such as {@code urn:ietf:wg:oauth:2.0:oob}. */
  private static String address(Setting setting, String value) {
    try {
      if (new URI(value).isAbsolute()) {
        return value;
      }
    } catch (URISyntaxException e) {
      // It is told below.
    }
    throw new InvalidInput(
        "%s is an address such as http://localhost:9437/callback, not \"%s\"."
            .formatted(setting.key(), value));
  }

  private static String text(Setting setting, String value) {
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput(setting.key() + " is one line of text.");
    }
    return value;
  }
}
