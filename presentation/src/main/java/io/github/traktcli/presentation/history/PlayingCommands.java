package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.history.Scrobble;
import io.github.traktcli.presentation.act.ActCommand;
import io.github.traktcli.presentation.act.ActRow;
import io.github.traktcli.presentation.act.SubjectArguments;
import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** The rows of the command table about what is being watched. */
public final class PlayingCommands {

  private static final ActRow CANCEL =
      ActRow.of(
          "cancel",
          Act.CANCEL_CHECKIN,
          "End what is checked in, without a play.",
          "Would end what is checked in.",
          "Nothing is checked in any more, and nothing was counted.",
          "Nothing was checked in.");

  private static final ActRow REMOVE =
      ActRow.of(
          "remove",
          Act.REMOVE_POSITION,
          "Forget where you stopped within titles.",
          "Would forget %s.",
          "Forgot %s.",
          "There is no %s.");

  private final Console console;
  private final PlayingUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public PlayingCommands(Console console, PlayingUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns the nouns. */
  public List<Group> groups() {
    return List.of(
        Group.of("checkin", "Say what you are watching.", this::checkin).runs("start"),
        Group.of("scrobble", "Tell Trakt what a player does.", this::scrobble),
        Group.of("playback", "Where you stopped within titles.", this::playback).runs("list"));
  }

  private List<Leaf> checkin() {
    return List.of(
        Leaf.of(
                "start",
                "Check in to a film or an episode.",
                () -> new CheckinStart(console, useCases))
            .examples(
                "trakt checkin start movie/tron-legacy-2010 --share mastodon",
                "trakt checkin start show/severance/1/1 --replace"),
        Leaf.of(
                CANCEL.name(),
                CANCEL.summary(),
                () ->
                    new ActCommand(
                        CANCEL,
                        SubjectType.ACCOUNT,
                        SubjectArguments.one(SubjectArgument.fixed(new Subject.Account())),
                        console,
                        useCases::performAct))
            .examples("trakt checkin cancel"));
  }

  private List<Leaf> scrobble() {
    return List.of(
        scrobble("start", "Playing begins, or goes on.", Draft.SCROBBLE_START, "1.25"),
        scrobble("pause", "Playing halts; the position is kept.", Draft.SCROBBLE_PAUSE, "75"),
        scrobble(
            "stop", "Playing has ended; from 80 % on it counts.", Draft.SCROBBLE_STOP, "99.9"));
  }

  private Leaf scrobble(String name, String summary, Draft<Scrobble> event, String progress) {
    String line = "trakt scrobble " + name;
    return Leaf.of(name, summary, () -> new ScrobbleCommand(event, console, useCases))
        .examples(
            line + " movie/tron-legacy-2010 --progress " + progress,
            line + " show/severance/1/1 --progress " + progress);
  }

  private List<Leaf> playback() {
    return List.of(
        Leaf.of(
                "list",
                "List where you stopped within titles.",
                () -> new PlaybackList(console, useCases))
            .examples(
                "trakt playback list",
                "trakt playback list --type episodes --start-at -1w",
                "trakt playback list -q"),
        Leaf.of(
                REMOVE.name(),
                REMOVE.summary(),
                () ->
                    new ActCommand(
                        REMOVE,
                        SubjectType.POSITION,
                        new PositionArguments(),
                        console,
                        useCases::performAct))
            .examples("trakt playback remove 13 37"));
  }
}
