package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.CatalogueTables;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The filters of the API, as far as the catalogue knows the facts that they ask about. */
final class TitleFilters {

  private static final Pattern RANGE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(?:-(\\d+(?:\\.\\d+)?))?");

  /** Where the ratings of others stand in for one another: scale and parameter. */
  private static final List<String> OUT_OF_HUNDRED =
      List.of("ratings", "rt_meters", "rt_user_meters", "metascores");

  private static final List<String> OUT_OF_TEN = List.of("imdb_ratings", "tmdb_ratings");
  private static final List<String> VOTES = List.of("votes", "imdb_votes", "tmdb_votes");

  private final Map<String, String> asked;
  private final CatalogueTables facts;

  /** Makes the filters of a request. */
  TitleFilters(Request request, CatalogueTables facts) {
    this(request.query(), facts);
  }

  private TitleFilters(Map<String, String> asked, CatalogueTables facts) {
    this.asked = asked;
    this.facts = facts;
  }

  /** Makes the filters that a smart list has: words and the two ends of ranges, in lists. */
  static TitleFilters ofSmartList(JsonObject filters, CatalogueTables facts) {
    Map<String, String> asked = new HashMap<>();
    for (String name : filters.members().keySet()) {
      List<?> values = filters.array(name);
      boolean range = values.size() == 2 && values.stream().allMatch(Number.class::isInstance);
      String value =
          values.stream().map(String::valueOf).collect(Collectors.joining(range ? "-" : ","));
      if (!value.isEmpty()) {
        asked.put(name.equals("statuses") ? "status" : name, value);
      }
    }
    return new TitleFilters(asked, facts);
  }

  /** True when at least one filter was sent. */
  boolean any() {
    return asked.keySet().stream()
        .anyMatch(name -> !List.of("page", "limit", "extended").contains(name));
  }

  private Optional<String> parameter(String name) {
    return Optional.ofNullable(asked.get(name)).filter(value -> !value.isEmpty());
  }

  boolean accept(SandboxTitle title) {
    return inRange("years", title, SandboxTitle::year)
        && inRange("runtimes", title, SandboxTitle::runtime)
        && OUT_OF_HUNDRED.stream().allMatch(n -> inRange(n, title, t -> t.rating() * 10))
        && OUT_OF_TEN.stream().allMatch(n -> inRange(n, title, SandboxTitle::rating))
        && VOTES.stream().allMatch(n -> inRange(n, title, SandboxTitle::votes))
        && oneOf("genres", title.genres())
        && oneOf("languages", List.of(title.language()))
        && oneOf("countries", List.of(title.country()))
        && oneOf("certifications", List.of(slug(title.certification())))
        && oneOf("studio_ids", facts.studioIds(title))
        && accepts(title);
  }

  private boolean accepts(SandboxTitle title) {
    return switch (title) {
      case SandboxShow show ->
          oneOf("status", List.of(show.status())) && oneOf("network_ids", facts.networkId(show));
      case SandboxMovie ignored -> true;
    };
  }

  boolean accept(SandboxEpisode episode) {
    return accept(episode.show()) && oneOf("episode_types", List.of(episode.kind()));
  }

  /** Any item: a season or an episode by its show; people pass, since no filter speaks of them. */
  boolean accept(SandboxItem item) {
    return switch (item) {
      case SandboxTitle title -> accept(title);
      case SandboxSeason season -> accept(season.show());
      case SandboxEpisode episode -> accept(episode);
      case SandboxPerson ignored -> true;
    };
  }

  private boolean inRange(String name, SandboxTitle title, ToDoubleFunction<SandboxTitle> fact) {
    Optional<String> wanted = parameter(name);
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
    Optional<String> wanted = parameter(name);
    if (wanted.isEmpty()) {
      return true;
    }
    boolean anyWanted = false;
    boolean hit = false;
    for (String each : TsvTable.split(wanted.get(), ',')) {
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
