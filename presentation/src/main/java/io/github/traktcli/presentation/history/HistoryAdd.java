package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.AddPlays;
import io.github.traktcli.application.history.PlayPlan;
import io.github.traktcli.application.history.PlayWishes;
import io.github.traktcli.application.history.Watched;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.command.ConfirmationOption;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.library.OutcomeReport;
import io.github.traktcli.presentation.library.ProgressLine;
import io.github.traktcli.presentation.library.ReferenceArguments;
import io.github.traktcli.presentation.library.RejectsOption;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt history add} and {@code trakt watch}: marks what was watched, each time once. */
@Command(sortOptions = false)
final class HistoryAdd implements Callable<Integer> {

  private static final String NEXT = "/next";

  private final Console console;
  private final HistoryUseCases useCases;

  @Mixin private final ReferenceArguments references = new ReferenceArguments();

  @Option(
      names = "--at",
      paramLabel = "TIME",
      defaultValue = "now",
      description = {
        "When it was: now (default), 10m ago, yesterday 21:00, 2026-10-31 21:00, RFC 3339, a day,",
        "released (when it came out) or unknown."
      })
  private String at = "now";

  @Option(
      names = "--again",
      description = "Keep one more play though there is one of that minute, or that day.")
  private boolean again;

  @Mixin private final NextOption next = new NextOption();

  @Option(
      names = "--unwatched",
      description = "Of whole shows and seasons, only what you have not watched.")
  private boolean unwatched;

  @Option(names = "--specials", description = "Count the specials in where a whole show is named.")
  private boolean specials;

  @Mixin private final RejectsOption rejects = new RejectsOption();
  @Mixin private final ConfirmationOption confirmation = new ConfirmationOption();
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  HistoryAdd(Console console, HistoryUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Instant now = console.clock().instant();
    OutcomeReport report =
        new OutcomeReport(console, output.request(), LibrarySection.OfAccount.HISTORY);
    Moment moment = Moment.parse(at, now, console.zone());
    if (!isPast(moment, now)) {
      return nothing();
    }
    AddPlays adding = useCases.add();
    PlayPlan plan = adding.plan(watched(), new PlayWishes(moment, again, specials, unwatched));
    for (String done : plan.nothingLeft()) {
      console.note("Nothing of " + done + " has aired that you have not watched.");
    }
    if (!plan.whole().isEmpty()
        && plan.playsOfWhole() > 0
        && !dryRun.isSet()
        && !confirmation.confirms(console, question(plan))) {
      return nothing();
    }
    if (plan.onlyOnce()) {
      console.note(
          "Your account keeps one play of each title (the setting browsing.watch_only_once); what"
              + " you watched before stays as it is.");
    }
    rejects.check();
    SyncOutcome outcome = adding.add(plan, dryRun.isSet(), new ProgressLine(console));
    return report.print(
        rejects.written(outcome, SectionKind.HISTORY, "trakt history add", console));
  }

  /** {@code show/severance/next} is short for {@code --next show/severance}. */
  private List<Watched> watched() {
    List<Watched> watched = new ArrayList<>();
    for (String text : references.texts()) {
      boolean isNext = text.toLowerCase(Locale.ROOT).endsWith(NEXT);
      String named = isNext ? text.substring(0, text.length() - NEXT.length()) : text;
      int count = isNext ? Math.max(1, next.count()) : next.count();
      ReferenceArguments.read(List.of(named), console, useCases::references)
          .forEach(one -> watched.add(new Watched(one, count)));
    }
    return watched;
  }

  private int nothing() {
    console.note("Nothing was done.");
    return 0;
  }

  private boolean isPast(Moment moment, Instant now) {
    Optional<Instant> ahead = moment.understood().filter(instant -> instant.isAfter(now));
    return ahead.isEmpty()
        || dryRun.isSet()
        || confirmation.confirms(
            console,
            "That is yet to come: %s. Mark it as watched then?"
                .formatted(Dates.of(console).moment(ahead.get()).shown()));
  }

  private static String question(PlayPlan plan) {
    int plays = plan.playsOfWhole();
    return "This makes %s %s: %s. Go on?"
        .formatted(
            Numbers.grouped(plays),
            plays == 1 ? "play" : "plays",
            plan.whole().stream()
                .map(whole -> "%s of %s".formatted(Numbers.grouped(whole.plays()), whole.label()))
                .collect(Collectors.joining(", ")));
  }
}
