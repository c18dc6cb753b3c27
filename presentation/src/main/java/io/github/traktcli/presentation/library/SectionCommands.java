package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.Ability;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionSettings;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.draft.DraftCommand;
import io.github.traktcli.presentation.draft.DraftRow;
import io.github.traktcli.presentation.draft.DraftUseCases;
import io.github.traktcli.presentation.facet.FacetCommand;
import io.github.traktcli.presentation.facet.FacetRow;
import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.social.CommentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands that a section has, by what can be done with its kind. */
public final class SectionCommands {

  private static final FacetRow<Comment> COMMENTS =
      FacetRow.of(Facet.COMMENTS, "Read what people wrote about it.", CommentView::view)
          .hidingSpoilers();

  private static final DraftRow<SectionSettings> SETTINGS =
      new DraftRow<>(
          "edit",
          Draft.SECTION_SETTINGS,
          "Change its description or its usual order.",
          SettingsView::of,
          "Would change your %s",
          "Changed your %s.");

  private static final LibrarySection DROPPED = new LibrarySection.Hidden(HiddenPlace.DROPPED);

  private final Console console;
  private final LibraryUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public SectionCommands(Console console, LibraryUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns what a section that every account has once can do. */
  public List<Leaf> leaves(LibrarySection section) {
    String name = section.label();
    List<Leaf> leaves = new ArrayList<>();
    SectionHelp help = SectionHelp.of(section);
    leaves.add(
        Leaf.of(
                "list",
                help.list(),
                () -> new SectionList(SectionPlace.of(section), console, useCases))
            .examples(help.listed().toArray(String[]::new)));
    leaves.add(add("add", section));
    leaves.add(
        Leaf.of(
                "remove",
                help.remove(),
                () -> new SectionRemove(SectionPlace.of(section), console, useCases))
            .examples(help.removed().toArray(String[]::new)));
    if (section.kind().can(Ability.ARRANGED)) {
      leaves.add(
          Leaf.of(
                  "reorder",
                  "Put entries of the " + name + " first, or arrange all.",
                  () -> new SectionReorder(SectionPlace.of(section), console, useCases))
              .examples(
                  "trakt " + name + " reorder 324 923",
                  "trakt " + name + " reorder --by released"));
    }
    if (section.kind().can(Ability.NOTED)) {
      leaves.add(
          Leaf.of(
                  "note",
                  "Write a note to an entry of the " + name + ".",
                  () -> new SectionNote(SectionPlace.of(section), console, useCases))
              .examples("trakt " + name + " note 324 \"with Kim\""));
    }
    if (section.kind().can(Ability.DESCRIBED)) {
      leaves.add(
          Leaf.of(
                  "edit",
                  "Change the description or the usual order of the " + name + ".",
                  () ->
                      new DraftCommand<>(
                          SETTINGS,
                          SubjectArgument.fixed(new Subject.OfSection(section, Optional.empty())),
                          console,
                          DraftUseCases.of(useCases::drafts, useCases::existingSubjects),
                          subject -> ""))
              .examples("trakt " + name + " edit --description \"For rainy days\""));
    }
    if (section.kind().can(Ability.COMMENTED)) {
      leaves.add(
          Leaf.of(
                  COMMENTS.name(),
                  "Read what people wrote about the " + name + ".",
                  () ->
                      new FacetCommand<>(
                          COMMENTS,
                          new Subject.OfSection(section, Optional.empty()).type(),
                          new SectionArgument(section),
                          console,
                          useCases::facets))
              .examples("trakt " + name + " comments --limit 10"));
    }
    return List.copyOf(leaves);
  }

  /** Returns what {@code trakt hidden} can do. */
  public List<Leaf> hidden() {
    SectionHelp help = SectionHelp.of(DROPPED);
    return List.of(
        Leaf.of("list", help.list(), () -> new HiddenList(console, useCases))
            .examples(help.listed().toArray(String[]::new)),
        Leaf.of("add", help.add(), () -> new SectionAdd(HiddenFrom.written(), console, useCases))
            .examples(help.added().toArray(String[]::new)),
        Leaf.of(
                "remove",
                help.remove(),
                () -> new SectionRemove(HiddenFrom.written(), console, useCases))
            .examples(help.removed().toArray(String[]::new)));
  }

  /** Returns what {@code trakt lists} can do with what is on a list. */
  public List<Leaf> listItems() {
    return List.of(
        Leaf.of(
                "items",
                "List what is on a list.",
                () -> new SectionList(ListPlace.any(useCases::findList), console, useCases))
            .examples(
                "trakt lists items rainy-sundays",
                "trakt lists items sean/star-wars-in-machete-order --type movies",
                "trakt lists items 55 --sort-by rank -q"),
        Leaf.of(
                "add",
                "Put titles and people on a list of yours.",
                () -> new SectionAdd(ListPlace.mine(useCases::findList), console, useCases))
            .examples(
                "trakt lists add rainy-sundays movie/tron-legacy-2010 show/severance/1",
                "trakt lists add rainy-sundays - < titles.txt"),
        Leaf.of(
                "remove",
                "Take titles and people off a list of yours.",
                () -> new SectionRemove(ListPlace.mine(useCases::findList), console, useCases))
            .examples("trakt lists remove rainy-sundays movie/amelie-2001"),
        Leaf.of(
                "reorder-items",
                "Put entries of a list of yours first, or arrange all.",
                () -> new SectionReorder(ListPlace.mine(useCases::findList), console, useCases))
            .examples(
                "trakt lists reorder-items rainy-sundays 324 923",
                "trakt lists reorder-items rainy-sundays movie/spirited-away-2001",
                "trakt lists reorder-items rainy-sundays --by rating --descending"),
        Leaf.of(
                "note",
                "Write a note to an entry of a list of yours.",
                () -> new SectionNote(ListPlace.mine(useCases::findList), console, useCases))
            .examples("trakt lists note rainy-sundays 923 \"Before the sequel\""));
  }

  /** Returns the short name for giving up a show. */
  public Leaf drop() {
    return Leaf.of(
            "drop",
            "Give shows up: they are no longer among what comes next.",
            () -> new SectionAdd(SectionPlace.of(DROPPED), console, useCases))
        .examples("trakt progress drop show/the-walking-dead");
  }

  /** Returns what fills a section, under a name of its own. */
  public Leaf add(String name, LibrarySection section) {
    SectionHelp help = SectionHelp.of(section);
    return Leaf.of(
            name, help.add(), () -> new SectionAdd(SectionPlace.of(section), console, useCases))
        .examples(
            help.added().stream()
                .map(line -> asCalled(line, name, section))
                .toArray(String[]::new));
  }

  /** A short name at the root stands for the noun and its verb. */
  private static String asCalled(String line, String name, LibrarySection section) {
    return name.equals("add")
        ? line
        : line.replace("trakt " + section.label() + " add", "trakt " + name);
  }
}
