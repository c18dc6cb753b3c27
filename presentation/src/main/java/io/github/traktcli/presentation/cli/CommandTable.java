package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.auth.AuthCommands;
import io.github.traktcli.presentation.calendar.CalendarCommands;
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
    return List.of(
        CalendarCommands.leaf(composition.console(), composition::readCalendar),
        Leaf.of("help", "Explain a command or a topic.", () -> new Help(composition.console())),
        Leaf.of("version", "Print the version.", () -> new TellVersion(composition.console())),
        Leaf.of(
            "completion",
            "Print the completion script of a shell.",
            () ->
                new Completion(
                    composition.console(),
                    () -> new CommandTree(this, new GlobalOptions()).build(_ -> true))));
  }

  /** Returns the nouns. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    groups.add(AuthCommands.group(composition.console(), composition));
    groups.addAll(SectionCommands.groups(composition.console(), composition));
    return List.copyOf(groups);
  }
}
