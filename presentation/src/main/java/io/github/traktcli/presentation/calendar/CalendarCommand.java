package io.github.traktcli.presentation.calendar;

import io.github.traktcli.application.calendar.CalendarDetail;
import io.github.traktcli.application.calendar.CalendarQuery;
import io.github.traktcli.application.calendar.ReadCalendar;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.calendar.CalendarScope;
import io.github.traktcli.domain.calendar.DayExpression;
import io.github.traktcli.domain.calendar.DaysExpression;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.domain.filter.FilterFamily;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.FilterOptions;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.media.Weeks;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DocumentTarget;
import io.github.traktcli.presentation.output.OutputFormat;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.RowView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what airs and comes out on the days that the user means. */
@Command(
    abbreviateSynopsis = true,
    sortOptions = false,
    footer = {
      "",
      "Calendars:",
      "  shows          episodes of shows",
      "  new            first episodes of new shows",
      "  premieres      first episodes of shows, seasons and half seasons",
      "  finales        last episodes of shows, seasons and half seasons",
      "  movies         films in cinemas",
      "  streaming      films on streaming services, by US dates",
      "  dvd            films on disc, by US dates",
      "  media          films and episodes together",
      "  hot            films and episodes that many are waiting for",
      "  hot-premieres  premieres that many are waiting for",
      "  hot-finales    finales that many are waiting for",
      "  hot-new        new shows that many are waiting for",
      "Without one you see your own films and episodes. Days begin and end as they do",
      "where you are, or in the zone of --timezone.",
      "",
      "Days may be named by words, behind the calendar or without one: a first day as in",
      "--start, and a last day or a length (today 7d, mon eow, 2026-12).",
      "",
      "Examples:",
      "  trakt calendar                               this week",
      "  trakt calendar premieres --start mon --days 14",
      "  trakt calendar movies 2026-12 --scope all --month --countries us",
      "  trakt calendar today 3d                      trakt calendar new mon eow",
      "  trakt calendar --days 60 --ics shows.ics     for your calendar program",
      "  trakt calendar -q | trakt watchlist add -",
    })
