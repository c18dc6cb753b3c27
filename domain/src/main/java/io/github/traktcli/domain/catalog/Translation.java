package io.github.traktcli.domain.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a title in another language. One language may come once for each country.
 *
 * @param language two letters
 * @param country two letters
 */
public record Translation(
    @Nullable String title,
    @Nullable String overview,
    @Nullable String tagline,
    @Nullable String language,
    @Nullable String country) {

  /** Tells whether it is in a language of two letters, of whichever country. */
  public boolean isIn(String wanted) {
    return wanted.equalsIgnoreCase(language);
  }

  /** Returns the language, with the country where it is known: {@code es-mx}. */
  public String tag() {
    if (language == null) {
      return "";
    }
    return country == null || country.isBlank() ? language : language + "-" + country;
  }
}
