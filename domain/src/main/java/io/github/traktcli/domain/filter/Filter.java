package io.github.traktcli.domain.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One way to narrow an answer. Section "Filters" of the contract; those of the last group are from
 * Trakt's newer contract.
 */
public enum Filter {
  QUERY("words in titles and descriptions"),
  YEARS("a year, or years from-to"),
  GENRES("genres; with a hyphen before one to leave it out"),
  SUBGENRES("subgenres"),
  LANGUAGES("languages, of two letters"),
  COUNTRIES("countries, of two letters"),
  RUNTIMES("minutes"),
  STUDIO_IDS("Trakt's ids of studios"),

  RATINGS("ratings on Trakt, 0 to 100"),
  VOTES("votes on Trakt"),
  TMDB_RATINGS("ratings on TMDB, 0.0 to 10.0"),
  TMDB_VOTES("votes on TMDB"),
  IMDB_RATINGS("ratings on IMDb, 0.0 to 10.0"),
  IMDB_VOTES("votes on IMDb"),
  RT_METERS("Tomatometer of films, 0 to 100"),
  RT_USER_METERS("audience score of films on Rotten Tomatoes, 0 to 100"),
  METASCORES("Metascore of films, 0 to 100"),

  CERTIFICATIONS("US certifications"),
  NETWORK_IDS("Trakt's ids of networks of shows"),
  STATUS("how it stands with shows"),
  EPISODE_TYPES("kinds of episodes"),

  WATCHNOW("where it can be watched now"),
  IGNORE_WATCHED("leave out what you have watched"),
  IGNORE_COLLECTED("leave out what you have collected"),
  IGNORE_WATCHLISTED("leave out what is on your watchlist"),
  START_DATE("from when on; only the hot feeds heed it"),
  END_DATE("until when; only the hot feeds heed it");

  private final String summary;

  Filter(String summary) {
    this.summary = summary;
  }

  /** Returns the name of the query parameter. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the option, with its two hyphens. */
  public String option() {
    return "--" + traktName().replace('_', '-');
  }

  /** Returns what it is about, in a few words. */
  public String summary() {
    return summary;
  }

  /** Returns what a user writes behind the option, such as {@code FROM-TO}. */
  public String valueLabel() {
    return rule().label();
  }

  /** Returns the values to choose from; empty where anything of the right form will do. */
  public List<String> choices() {
    return rule().choices();
  }

  /** Tells whether it is on or off, so that the option alone means on. */
  public boolean isFlag() {
    return rule() instanceof FilterRule.Flag;
  }

  /** Tells whether it takes several values, with commas between them. */
  public boolean takesSeveral() {
    return rule().label().endsWith(",...");
  }

  /**
   * Returns a value as it is sent.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when this filter cannot have that value
   */
  public String checked(String value) {
    return rule().checked(option(), value);
  }

  /** Finds a filter by the name of its query parameter or its option. */
  public static Optional<Filter> named(String name) {
    String wanted = name.startsWith("--") ? name.substring(2) : name;
    return Arrays.stream(values())
        .filter(filter -> filter.traktName().equals(wanted.replace('-', '_')))
        .findFirst();
  }

  private FilterRule rule() {
    return FilterRules.of(this);
  }
}
