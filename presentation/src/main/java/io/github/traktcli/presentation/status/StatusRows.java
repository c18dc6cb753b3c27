package io.github.traktcli.presentation.status;

import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.status.StatusAnswer;
import io.github.traktcli.domain.calendar.Airing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.social.UserSince;
import io.github.traktcli.domain.user.LimitUse;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.domain.user.Watching;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.RowView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How things stand as rows for scripts, each led by the name of its part. */
final class StatusRows {

  private final Dates dates;

  StatusRows(Console console) {
    this.dates = Dates.of(console);
  }

  /**
   * One row.
   *
   * @param detail the episode, the kind of sign-in, or how much of how much
   */
  record Row(String part, String title, String detail, Cell at, String reference) {}

  RowView<Row> view() {
    return new RowView<>(
        List.of(
            Column.fixed("part", row -> Cell.of(row.part())),
            Column.text("title", row -> Cell.of(row.title())),
            Column.text("detail", row -> Cell.of(row.detail())),
            Column.fixed("at", Row::at),
            Column.kept("reference", row -> Cell.of(row.reference()))),
        Row::reference,
        "There is nothing to tell.");
  }

  /** Returns the rows of one part; none where it holds nothing. */
  List<Row> of(StatusAnswer answer) {
    String part = answer.part().word();
    Stream<Row> rows =
        switch (answer) {
          case StatusAnswer.SignedOut() ->
              Stream.of(
                  new Row(part, "You are not signed in.", "trakt auth login", Cell.EMPTY, ""));
          case StatusAnswer.SignedIn(var signIn) -> Stream.of(token(part, signIn));
          case StatusAnswer.Watching(var now) ->
              now.stream().map(each -> watching(part, each.value()));
          case StatusAnswer.Airing(var entries) ->
              entries.stream().map(each -> airing(part, each.value()));
          case StatusAnswer.Next(var shows) -> shows.stream().map(each -> next(part, each.value()));
          case StatusAnswer.Requests(var users) ->
              users.stream().map(each -> request(part, each.value()));
          case StatusAnswer.Limits(var limits) ->
              limits.stream().filter(LimitUse::isNearlyFull).map(each -> limit(part, each));
          case StatusAnswer.Failed failed -> Stream.empty();
        };
    return rows.toList();
  }

  private Row token(String part, ShowSignIn.Status signIn) {
    Optional<User> account = signIn.account();
    return new Row(
        part,
        account.map(User::label).or(signIn::username).orElse("somebody"),
        signIn.source().name().toLowerCase(java.util.Locale.ROOT),
        dates.moment(signIn.expiresAt().orElse(null)),
        account.map(User::slug).map(slug -> "user:" + slug).orElse(""));
  }

  private Row watching(String part, Watching now) {
    return new Row(
        part,
        now.item().map(MediaItem::label).orElse(""),
        Optional.ofNullable(now.action()).orElse(""),
        dates.moment(now.expiresAt()),
        now.item().map(MediaItem::reference).orElse(""));
  }

  private Row airing(String part, CalendarEntry entry) {
    Cell at =
        switch (entry.airing()) {
          case Airing.At(Instant moment) -> dates.moment(moment);
          case Airing.On on -> dates.day(on.day());
          case Airing.Unknown unknown -> Cell.EMPTY;
        };
    return new Row(
        part,
        spaced(entry.title(), entry.code()),
        entry.episodeTitle(),
        at,
        entry.item() == null ? "" : entry.item().reference());
  }

  private Row next(String part, ShowProgress show) {
    Episode next = show.next();
    return new Row(
        part,
        spaced(show.show().label(), next == null ? "" : next.code()),
        next == null || next.title() == null ? "" : next.title(),
        dates.moment(next == null ? null : next.firstAired()),
        next == null
            ? new MediaItem.OfShow(show.show()).reference()
            : new MediaItem.OfEpisode(show.show(), next).reference());
  }

  private Row request(String part, UserSince asking) {
    return new Row(
        part,
        name(asking),
        "trakt users approve " + asking.request(),
        dates.moment(asking.since()),
        asking.user() == null || asking.user().slug() == null
            ? ""
            : "user:" + asking.user().slug());
  }

  private static Row limit(String part, LimitUse use) {
    return new Row(part, use.name(), use.used().orElse(0) + "/" + use.most(), Cell.EMPTY, "");
  }

  /** Returns what somebody is called who asks to follow. */
  static String name(UserSince asking) {
    return Optional.ofNullable(asking.user()).map(User::label).orElse("somebody");
  }

  private static String spaced(String title, String code) {
    return code.isEmpty() ? title : title + " " + code;
  }

  /** Returns documents of Trakt as one, in their order. */
  static String array(List<? extends Sourced<?>> items) {
    return items.stream()
        .map(item -> item.source().json())
        .collect(java.util.stream.Collectors.joining(",", "[", "]"));
  }
}
