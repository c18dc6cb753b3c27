package io.github.traktcli.presentation.status;

import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.status.StatusAnswer;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.social.UserSince;
import io.github.traktcli.domain.user.LimitUse;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.domain.user.Watching;
import io.github.traktcli.presentation.auth.Expiry;
import io.github.traktcli.presentation.calendar.Agenda;
import io.github.traktcli.presentation.history.UpNextCard;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.Printer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How things stand, drawn part by part for a person. */
final class StatusPage {

  private static final Document NONE = new Document("null");

  private final Console console;
  private final Printer printer;
  private final LocalDate today;
  private final Dates dates;
  private boolean begun;

  StatusPage(Console console, Printer printer, LocalDate today) {
    this.console = console;
    this.printer = printer;
    this.today = today;
    this.dates = Dates.of(console);
  }

  /** Draws one part, below those that are there. */
  void print(StatusAnswer answer) {
    if (begun) {
      console.out().println("");
    }
    begun = true;
    switch (answer) {
      case StatusAnswer.SignedOut() ->
          blocks(
              new Block.Heading("You are not signed in.", ""),
              new Block.Aside("Sign in with: trakt auth login"));
      case StatusAnswer.SignedIn(ShowSignIn.Status signIn) -> token(signIn);
      case StatusAnswer.Watching(var now) ->
          now.map(Sourced::value).ifPresentOrElse(this::watching, () -> none("Nothing is on now."));
      case StatusAnswer.Airing(var entries) -> {
        if (entries.isEmpty()) {
          none("Nothing airs today or tomorrow.");
        } else {
          new Agenda(console, today, console.zone())
              .print(entries.stream().map(Sourced::value).toList());
        }
      }
      case StatusAnswer.Next(var shows) -> next(shows);
      case StatusAnswer.Requests(var users) -> requests(users);
      case StatusAnswer.Limits(var limits) -> limits(limits);
      case StatusAnswer.Failed failed -> {
        // It is told with the others that failed.
      }
    }
    console.out().flush();
  }

  private void none(String sentence) {
    blocks(new Block.Aside(sentence));
  }

  private void blocks(Block... blocks) {
    printer.page(new Sourced<>(List.of(blocks), NONE), new PageView<>(same -> same, same -> ""));
  }

  private void token(ShowSignIn.Status signIn) {
    blocks(
        new Block.Heading(
            signIn.account().map(User::label).or(signIn::username).orElse("Somebody"),
            signIn.account().filter(User::isVip).map(vip -> "VIP").orElse("")),
        new Block.Aside(
            switch (signIn.source()) {
              case SANDBOX -> "In the sandbox, without a sign-in.";
              case ENVIRONMENT -> "By the token in TRAKT_ACCESS_TOKEN.";
              case FILE, KEYRING -> expiry(signIn);
            }));
  }

  private String expiry(ShowSignIn.Status signIn) {
    Optional<Instant> end = signIn.expiresAt();
    if (end.isEmpty()) {
      return "Signed in; when the token ends is not known.";
    }
    return "Signed in; the token ends "
        + Expiry.words(end.get(), dates)
        + (signIn.renewable() ? " and is renewed by itself." : ".");
  }

  private void watching(Watching now) {
    blocks(
        new Block.Heading(
            "On now: " + now.item().map(MediaItem::label).orElse("something"),
            now.expiresAt() == null ? "" : "until " + dates.moment(now.expiresAt()).shown()),
        new Block.Aside(now.item().map(MediaItem::reference).orElse("")));
  }

  private void next(List<Sourced<ShowProgress>> shows) {
    if (shows.isEmpty()) {
      none("Nothing is left to watch.");
      return;
    }
    blocks(new Block.Heading("Next", ""));
    PageView<ShowProgress> card = UpNextCard.view(dates, console.columns());
    shows.forEach(show -> printer.page(show, card));
  }

  private void requests(List<Sourced<UserSince>> users) {
    if (users.isEmpty()) {
      none("Nobody asks to follow you.");
      return;
    }
    blocks(new Block.Heading("Asking to follow you", ""));
    users.stream()
        .map(Sourced::value)
        .forEach(
            asking ->
                blocks(
                    new Block.Fact(
                        "user",
                        StatusRows.name(asking),
                        new io.github.traktcli.presentation.output.Cell(
                            "trakt users approve " + asking.request(), ""))));
  }

  private void limits(List<LimitUse> limits) {
    List<LimitUse> full = limits.stream().filter(LimitUse::isNearlyFull).toList();
    if (full.isEmpty()) {
      none(unknown(limits));
      return;
    }
    blocks(new Block.Heading("Nearly full", ""));
    full.forEach(
        each ->
            blocks(
                PageView.Block.fact(
                    each.name(),
                    Numbers.grouped(each.used().orElse(0))
                        + " of "
                        + Numbers.grouped(each.most()))));
  }

  private static String unknown(List<LimitUse> limits) {
    if (limits.isEmpty()) {
      return "Trakt tells no limits of your account.";
    }
    String uncounted =
        String.join(
            ", ",
            limits.stream().filter(each -> each.used().isEmpty()).map(LimitUse::name).toList());
    return "Nothing is nearly full."
        + (uncounted.isEmpty() ? "" : " Not counted: " + uncounted + ".");
  }
}
