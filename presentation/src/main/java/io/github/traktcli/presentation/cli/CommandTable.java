package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.discovery.ChartedMedia;
import io.github.traktcli.domain.discovery.UpdatedKind;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.api.ApiCommands;
import io.github.traktcli.presentation.auth.AuthCommands;
import io.github.traktcli.presentation.calendar.CalendarCommands;
import io.github.traktcli.presentation.catalog.CatalogCommands;
import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.contract.ContractCommands;
import io.github.traktcli.presentation.custom.CustomCommands;
import io.github.traktcli.presentation.discovery.DiscoveryCommands;
import io.github.traktcli.presentation.doctor.DoctorCommands;
import io.github.traktcli.presentation.history.HistoryCommands;
import io.github.traktcli.presentation.history.PlayingCommands;
import io.github.traktcli.presentation.history.ProgressCommands;
import io.github.traktcli.presentation.library.SectionCommands;
import io.github.traktcli.presentation.lists.ListCommands;
import io.github.traktcli.presentation.manual.Manual;
import io.github.traktcli.presentation.settings.CacheCommands;
import io.github.traktcli.presentation.settings.ConfigCommands;
import io.github.traktcli.presentation.social.SocialCommands;
import io.github.traktcli.presentation.status.StatusCommands;
import io.github.traktcli.presentation.transfer.ExportCommands;
import io.github.traktcli.presentation.transfer.ImportCommands;
import io.github.traktcli.presentation.undo.UndoCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    leaves.add(StatusCommands.leaf(composition.console(), composition.status()));
    leaves.add(CalendarCommands.leaf(composition.console(), composition::readCalendar));
    leaves.addAll(discovery().leaves());
    leaves.addAll(catalog().standalone());
    leaves.add(history().watch());
    leaves.add(progress().next());
    leaves.add(progress().activities());
    leaves.add(sections().add("rate", LibrarySection.OfAccount.RATINGS));
    leaves.addAll(new ImportCommands(composition.console(), composition.imports()).leaves());
    leaves.addAll(export().leaves());
    leaves.add(UndoCommand.leaf(composition.console(), composition.undo()));
    leaves.add(social().browse());
    leaves.add(social().report());
    leaves.add(DoctorCommands.leaf(composition.console(), composition::doctor));
    leaves.add(
        Leaf.of(
            "sandbox",
            "Serve a Trakt on this machine, for scripts and other clients.",
            () ->
                new ServeSandbox(
                    composition.console(), composition::serveSandbox, composition::resetSandbox)));
    leaves.add(
        Leaf.of(
            "help",
            "Explain a command or a topic.",
            () -> new Help(composition.console(), this::manual, this::own)));
    leaves.add(
        Leaf.of("version", "Print the version.", () -> new TellVersion(composition.console())));
    leaves.add(
        Leaf.of(
            "completion",
            "Print the completion script of a shell.",
            () ->
                new Completion(
                    composition.console(),
                    () -> new CommandTree(this, new GlobalOptions()).whole(),
                    composition::keptWords)));
    return List.copyOf(leaves);
  }

  /** Returns the whole manual. */
  Manual manual() {
    return Manuals.of(
        new CommandTree(this, new GlobalOptions()).whole().getCommandSpec(),
        composition.readContract().all(),
        groups().stream()
            .filter(group -> group.byDefault().isPresent())
            .collect(Collectors.toMap(Group::name, group -> group.byDefault().orElseThrow())));
  }

  /** Returns the nouns. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    groups.add(AuthCommands.group(composition.console(), composition.auth()));
    groups.add(ConfigCommands.group(composition.console(), composition.settings()));
    groups.add(CustomCommands.alias(composition.console(), this::custom));
    groups.add(CustomCommands.extension(composition.console(), this::custom));
    groups.add(
        CacheCommands.group(composition.console(), composition.settings(), composition::cache));
    groups.add(
        Group.of(
                "progress",
                "How far you are, and what comes next.",
                () -> joined(List.of(progress().leaves(), List.of(sections().drop()))))
            .runs("up-next"));
    groups.add(
        Group.of("watched", "What you watched, added up for each title.", progress()::watched));
    groups.add(
        Group.of(
            "hidden",
            "What you do not want to see in one place of Trakt.",
            () -> sections().hidden()));
    groups.add(section("watchlist", "What you mean to watch.", LibrarySection.OfAccount.WATCHLIST));
    groups.add(section("favorites", "What you like best.", LibrarySection.OfAccount.FAVORITES));
    groups.add(
        Group.of("history", "What you watched, and when.", () -> history().leaves()).runs("list"));
    groups.add(section("ratings", "What you think of things.", LibrarySection.OfAccount.RATINGS));
    groups.add(section("collection", "What you own.", LibrarySection.OfAccount.COLLECTION));
    groups.addAll(new PlayingCommands(composition.console(), composition.playing()).groups());
    groups.addAll(
        List.of(
            Group.of("movies", "Films, and all that hangs on them.", this::movies)
                .alias("movie")
                .examples(
                    "trakt movies trending --limit 5",
                    "trakt movies view dune-2021",
                    "trakt movies people dune-2021 --json"),
            Group.of("shows", "Shows, and all that hangs on them.", this::shows)
                .alias("show")
                .examples(
                    "trakt shows anticipated",
                    "trakt shows view severance",
                    "trakt shows related severance -q"),
            Group.of("seasons", "Seasons of shows.", catalog()::seasonLeaves)
                .alias("season")
                .examples("trakt seasons list severance", "trakt seasons view severance/1"),
            Group.of("episodes", "Episodes of shows.", catalog()::episodeLeaves)
                .alias("episode")
                .examples(
                    "trakt episodes view severance/1/1",
                    "trakt episodes comments severance/s01e01"),
            Group.of("people", "Those who make films and shows.", this::people)
                .alias("person")
                .examples("trakt people view bryan-cranston", "trakt people movies bryan-cranston"),
            Group.of(
                    "media",
                    "Films and shows in one chart.",
                    () -> discovery().charts(ChartedMedia.MEDIA))
                .examples("trakt media trending", "trakt media popular --limit 100 -q"),
            Group.of(
                    "recommendations",
                    "What Trakt thinks you will like.",
                    discovery()::recommendations)
                .examples(
                    "trakt recommendations shows",
                    "trakt recommendations hide movie/fight-club-1999"),
            Group.of("comments", "What people write about titles and lists.", social()::comments)
                .alias("comment"),
            Group.of("lists", "Lists of titles that people make.", this::lists)
                .runs("list")
                .alias("list"),
            Group.of("notes", "What you wrote to yourself about titles.", social()::notes)
                .runs("list")
                .alias("note"),
            Group.of("smart-lists", "Lists that fill themselves.", social()::smartLists)
                .runs("list"),
            Group.of("filters", "Filters that are kept at Trakt.", this::filters).runs("list"),
            Group.of("captures", "Copies of your account, kept over time.", export()::captures)
                .runs("list"),
            Group.of("users", "People on Trakt, yourself among them.", social()::users)
                .alias("user"),
            Group.of("searches", "What others search for.", discovery()::searches)
                .examples("trakt searches movies"),
            Group.of("api", "Send any request to Trakt, and look up which there are.", this::api)
                .runs("request")));
    return List.copyOf(groups);
  }

  private CustomWiring custom() {
    return composition.custom(new TreeNames(() -> new CommandTree(this, new GlobalOptions())));
  }

  /** Returns what users add to the commands. */
  OwnCommands own() {
    return new OwnCommands(custom().aliases(), custom().extensions());
  }

  /** Returns what runs them. */
  OwnRun ownRun(GlobalOptions options) {
    return new OwnRun(options, composition.console(), own(), custom());
  }

  private Group section(String name, String summary, LibrarySection section) {
    return Group.of(name, summary, () -> sections().leaves(section)).runs("list");
  }

  private ExportCommands export() {
    return new ExportCommands(composition.console(), composition.export());
  }

  private HistoryCommands history() {
    return new HistoryCommands(composition.console(), composition.history());
  }

  private SectionCommands sections() {
    return new SectionCommands(composition.console(), composition.library());
  }

  private List<Leaf> movies() {
    return joined(
        List.of(
            discovery().charts(ChartedMedia.MOVIES),
            catalog().movieLeaves(),
            discovery().updates(UpdatedKind.MOVIES)));
  }

  private List<Leaf> shows() {
    return joined(
        List.of(
            discovery().charts(ChartedMedia.SHOWS),
            catalog().showLeaves(),
            discovery().updates(UpdatedKind.SHOWS)));
  }

  private List<Leaf> lists() {
    return joined(List.of(social().lists(), sections().listItems(), listCommands().lists()));
  }

  private List<Leaf> filters() {
    return joined(List.of(social().filters(), listCommands().filters()));
  }

  private List<Leaf> people() {
    return joined(List.of(catalog().personLeaves(), discovery().updates(UpdatedKind.PEOPLE)));
  }

  private List<Leaf> api() {
    return joined(
        List.of(
            new ApiCommands(composition.console(), composition::callApi).leaves(),
            List.of(ContractCommands.spec(composition.console(), composition::readContract))));
  }

  private static List<Leaf> joined(List<List<Leaf>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private ProgressCommands progress() {
    return new ProgressCommands(composition.console(), composition.progress());
  }

  private DiscoveryCommands discovery() {
    return new DiscoveryCommands(composition.console(), composition.discovery());
  }

  private ListCommands listCommands() {
    return new ListCommands(composition.console(), composition.lists());
  }

  private SocialCommands social() {
    return new SocialCommands(composition.console(), composition.social());
  }

  private CatalogCommands catalog() {
    return new CatalogCommands(composition.console(), composition.catalog());
  }
}
