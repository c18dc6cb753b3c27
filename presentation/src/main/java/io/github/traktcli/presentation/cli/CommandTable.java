package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.auth.AuthCommands;
import io.github.traktcli.presentation.calendar.CalendarCommands;
import io.github.traktcli.presentation.catalog.CatalogCommands;
import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.watchlist.SectionCommands;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program can do, without building any of it: the commands of the root and the groups.
 * Each slice has its own rows; here they only come together.
 */
final class CommandTable {

  private final Composition composition;

  CommandTable(Composition composition) {
    this.composition = composition;
  }

  /** Returns the commands that stand alone. */
  List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(CalendarCommands.leaf(composition.console(), composition::readCalendar));
    leaves.addAll(catalog().standalone());
    leaves.add(
        Leaf.of("help", "Explain a command or a topic.", () -> new Help(composition.console())));
    leaves.add(
        Leaf.of("version", "Print the version.", () -> new TellVersion(composition.console())));
    leaves.add(
        Leaf.of(
            "completion",
            "Print the completion script of a shell.",
            () ->
                new Completion(
                    composition.console(),
                    () -> new CommandTree(this, new GlobalOptions()).build(_ -> true))));
    return List.copyOf(leaves);
  }

  /** Returns the nouns. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    groups.add(AuthCommands.group(composition.console(), composition));
    groups.addAll(SectionCommands.groups(composition.console(), composition));
    groups.addAll(
        List.of(
            Group.of("movies", "Films, and all that hangs on them.", catalog()::movieLeaves)
                .alias("movie"),
            Group.of("shows", "Shows, and all that hangs on them.", catalog()::showLeaves)
                .alias("show"),
            Group.of("seasons", "Seasons of shows.", catalog()::seasonLeaves).alias("season"),
            Group.of("episodes", "Episodes of shows.", catalog()::episodeLeaves).alias("episode"),
            Group.of("people", "Those who make films and shows.", catalog()::personLeaves)
                .alias("person")));
    return List.copyOf(groups);
  }

  private CatalogCommands catalog() {
    return new CatalogCommands(composition.console(), composition);
  }
}
