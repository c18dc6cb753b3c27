package io.github.traktcli.presentation.discovery;

import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.discovery.Chart;
import io.github.traktcli.domain.discovery.ChartedMedia;
import io.github.traktcli.domain.discovery.RecommendedMedia;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.act.ActCommand;
import io.github.traktcli.presentation.act.ActRow;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.library.TitleArguments;
import io.github.traktcli.presentation.output.Console;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;

/** The rows of the command table that find what to watch. */
public record DiscoveryCommands(Console console, DiscoveryUseCases useCases) {

  private static final ActRow HIDE =
      ActRow.of(
          "hide",
          Act.HIDE_RECOMMENDATION,
          "Stop Trakt from recommending something.",
          "Would stop Trakt from recommending %s.",
          "Trakt will not recommend %s again.",
          "Trakt does not recommend %s.");

  /** Returns the charts of a kind of titles, one command each. */
  public List<Leaf> charts(ChartedMedia media) {
    return Chart.of(media).stream()
        .map(chart -> Leaf.of(chart.traktName(), chart.summary(), () -> chart(chart, media)))
        .toList();
  }

  /** Returns what tells of changes. */
  public List<Leaf> updates(UpdatedKind kind) {
    return List.of(
        Leaf.of(
            "updates",
            "What changed on Trakt.",
            () -> new UpdatesCommand.Items(console, useCases::readUpdates, kind)),
        Leaf.of(
            "updated-ids",
            "The Trakt ids of what changed.",
            () -> new UpdatesCommand.IdsOnly(console, useCases::readUpdates, kind)));
  }

  /** Returns the commands below {@code recommendations}. */
  public List<Leaf> recommendations() {
    return List.of(
        Leaf.of(
            "movies",
            "Films that Trakt recommends to you.",
            () ->
                new RecommendationsCommand(
                    console, useCases::readRecommendations, RecommendedMedia.MOVIES)),
        Leaf.of(
            "shows",
            "Shows that Trakt recommends to you.",
            () ->
                new RecommendationsCommand(
                    console, useCases::readRecommendations, RecommendedMedia.SHOWS)),
        Leaf.of(
                "hide",
                HIDE.summary(),
                () ->
                    new ActCommand(
                        HIDE,
                        SubjectType.MOVIE,
                        new TitleArguments(
                            EnumSet.of(ItemType.MOVIE, ItemType.SHOW),
                            console,
                            useCases::resolveReferences,
                            useCases::referenceInput),
                        console,
                        useCases::performAct))
            .examples("trakt recommendations hide movie/fight-club-1999"));
  }

  /** Returns the commands below {@code searches}. */
  public List<Leaf> searches() {
    return List.of(
        trends("movies", "Films that people search for.", UpdatedKind.MOVIES),
        trends("shows", "Shows that people search for.", UpdatedKind.SHOWS),
        trends("people", "People that people search for.", UpdatedKind.PEOPLE));
  }

  /** Returns the commands that stand alone. */
  public List<Leaf> leaves() {
    return List.of(
        Leaf.of(
                "search",
                "Search films, shows, episodes, people and lists.",
                () -> new SearchCommand(console, useCases::searchCatalogue))
            .examples("trakt search severance", "trakt search dune -q | trakt watchlist add -"),
        Leaf.of(
                "lookup",
                "Find what has an id of IMDb, TMDB, TheTVDB or Trakt.",
                () -> new LookupCommand(console, useCases::lookUpId))
            .examples("trakt lookup imdb tt0816692", "trakt lookup tmdb 438631 --type movie"));
  }

  private Callable<Integer> chart(Chart chart, ChartedMedia media) {
    if (media == ChartedMedia.MEDIA) {
      return new ChartCommand.OfMedia(console, useCases::readChart, chart);
    }
    return chart.isOverPeriod()
        ? new ChartCommand.OverPeriod(console, useCases::readChart, chart, media)
        : new ChartCommand(console, useCases::readChart, chart, media);
  }

  private Leaf trends(String name, String summary, UpdatedKind kind) {
    return Leaf.of(
        name, summary, () -> new TrendsCommand(console, useCases::readSearchTrends, kind));
  }
}
