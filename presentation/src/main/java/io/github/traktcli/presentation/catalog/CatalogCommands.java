package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.TitlePage;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.act.ActCommand;
import io.github.traktcli.presentation.act.ActRow;
import io.github.traktcli.presentation.act.SubjectArguments;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.facet.FacetCommand;
import io.github.traktcli.presentation.facet.FacetRow;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of this slice in the command table. */
public final class CatalogCommands {

  private static final ActRow REFRESH =
      ActRow.of(
              "refresh",
              Act.REFRESH,
              "Let Trakt fetch its data anew; for VIP members.",
              "Would let Trakt fetch %s anew.",
              "Trakt will fetch %s anew. This may take a while.",
              "Trakt is about to fetch %s anew already.")
          .or("--justwatch", "Where it can be watched, and nothing else.", Act.REFRESH_JUST_WATCH);

  private final Console console;
  private final CatalogUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public CatalogCommands(Console console, CatalogUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns what {@code trakt movies} can do with one film. */
  public List<Leaf> movieLeaves() {
    return leaves(
        ItemType.MOVIE,
        view("Show a film.", Facet.MOVIE_DETAILS, ItemType.MOVIE, MoviePage::view),
        refresh(ItemType.MOVIE));
  }

  /** Returns what {@code trakt shows} can do with one show. */
  public List<Leaf> showLeaves() {
    return leaves(
        ItemType.SHOW,
        view("Show a show.", Facet.SHOW_DETAILS, ItemType.SHOW, ShowPage::view),
        refresh(ItemType.SHOW));
  }

  /** Returns what {@code trakt seasons} can do. */
  public List<Leaf> seasonLeaves() {
    return leaves(
        ItemType.SEASON,
        Leaf.of("list", "The seasons of a show.", () -> new SeasonsList(console, useCases))
            .examples("trakt seasons list severance", "trakt seasons list severance --json"),
        view("Show a season.", Facet.SEASON_DETAILS, ItemType.SEASON, SeasonPage::view));
  }

  /** Returns what {@code trakt episodes} can do. */
  public List<Leaf> episodeLeaves() {
    return leaves(
        ItemType.EPISODE,
        view(
            "Show an episode.", Facet.EPISODE_DETAILS, ItemType.EPISODE, EpisodeDetailsPage::view));
  }

  /** Returns what {@code trakt people} can do with one person. */
  public List<Leaf> personLeaves() {
    return leaves(
        ItemType.PERSON,
        view("Show a person.", Facet.PERSON_DETAILS, ItemType.PERSON, PersonPage::view),
        refresh(ItemType.PERSON));
  }

  /** Returns the commands that stand alone: the vocabularies, and where to watch. */
  public List<Leaf> standalone() {
    return List.of(
        vocabulary("genres", "Genres of films or shows.", Vocabulary.GENRES),
        vocabulary("countries", "Countries of films or shows.", Vocabulary.COUNTRIES),
        vocabulary("languages", "Languages of films or shows.", Vocabulary.LANGUAGES),
        vocabulary(
            "certifications", "Age ratings of the United States.", Vocabulary.CERTIFICATIONS),
        vocabulary("networks", "Networks that air shows.", Vocabulary.NETWORKS),
        Leaf.of("where", "Where to watch a title.", () -> new WhereCommand(console, useCases))
            .examples(
                "trakt where movie/tron-legacy-2010 --country us",
                "trakt where show/severance/1/1 --links android",
                "trakt where show/severance/1 --justwatch",
                "trakt where --sources --country us"));
  }

  private List<Leaf> leaves(ItemType group, Leaf... first) {
    return Stream.concat(
            Stream.of(first),
            TitleFacets.rows(SubjectType.of(group)).stream().map(row -> facet(row, group)))
        .toList();
  }

  private <T> Leaf facet(FacetRow<T> row, ItemType group) {
    return Leaf.of(
            row.name(),
            row.summary(),
            () ->
                new FacetCommand<>(
                    row,
                    SubjectType.of(group),
                    new TitleArgument(group, useCases::completeTitle),
                    console,
                    useCases::readFacet))
        .examples(row.examples(Titles.line(group, row.name(), group)));
  }

  private <D extends TitleDetails> Leaf view(
      String summary,
      Facet<D> facet,
      ItemType type,
      Function<ViewContext, PageView<TitlePage<D>>> page) {
    String line = Titles.line(type, "view", type);
    return Leaf.of("view", summary, () -> new ViewCommand<>(facet, type, page, console, useCases))
        .examples(line, line + " --poster", line + " --web", line + " --json");
  }

  private Leaf refresh(ItemType type) {
    return Leaf.of(
            "refresh",
            REFRESH.summary(),
            () ->
                new ActCommand(
                    REFRESH,
                    SubjectType.of(type),
                    SubjectArguments.one(new TitleArgument(type, useCases::completeTitle)),
                    console,
                    useCases::performAct))
        .examples(Titles.line(type, "refresh", type));
  }

  private Leaf vocabulary(String name, String summary, Vocabulary vocabulary) {
    return Leaf.of(name, summary, () -> new VocabularyCommand(vocabulary, console, useCases))
        .examples("trakt " + name + (vocabulary.isByType() ? " movies" : ""));
  }
}
