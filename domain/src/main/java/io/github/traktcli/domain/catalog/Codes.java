package io.github.traktcli.domain.catalog;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The two letters by which Trakt names countries and languages, as users write them. */
public final class Codes {

  private static final Pattern TWO_LETTERS = Pattern.compile("[a-z]{2}");

  private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

  private Codes() {}

  /**
   * Returns the code of a country in lower case.
   *
   * @throws InvalidInput when it is none; names the code that was probably meant
   */
  public static String country(String text) {
    String code = text.strip().toLowerCase(Locale.ROOT);
    if (TWO_LETTERS.matcher(code).matches() && !code.equals("uk")) {
      return code;
    }
    Optional<String> meant =
        code.equals("uk")
            ? Optional.of("gb")
            : find(
                List.of(Locale.getISOCountries()),
                code,
                (candidate, word) -> isCalled(Locale.of("", candidate), word));
    throw new InvalidInput(
        "\"%s\" is no country: write two letters, such as us.%s See: trakt countries movies"
            .formatted(text, suggestion(meant)));
  }

  /**
   * Returns the code of a language in lower case. A few languages, such as Hawaiian, have no code
   * of two letters and go by three.
   *
   * @throws InvalidInput when it is none; names the code that was probably meant
   */
  public static String language(String text) {
    String code = text.strip().toLowerCase(Locale.ROOT);
    if (TWO_LETTERS.matcher(code).matches()) {
      return code;
    }
    Optional<String> meant =
        find(
            Arrays.asList(Locale.getISOLanguages()),
            code,
            (candidate, word) -> isSpoken(Locale.of(candidate), word));
    if (meant.isEmpty() && THREE_LETTERS.matcher(code).matches()) {
      return code;
    }
    throw new InvalidInput(
        "\"%s\" is no language: write two letters, such as en.%s See: trakt languages movies"
            .formatted(text, suggestion(meant)));
  }

  private static Optional<String> find(
      List<String> candidates, String word, BiPredicate<String, String> fits) {
    return candidates.stream()
        .map(candidate -> candidate.toLowerCase(Locale.ROOT))
        .filter(candidate -> fits.test(candidate, word))
        .findFirst();
  }

  /** Tells whether a word is the name, the local name or the three letters of a country. */
  private static boolean isCalled(Locale country, String word) {
    return word.equalsIgnoreCase(country.getDisplayCountry(Locale.ENGLISH))
        || word.equalsIgnoreCase(threeLetters(country::getISO3Country));
  }

  private static boolean isSpoken(Locale language, String word) {
    return word.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
        || word.equalsIgnoreCase(language.getDisplayLanguage(language))
        || word.equalsIgnoreCase(threeLetters(language::getISO3Language))
        || word.matches(language.getLanguage() + "[-_][a-z]{2}");
  }

  private static String threeLetters(java.util.function.Supplier<String> code) {
    try {
      return code.get();
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static String suggestion(Optional<String> meant) {
    return meant.map(code -> " Do you mean " + code + "?").orElse("");
  }
}
