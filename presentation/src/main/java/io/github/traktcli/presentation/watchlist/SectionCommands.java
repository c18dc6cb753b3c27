package io.github.traktcli.presentation.watchlist;

import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.function.Supplier;

/** The rows of the command table for the watchlist and the favorites, which are alike. */
public final class SectionCommands {

  private final Section section;
  private final Console console;
  private final SectionUseCases useCases;

  private SectionCommands(Section section, Console console, SectionUseCases useCases) {
    this.section = section;
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns the nouns. */
  public static List<Group> groups(Console console, SectionUseCases useCases) {
    return List.of(
        Group.of(
                "watchlist",
                "What you mean to watch.",
                leaves(Section.WATCHLIST, console, useCases))
            .runs("list"),
        Group.of("favorites", "What you like best.", leaves(Section.FAVORITES, console, useCases))
            .runs("list"));
  }

  private static Supplier<List<Leaf>> leaves(
      Section section, Console console, SectionUseCases useCases) {
    return () -> new SectionCommands(section, console, useCases).leaves();
  }

  private List<Leaf> leaves() {
    String name = section.traktName();
    return List.of(
        Leaf.of(
                "list",
                "List the " + name + ".",
                () -> new SectionList(section, console, useCases::readSection))
            .examples(
                "trakt " + name,
                "trakt " + name + " list --type movies --sort-by added",
                "trakt " + name + " --json"),
        Leaf.of(
                "add",
                "Put movies and shows on the " + name + ".",
                () -> new SectionAdd(section, console, useCases))
            .examples(
                "trakt " + name + " add \"severance\" tt0816692",
                "trakt " + name + " add - < titles.txt"),
        Leaf.of(
                "remove",
                "Take movies and shows off the " + name + ".",
                () -> new SectionRemove(section, console, useCases))
            .examples("trakt " + name + " remove show/severance movie/dune-2021"),
        Leaf.of(
                "reorder",
                "Put entries of the " + name + " first, by their ids.",
                () -> new SectionReorder(section, console, useCases::arrangeSection))
            .examples("trakt " + name + " reorder 173 148"),
        Leaf.of(
                "note",
                "Write a note to an entry of the " + name + ".",
                () -> new SectionNote(section, console, useCases::arrangeSection))
            .examples("trakt " + name + " note 173 \"with Kim\""),
        Leaf.of(
                "edit",
                "Change the description or the usual order of the " + name + ".",
                () -> new SectionEdit(section, console, useCases::arrangeSection))
            .examples("trakt " + name + " edit --description \"For rainy days\""),
        Leaf.of(
                "comments",
                "Read what people wrote about the " + name + ".",
                () -> new SectionComments(section, console, useCases::readSection))
            .examples("trakt " + name + " comments --limit 10"));
  }

  /** Returns the section as its owner calls it, behind "on" and "to". */
  static String mine(Section section) {
    return "your " + section.traktName();
  }
}
