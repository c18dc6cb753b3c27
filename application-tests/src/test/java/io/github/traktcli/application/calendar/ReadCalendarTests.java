package io.github.traktcli.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntries;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.calendar.CalendarScope;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadCalendarTests {

  private final FakeCalendars calendars = new FakeCalendars();

  @Test
  void keepsWhatIsOnTheUsersOwnDays() {
    CalendarEntry before = CalendarEntries.episode("2026-10-30T21:59:59Z", "Severance", 1, 1);
    CalendarEntry first = CalendarEntries.episode("2026-10-30T23:00:00Z", "Severance", 1, 2);
    CalendarEntry last = CalendarEntries.episode("2026-10-31T22:59:00Z", "Severance", 1, 3);
    CalendarEntry after = CalendarEntries.episode("2026-10-31T23:00:00Z", "Severance", 1, 4);
    calendars.with(CalendarKind.SHOWS, before, first, last, after);

    assertThat(read(CalendarKind.SHOWS, 1)).containsExactly(first, last);
    assertThat(calendars.asked()).containsExactly("my shows 2026-10-30 3");
  }

  @Test
  void keepsTheDocumentsOfTheEntries() {
    calendars.with(
        CalendarKind.MOVIES,
        CalendarEntries.movie("2027-01-01", "Later", 2027),
        CalendarEntries.movie("2026-10-31", "Now", 2026));

    List<Sourced<CalendarEntry>> entries =
        new ReadCalendar(calendars)
            .read(query(CalendarKind.MOVIES, 1, CalendarDetail.USUAL))
            .toList();

    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().source().json()).isEqualTo("{\"entry\":1}");
  }

  @Test
  void readsLongWindowsInPiecesAndEachEntryOnce() {
    CalendarEntry entry = CalendarEntries.episode("2026-11-30T12:00:00Z", "Severance", 1, 2);
    calendars.with(CalendarKind.SHOWS, entry);

    assertThat(read(CalendarKind.SHOWS, 70)).containsExactly(entry);
    assertThat(calendars.asked())
        .containsExactly(
            "my shows 2026-10-30 33", "my shows 2026-12-02 33", "my shows 2027-01-04 6");
  }

  @Test
  void keepsEntriesApartThatAirTwice() {
    CalendarEntry once = CalendarEntries.episode("2026-10-31T10:00:00Z", "Severance", 1, 2);
    CalendarEntry again = CalendarEntries.episode("2026-10-31T20:00:00Z", "Severance", 1, 2);
    calendars.with(CalendarKind.SHOWS, once, again);

    assertThat(read(CalendarKind.SHOWS, 1)).containsExactly(once, again);
  }

  @Test
  void putsWhatHasNoDateLast() {
    CalendarEntry unknown =
        CalendarEntries.episode(new Airing.Unknown(), "Severance", 1, 9, "standard");
    CalendarEntry known = CalendarEntries.episode("2026-10-31T10:00:00Z", "Severance", 1, 2);
    CalendarEntry nothing = new CalendarEntry(new Airing.Unknown(), null, List.of(), null);
    calendars.with(CalendarKind.SHOWS, unknown, nothing, known);

    assertThat(read(CalendarKind.SHOWS, 40)).containsExactly(known, unknown, nothing);
  }

  @Test
  void plainCalendarIsMediaOfMine() {
    CalendarEntry episode = CalendarEntries.episode("2026-10-31T10:00:00Z", "Severance", 1, 2);
    calendars.with(CalendarKind.MEDIA, episode);

    assertThat(read(null, 1)).containsExactly(episode);
    assertThat(calendars.asked()).containsExactly("my media 2026-10-30 3");
  }

  static Stream<TraktFailure> refusalsOfTheFeed() {
    return Stream.of(
        new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, ""),
        new Forbidden(Forbidden.Cause.BAD_KEY, ""),
        new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED),
        TraktFailure.NotFound.title("/calendars/my/media"));
  }

  @ParameterizedTest
  @MethodSource("refusalsOfTheFeed")
  void plainCalendarIsShowsAndMoviesWhereMediaIsNotOpen(TraktFailure refusal) {
    CalendarEntry episode = CalendarEntries.episode("2026-10-31T10:00:00Z", "Severance", 1, 2);
    CalendarEntry movie = CalendarEntries.movie("2026-10-31", "Dune", 2026);
    calendars
        .refusing(CalendarKind.MEDIA, refusal)
        .with(CalendarKind.SHOWS, episode)
        .with(CalendarKind.MOVIES, movie);

    assertThat(read(null, 1)).containsExactly(movie, episode);
    assertThat(calendars.asked())
        .containsExactly(
            "my media 2026-10-30 3", "my shows 2026-10-30 3", "my movies 2026-10-30 3");
  }

  @Test
  void asksInsteadOnlyForWhatWasWanted() {
    calendars.refusing(CalendarKind.MEDIA, new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, ""));

    new ReadCalendar(calendars)
        .read(query(null, 1, new CalendarDetail(Filters.none(), null, ItemType.SHOW, true)))
        .toList();

    assertThat(calendars.asked())
        .containsExactly("my media folded 2026-10-30 3", "my shows folded 2026-10-30 3");
  }

  static Stream<TraktFailure> otherFailures() {
    return Stream.of(
        new NotSignedIn(NotSignedIn.Reason.NO_TOKEN),
        new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED),
        new Forbidden(Forbidden.Cause.BLOCKED_BY_CLOUDFLARE, "ray"),
        new TraktFailure.Unavailable(503),
        new TraktFailure.Unreachable("api.trakt.tv", "the connection was refused"));
  }

  @ParameterizedTest
  @MethodSource("otherFailures")
  void asksForNothingElseAfterOtherFailures(TraktFailure failure) {
    calendars.refusing(CalendarKind.MEDIA, failure);

    assertThatThrownBy(() -> read(null, 1))
        .isInstanceOfSatisfying(
            TraktException.class, e -> assertThat(e.failure()).isEqualTo(failure));
    assertThat(calendars.asked()).hasSize(1);
  }

  @Test
  void doesNotReplaceACalendarThatWasNamed() {
    calendars.refusing(CalendarKind.MEDIA, new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, ""));

    assertThatThrownBy(() -> read(CalendarKind.MEDIA, 1)).isInstanceOf(TraktException.class);
  }

  @Test
  void refusesWhatTraktDoesNotHave() {
    LocalWindow window = window(1);
    CalendarDetail films = new CalendarDetail(Filters.none(), null, ItemType.MOVIE, false);
    CalendarDetail folded = new CalendarDetail(Filters.none(), null, null, true);

    assertThatThrownBy(
            () ->
                new CalendarQuery(CalendarKind.HOT, CalendarScope.MY, window, CalendarDetail.USUAL))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("same for everybody");
    assertThatThrownBy(() -> new CalendarQuery(CalendarKind.DVD, null, window, films))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--type works for the calendars media and hot only.");
    assertThatThrownBy(() -> new CalendarQuery(CalendarKind.NEW, null, window, folded))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--group works for these calendars only: shows, media, hot.");
  }

  @Test
  void putsLongCalendarsInTheOrderOfTheUser() {
    // By UTC, as Trakt has it: a film of a day stands before the episodes of that day.
    List<CalendarEntry> sent = new ArrayList<>();
    for (int day = 0; day < 30; day++) {
      LocalDate date = LocalDate.of(2026, 10, 31).plusDays(day);
      sent.add(CalendarEntries.movie(date.toString(), "Film " + day, 2026));
      for (int minute = 0; minute < 1_440; minute += 2) {
        String time = "T%02d:%02d:00Z".formatted(minute / 60, minute % 60);
        sent.add(CalendarEntries.episode(date + time, "Show", 1, day * 1_440 + minute));
      }
    }
    calendars.with(CalendarKind.HOT, sent.toArray(CalendarEntry[]::new));

    List<CalendarEntry> read = read(CalendarKind.HOT, 30);

    Comparator<Airing> order = Airing.orderIn(ZoneId.of("Europe/Berlin"));
    assertThat(read).hasSizeGreaterThan(21_000);
    assertThat(read.stream().map(CalendarEntry::airing)).isSortedAccordingTo(order);
    assertThat(read).doesNotHaveDuplicates();
  }

  @Test
  void givesWhatCameBeforeAFailure() {
    CalendarEntry entry = CalendarEntries.episode("2026-10-31T10:00:00Z", "Severance", 1, 2);
    TraktFailure failure = new TraktFailure.Unavailable(503);
    calendars.with(CalendarKind.SHOWS, entry).refusingFromThe(2, failure);
    List<CalendarEntry> came = new ArrayList<>();

    assertThatThrownBy(
            () ->
                new ReadCalendar(calendars)
                    .read(query(CalendarKind.SHOWS, 70, CalendarDetail.USUAL))
                    .forEach(read -> came.add(read.value())))
        .isInstanceOfSatisfying(
            TraktException.class, e -> assertThat(e.failure()).isEqualTo(failure));
    assertThat(came).containsExactly(entry);
  }

  @Test
  void asksForNoMoreThanIsUsed() {
    CalendarEntry[] many = new CalendarEntry[5_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = CalendarEntries.episode("2026-10-31T10:00:00Z", "Severance", 1, i + 1);
    }
    calendars.with(CalendarKind.SHOWS, many);

    new ReadCalendar(calendars)
        .read(query(CalendarKind.SHOWS, 70, CalendarDetail.USUAL))
        .first(100)
        .toList();

    assertThat(calendars.asked()).hasSize(1);
  }

  @Test
  void holdsNoMoreThanADayHas() {
    AtomicInteger sent = new AtomicInteger();
    CalendarGateway endless =
        (feed, window) ->
            Listing.ofPages(
                Stream.generate(
                        () -> {
                          int number = sent.incrementAndGet();
                          CalendarEntry entry =
                              CalendarEntries.episode(
                                  "2026-10-31T10:00:00Z", "Severance", 1, number);
                          return new Page<>(
                              List.of(new Sourced<>(entry, new Document("{}"))),
                              OptionalLong.empty(),
                              false);
                        })
                    .iterator());

    new ReadCalendar(endless)
        .read(query(CalendarKind.SHOWS, 7, CalendarDetail.USUAL))
        .first(10_000)
        .toList();

    assertThat(sent).hasValueBetween(10_000, 11_001);
  }

  private List<CalendarEntry> read(@Nullable CalendarKind kind, int days) {
    return new ReadCalendar(calendars)
        .read(query(kind, days, CalendarDetail.USUAL)).toList().stream()
            .map(Sourced::value)
            .toList();
  }

  private static CalendarQuery query(@Nullable CalendarKind kind, int days, CalendarDetail detail) {
    return new CalendarQuery(kind, null, window(days), detail);
  }

  private static LocalWindow window(int days) {
    return new LocalWindow(LocalDate.of(2026, 10, 31), days, ZoneId.of("Europe/Berlin"));
  }
}
