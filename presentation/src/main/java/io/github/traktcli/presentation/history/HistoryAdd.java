package io.github.traktcli.presentation.history;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.history.AddPlays;
import io.github.traktcli.application.history.PlayPlan;
import io.github.traktcli.application.history.PlayWishes;
import io.github.traktcli.application.history.Watched;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.Wish;
import io.github.traktcli.domain.library.Detail;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt history add} and {@code trakt watch}: marks what was watched, each time once. */
@Command(sortOptions = false)
final class HistoryAdd implements Callable<Integer> {

  private static final String NEXT = "/next";
  private static final String AGAIN = "trakt history add";
  private static final SectionKind KIND = SectionKind.HISTORY;

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
  @Mixin private final AlsoOptions also = new AlsoOptions();
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
    List<Watched> watched = watched(now);
    if (!isPast(watched, now)) {
      return nothing();
    }
    Map<LibrarySection, Map<Detail, String>> elsewhere = also.sections(useCases::findList);
    AddPlays adding = useCases.add();
    rejects.check();
    PlayPlan plan =
        keeping(watched, () -> adding.plan(watched, new PlayWishes(again, specials, unwatched)));
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
    elsewhere.keySet().forEach(section -> AlsoOptions.look(useCases.change(), section, watched));
    SyncOutcome outcome =
        rejects.written(
            keeping(watched, () -> adding.add(plan, dryRun.isSet(), new ProgressLine(console))),
            KIND,
            AGAIN,
            console);
    Optional<TraktException> incomplete = printed(report, outcome);
    elsewhere.forEach(
        (section, details) -> put(section, AlsoOptions.wishes(watched, outcome, details)));
    if (incomplete.isPresent()) {
      throw incomplete.get();
    }
    return 0;
  }

  /** What comes next is another episode later, so that is not kept. */
  private <T> T keeping(List<Watched> watched, Supplier<T> work) {
    List<ItemOutcome> wanted =
        watched.stream()
            .filter(one -> one.next() == 0)
            .map(one -> ItemOutcome.failed(one.named(), Map.of(Detail.AT, said(one.at()))))
            .toList();
    return rejects.keeping(wanted, KIND, AGAIN, console, work);
  }

  /** A day alone stays that day. */
  private static String said(Moment moment) {
    return moment instanceof Moment.OnDay(LocalDate day, ZoneId zone, Instant instant)
        ? day.toString()
        : moment.traktName();
  }

  /** What was not watched keeps nothing from being put elsewhere that was. */
  private static Optional<TraktException> printed(OutcomeReport report, SyncOutcome outcome) {
    try {
      report.print(outcome);
      return Optional.empty();
    } catch (TraktException e) {
      return Optional.of(e);
    }
  }

  /** Scripts read of plays only; what happened elsewhere is a note. */
  private void put(LibrarySection section, List<Wish> wishes) {
    if (wishes.isEmpty()) {
      return;
    }
    SyncOutcome outcome =
        useCases.change().add(section, wishes, dryRun.isSet(), new ProgressLine(console));
    new OutcomeReport(console, output.request(), section).printBeside(outcome);
  }

  /**
   * {@code show/severance/next} is short for {@code --next show/severance}. What documents on
   * standard input say of the time goes above {@code --at}.
   */
  private List<Watched> watched(Instant now) {
    Moment usual = moment(at, now);
    List<Watched> watched = new ArrayList<>();
    for (String text : references.texts()) {
      boolean isNext = text.toLowerCase(Locale.ROOT).endsWith(NEXT);
      String named = isNext ? text.substring(0, text.length() - NEXT.length()) : text;
      int count = isNext ? Math.max(1, next.count()) : next.count();
      for (Wish wish : ReferenceArguments.wishes(named, console, useCases::wishes, KIND)) {
        String said = wish.details().get(Detail.AT);
        Moment moment = said == null ? usual : moment(said, now);
        watched.add(new Watched(wish.wanted(), moment, count));
      }
    }
    return watched;
  }

  /** Trakt writes the year 1970 where nobody knows. */
  private Moment moment(String said, Instant now) {
    Moment moment = Moment.parse(said, now, console.zone());
    return moment.understood().filter(Moment::isUnknown).isPresent()
        ? new Moment.Unknown()
        : moment;
  }

  private int nothing() {
    console.note("Nothing was done.");
    return 0;
  }

  private boolean isPast(List<Watched> watched, Instant now) {
    Optional<Instant> ahead =
        watched.stream()
            .flatMap(one -> one.at().understood().stream())
            .filter(instant -> instant.isAfter(now))
            .max(Comparator.naturalOrder());
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