final class CalendarCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<ReadCalendar> reading;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "CALENDAR",
      description = "Which calendar, and which days; see below.",
      completionCandidates = Kinds.class)
  private @Nullable String kind;

  @Parameters(index = "1", arity = "0..1", hidden = true)
  private @Nullable String day;

  @Parameters(index = "2", arity = "0..1", hidden = true)
  private @Nullable String until;

  @Option(names = "--scope", paramLabel = "my|all", description = "Yours (default), or everything.")
  private @Nullable String scope;

  @Option(
      names = "--start",
      paramLabel = "DAY",
      description =
          "The first day: today (default), tomorrow, yesterday, a weekday, +3d, -1w, eow,"
              + " 2026-10-31, 2026-12.")
  private @Nullable String start;

  @Option(names = "--days", paramLabel = "N", description = "How many days (default 7).")
  private @Nullable Integer days;

  @Option(names = "--month", description = "Show the month of the first day as a grid.")
  private boolean month;

  @Option(
      names = "--ics",
      arity = "0..1",
      fallbackValue = DocumentTarget.STANDARD_OUTPUT,
      paramLabel = "FILE",
      description = "Write an iCalendar file (default and -: standard output).")
  private @Nullable String ics;

  @Option(
      names = "--type",
      paramLabel = "movie|show",
      description = "Films or episodes only, in calendars that hold both.")
  private @Nullable String type;

  @Option(
      names = "--group",
      paramLabel = "day",
      description = "Fold the episodes of a show and day into one entry.")
  private @Nullable String group;

  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final CommandSpec filters = FilterOptions.of(FilterFamily.CALENDARS);

  CalendarCommand(Console console, Supplier<ReadCalendar> reading) {
    this.console = console;
    this.reading = reading;
  }

  @Override
  public Integer call() {
    nameTheCalendarBehindIcs();
    OutputRequest request = output.request();
    if (ics != null && !request.equals(OutputRequest.DEFAULT)) {
      throw new InvalidInput("--ics is a format of its own; leave out -o, --json and their like.");
    }
    LocalDate today = LocalDate.ofInstant(console.clock().instant(), console.zone());
    List<String> named = readWords();
    LocalWindow window = named.isEmpty() ? window(today) : window(named, today);
    CalendarQuery query = new CalendarQuery(kind(), scope(), window, detail());
    if (ics != null) {
      new DocumentTarget(console, ics).check();
    }
    show(reading.get().read(query), request, window, today);
    return 0;
  }

  private void show(
      Listing<CalendarEntry> entries, OutputRequest request, LocalWindow window, LocalDate today) {
    if (ics != null) {
      new CalendarFile(console, new DocumentTarget(console, ics)).write(values(entries), kind());
    } else if (month && isDrawn(request, request.chosen(console).isEmpty())) {
      new MonthGrid(console, today, window).print(values(entries));
    } else if (isDrawn(request, console.outIsTerminal())) {
      draw(entries.toList(), window, today);
    } else {
      output.on(console).list(entries, rows(window));
    }
  }

  private void draw(List<Sourced<CalendarEntry>> entries, LocalWindow window, LocalDate today) {
    if (entries.isEmpty()) {
      output.on(console).list(entries, rows(window));
    } else {
      new Agenda(console, today, window.zone())
          .print(entries.stream().map(Sourced::value).toList());
    }
  }

  private RowView<CalendarEntry> rows(LocalWindow window) {
    return new CalendarRows(window, Dates.of(console, window.zone())).view();
  }

  private boolean isDrawn(OutputRequest request, boolean unlessSaid) {
    return !request.quiet()
        && request.jq().isEmpty()
        && request.fields().isEmpty()
        && request.chosen(console).map(format -> format == OutputFormat.TABLE).orElse(unlessSaid);
  }

  private static List<CalendarEntry> values(Listing<CalendarEntry> entries) {
    return entries.toList().stream().map(Sourced::value).toList();
  }

  /** {@code --ics shows} means the calendar, since no file is called that. */
  private void nameTheCalendarBehindIcs() {
    if (kind == null && ics != null && CalendarKind.words().contains(ics)) {
      kind = ics;
      ics = DocumentTarget.STANDARD_OUTPUT;
    }
  }

  /** Takes the days from behind the calendar, which need not be named, and returns them. */
  private List<String> readWords() {
    List<String> words =
        new ArrayList<>(Stream.of(kind, day, until).filter(word -> word != null).toList());
    boolean named =
        !words.isEmpty()
            && (CalendarKind.words().contains(words.getFirst().toLowerCase(Locale.ROOT))
                || !DaysExpression.isOne(words.getFirst()));
    kind = named ? words.removeFirst() : null;
    kind(); // an unknown calendar is told before what follows it
    for (String word : words.subList(Math.min(words.size(), 2), words.size())) {
      throw new InvalidInput("\"" + word + "\" is one argument too many.");
    }
    for (String word : words) {
      if (!DaysExpression.isOne(word)) {
        throw new InvalidInput("\"" + word + "\" is one argument too many.");
      }
    }
    return words;
  }

  private LocalWindow window(List<String> words, LocalDate today) {
    if (start != null) {
      throw new InvalidInput("The first day is named twice; leave out --start.");
    }
    if (words.size() > 1 && days != null) {
      throw new InvalidInput("The last day is named twice; leave out --days.");
    }
    if (words.size() > 1 && month) {
      throw new InvalidInput("--month shows a whole month; leave out the last day.");
    }
    if (days != null || month) {
      start = words.getFirst();
      return window(today);
    }
    return DaysExpression.window(words, today, console.zone(), Weeks.start(console));
  }

  private LocalWindow window(LocalDate today) {
    ZoneId zone = console.zone();
    LocalDate first =
        DayExpression.parse(start == null ? "today" : start).on(today, Weeks.start(console));
    if (!month) {
      return new LocalWindow(first, days == null ? LocalWindow.USUAL_DAYS : days, zone);
    }
    if (days != null) {
      throw new InvalidInput("--month shows a whole month; leave out --days.");
    }
    return new LocalWindow(first.withDayOfMonth(1), first.lengthOfMonth(), zone);
  }

  private @Nullable CalendarKind kind() {
    return kind == null ? null : CalendarKind.named(kind);
  }

  private @Nullable CalendarScope scope() {
    return switch (scope) {
      case null -> null;
      case "my" -> CalendarScope.MY;
      case "all" -> CalendarScope.ALL;
      default -> throw new InvalidInput("--scope is my or all, not \"" + scope + "\".");
    };
  }

  private CalendarDetail detail() {
    return new CalendarDetail(
        FilterOptions.read(filters),
        extended.level().orElse(isLong() ? "full" : null),
        only(),
        folded());
  }

  /** Tells whether to ask for the long form, which says what is special about an episode. */
  private boolean isLong() {
    return scope() != CalendarScope.ALL
        || switch (kind()) {
          case NEW, PREMIERES, FINALES -> true;
          case null, default -> false;
        };
  }

  private @Nullable ItemType only() {
    return switch (type) {
      case null -> null;
      case "movie", "movies" -> ItemType.MOVIE;
      case "show", "shows" -> ItemType.SHOW;
      case "movie,show", "movies,shows", "show,movie", "shows,movies" -> null;
      default -> throw new InvalidInput("--type is movie or show, not \"" + type + "\".");
    };
  }

  private boolean folded() {
    if (group != null && !group.equals("day")) {
      throw new InvalidInput("--group is day, not \"" + group + "\".");
    }
    return group != null;
  }

  /** The words of the calendars, for completion. */
  static final class Kinds implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return CalendarKind.words().iterator();
    }
  }
}
