package io.github.traktcli.infrastructure.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The filters of the API, as far as the catalogue knows the facts that they ask about. */
final class Filters {

  private static final Pattern RANGE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(?:-(\\d+(?:\\.\\d+)?))?");

  /** Where the ratings of others stand in for one another: scale and parameter. */
  private static final List<String> OUT_OF_HUNDRED =
      List.of("ratings", "rt_meters", "rt_user_meters", "metascores");

  private static final List<String> OUT_OF_TEN = List.of("imdb_ratings", "tmdb_ratings");
  private static final List<String> VOTES = List.of("votes", "imdb_votes", "tmdb_votes");

  private final Request request;
  private final Facts facts;

  Filters(Request request, Facts facts) {
    this.request = request;
    this.facts = facts;
  }

  /** True when at least one filter was sent. */
  boolean any() {
    return request.query().keySet().stream()
        .anyMatch(name -> !List.of("page", "limit", "extended").contains(name));
  }

  boolean accept(Title title) {
    return inRange("years", title, Title::year)
        && inRange("runtimes", title, Title::runtime)
        && OUT_OF_HUNDRED.stream().allMatch(n -> inRange(n, title, t -> t.rating() * 10))
        && OUT_OF_TEN.stream().allMatch(n -> inRange(n, title, Title::rating))
        && VOTES.stream().allMatch(n -> inRange(n, title, Title::votes))
        && oneOf("genres", title.genres())
        && oneOf("languages", List.of(title.language()))
        && oneOf("countries", List.of(title.country()))
        && oneOf("certifications", List.of(slug(title.certification())))
        && oneOf("studio_ids", facts.studioIds(title))
        && accepts(title);
  }

  private boolean accepts(Title title) {
    return switch (title) {
      case Show show ->
          oneOf("status", List.of(show.status())) && oneOf("network_ids", facts.networkId(show));
      case Movie ignored -> true;
    };
  }

  boolean accept(Episode episode) {
    return accept(episode.show()) && oneOf("episode_types", List.of(episode.kind()));
  }

  /** Any item: a season or an episode by its show; people pass, since no filter speaks of them. */
  boolean accept(Media item) {
    return switch (item) {
      case Title title -> accept(title);
      case Season season -> accept(season.show());
      case Episode episode -> accept(episode);
      case Person ignored -> true;
    };
  }

  private boolean inRange(String name, Title title, ToDoubleFunction<Title> fact) {
    Optional<String> wanted = request.parameter(name);
    if (wanted.isEmpty()) {
      return true;
    }
    Matcher range = RANGE.matcher(wanted.get());
    if (!range.matches()) {
      return true;
    }
    double from = Double.parseDouble(range.group(1));
    double to = range.group(2) == null ? from : Double.parseDouble(range.group(2));
    double value = fact.applyAsDouble(title);
    return value >= from && value <= to;
  }

  private boolean oneOf(String name, List<String> actual) {
    Optional<String> wanted = request.parameter(name);
    if (wanted.isEmpty()) {
      return true;
    }
    boolean anyWanted = false;
    boolean hit = false;
    for (String each : Table.split(wanted.get(), ',')) {
      if (each.startsWith("-")) {
        if (actual.contains(each.substring(1))) {
          return false;
        }
      } else {
        anyWanted = true;
        hit |= actual.contains(each);
      }
    }
    return !anyWanted || hit;
  }

  private static String slug(String certification) {
    return certification.toLowerCase(Locale.ROOT);
  }
}
