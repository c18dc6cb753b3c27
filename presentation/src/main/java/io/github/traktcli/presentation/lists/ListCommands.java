package io.github.traktcli.presentation.lists;

import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.draft.DraftCommand;
import io.github.traktcli.presentation.draft.DraftUseCases;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.social.ListArgument;
import io.github.traktcli.presentation.social.SocialCommands;
import java.util.List;
import java.util.Optional;

/** The rows of this slice in the command table. */
public final class ListCommands {

  private final Console console;
  private final ListUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public ListCommands(Console console, ListUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns what {@code trakt lists} can do beside what every list and section can. */
  public List<Leaf> lists() {
    return List.of(
        Leaf.of(
                "reorder",
                "Put some of your lists before the others.",
                () -> new ListReorder(console, useCases::reorderLists))
            .examples("trakt lists reorder rainy-sundays best-of-anime"),
        Leaf.of(
                SocialCommands.editList().name(),
                "Change a list of yours: what it says of itself, or, with --open, what is on it.",
                () ->
                    new DraftCommand<>(
                        SocialCommands.editList(),
                        ListArgument.own(useCases::findList),
                        console,
                        DraftUseCases.of(useCases::drafts, useCases::existingSubjects),
                        subject -> "",
                        Optional.of(new OpenedList(console, useCases))))
            .examples(
                "trakt lists edit rainy-sundays --name \"Rainy Saturdays\"",
                "trakt lists edit rainy-sundays --open"),
        Leaf.of(
                "copy",
                "Put what one place holds into a list of yours, or another place.",
                () -> ListCopy.one(console, useCases))
            .examples(
                "trakt lists copy sean/star-wars-in-machete-order rainy-sundays",
                "trakt lists copy rainy-sundays watchlist",
                "trakt lists copy ./titles.txt rainy-sundays"),
        Leaf.of(
                "merge",
                "Put what several places hold into one.",
                () -> ListCopy.several(console, useCases))
            .examples("trakt lists merge watchlist favorites rainy-sundays"),
        Leaf.of(
                "diff",
                "What one place holds and another does not.",
                () -> new ListDiff(console, useCases))
            .examples(
                "trakt lists diff rainy-sundays watchlist",
                "trakt lists diff rainy-sundays history --only both",
                "trakt lists diff watchlist rainy-sundays --only left | trakt lists add rainy-sundays -"));
  }

  /** Returns what {@code trakt filters} can do beside. */
  public List<Leaf> filters() {
    return List.of(
        Leaf.of(
                "add",
                "Keep a filter at Trakt; for VIP members.",
                () -> new FilterAdd(console, useCases::savedFilters))
            .examples(
                "trakt filters add \"Short and new\" \"/movies/recommended?runtimes=30-60\""));
  }
}
