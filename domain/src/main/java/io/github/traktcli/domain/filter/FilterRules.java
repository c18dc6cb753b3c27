package io.github.traktcli.domain.filter;

import io.github.traktcli.domain.filter.FilterRule.Flag;
import io.github.traktcli.domain.filter.FilterRule.Moment;
import io.github.traktcli.domain.filter.FilterRule.OneOf;
import io.github.traktcli.domain.filter.FilterRule.Range;
import io.github.traktcli.domain.filter.FilterRule.Several;
import io.github.traktcli.domain.filter.FilterRule.Text;
import java.util.List;

/** What may stand behind which filter. Section "Filters" of the contract. */
final class FilterRules {

  private FilterRules() {}

  static FilterRule of(Filter filter) {
    return switch (filter) {
      case QUERY -> new Text();
      case YEARS -> new Range("1850", "2199", true);
      case GENRES -> slugs("genres", "action");
      case SUBGENRES -> slugs("subgenres", "android");
      case LANGUAGES -> letters("languages of two letters", "en");
      case COUNTRIES -> letters("countries of two letters", "us");
      case RUNTIMES -> range("0", "10000");
      case STUDIO_IDS -> ids("studios");
      case RATINGS, RT_METERS, RT_USER_METERS -> range("0", "100");
      case VOTES, TMDB_VOTES -> range("0", "100000");
      case TMDB_RATINGS, IMDB_RATINGS -> range("0.0", "10.0");
      case IMDB_VOTES -> range("0", "3000000");
      case METASCORES -> range("0.0", "100.0");
      case CERTIFICATIONS -> slugs("certifications", "pg-13");
      case NETWORK_IDS -> ids("networks");
      case STATUS ->
          new OneOf(
              List.of(
                  "returning series",
                  "continuing",
                  "in production",
                  "planned",
                  "upcoming",
                  "pilot",
                  "canceled",
                  "ended"),
              true);
      case EPISODE_TYPES ->
          new OneOf(
              List.of(
                  "standard",
                  "series_premiere",
                  "season_premiere",
                  "mid_season_finale",
                  "mid_season_premiere",
                  "season_finale",
                  "series_finale"),
              true);
      case WATCHNOW ->
          new OneOf(
              List.of(
                  "favorites",
                  "any",
                  "any_all",
                  "free",
                  "free_all",
                  "subscriptions",
                  "subscriptions_all"),
              false);
      case IGNORE_WATCHED, IGNORE_COLLECTED, IGNORE_WATCHLISTED -> new Flag();
      case START_DATE, END_DATE -> new Moment();
    };
  }

  private static FilterRule range(String least, String most) {
    return new Range(least, most, false);
  }

  private static FilterRule slugs(String what, String example) {
    return new Several("-?[a-z0-9]+(?:[-_][a-z0-9]+)*", what, example);
  }

  private static FilterRule letters(String what, String example) {
    return new Several("[a-z]{2}", what, example);
  }

  private static FilterRule ids(String what) {
    return new Several("[1-9]\\d{0,11}", "Trakt's ids of " + what, "53");
  }
}
