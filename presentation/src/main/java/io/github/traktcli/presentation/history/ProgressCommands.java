package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.facet.HistoryFacets;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.history.WatchedType;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.act.ActCommand;
import io.github.traktcli.presentation.act.ActRow;
import io.github.traktcli.presentation.act.SubjectArguments;
import io.github.traktcli.presentation.catalog.TitleArgument;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.facet.FacetCommand;
import io.github.traktcli.presentation.facet.FacetRow;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** The rows about progress in the command table. */
public final class ProgressCommands {

  private static final String NEXT = "What to watch next, and how much is left of it.";

  private static final FacetRow<ShowProgress> WATCHED =
      FacetRow.of(
              HistoryFacets.WATCHED_PROGRESS,
              "How far you are through a show, season by season.",
              SeasonBars::watched)
          .named("watched");

  private static final FacetRow<ShowProgress> COLLECTION =
      FacetRow.of(
              HistoryFacets.COLLECTION_PROGRESS,
              "How much you own of a show, season by season.",
              SeasonBars::collected)
          .named("collection");

  private static final ActRow RESET =
      ActRow.of(
          "reset",
          Act.RESET_PROGRESS,
          "Watch a show again: earlier plays are kept and count no more; for VIP members.",
          "Would let plays of %1$s before %2$s count no more.",
          "Only plays of %1$s from %2$s on count. To take it back: trakt progress unreset.",
          "Earlier plays of %s count no more already.");

  private static final ActRow UNRESET =
      ActRow.of(
          "unreset",
          Act.UNRESET_PROGRESS,
          "Let earlier plays of a show count again; for VIP members.",
          "Would let all plays of %s count again.",
          "All plays of %s count again.",
          "All plays of %s count already.");

  private final Console console;
  private final ProgressUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public ProgressCommands(Console console, ProgressUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns the short name at the root for what to watch next. */
  public Leaf next() {
    return Leaf.of("next", NEXT, () -> new UpNextCommand(console, useCases))
        .examples("trakt next", "trakt next --sort left --limit 5");
  }

  /** Returns what tells when the account was changed last. */
  public Leaf activities() {
    return Leaf.of(
            "activities",
            "When each part of your account was changed last.",
            () -> new ActivitiesCommand(console, useCases))
        .examples("trakt activities", "trakt activities --since ~/seen.json --json");
  }

  /** Returns what {@code trakt progress} can do. */
  public List<Leaf> leaves() {
    return List.of(
        Leaf.of("up-next", NEXT, () -> new UpNextCommand(console, useCases))
            .examples(
                "trakt progress up-next",
                "trakt progress up-next --sort left --limit 5",
                "trakt progress up-next --intent start"),
        Leaf.of(
                "list",
                "How far you are through every show.",
                () -> new ProgressList(console, useCases))
            .examples("trakt progress list", "trakt progress list --hide-completed --all-pages"),
        facet(WATCHED),
        facet(COLLECTION),
        act(RESET),
        act(UNRESET));
  }

  /** Returns what {@code trakt watched} can do. */
  public List<Leaf> watched() {
    return List.of(
        watched(WatchedType.MOVIES, "Films that you watched, and how often."),
        watched(WatchedType.SHOWS, "Shows that you watched, and how often.")
            .examples("trakt watched shows", "trakt watched shows --extended progress --json"),
        watched(WatchedType.EPISODES, "Episodes that you watched, and how often."));
  }

  private Leaf watched(WatchedType type, String summary) {
    return Leaf.of(type.traktName(), summary, () -> new WatchedList(type, console, useCases))
        .examples("trakt watched " + type.traktName());
  }

  private Leaf facet(FacetRow<ShowProgress> row) {
    return Leaf.of(
            row.name(),
            row.summary(),
            () -> new FacetCommand<>(row, SubjectType.SHOW, argument(), console, useCases::facets))
        .examples(row.examples("trakt progress " + row.name() + " severance"));
  }

  private Leaf act(ActRow row) {
    return Leaf.of(
            row.name(),
            row.summary(),
            () ->
                new ActCommand(
                    row,
                    SubjectType.SHOW,
                    SubjectArguments.one(argument()),
                    console,
                    useCases::acts))
        .examples("trakt progress " + row.name() + " severance");
  }

  private TitleArgument argument() {
    return new TitleArgument(ItemType.SHOW, useCases::titles);
  }
}
