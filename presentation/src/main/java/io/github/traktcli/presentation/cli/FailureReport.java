package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.failure.NextStep;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.domain.lists.OwnName;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Numbers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the user is told of a failure.
 *
 * @param sentence what went wrong
 * @param next what to do about it; may be empty
 */
record FailureReport(ExitCode exit, String sentence, String next) {

  private static final String SIGN_IN = "Sign in with: trakt auth login";
  private static final int MOST_CANDIDATES = 10;
  private static final String ONE_APP =
      "A free account connects one community app; signing in to another may have ended this.";
  private static final String STATUS = "See https://status.trakt.tv or try again later.";

  /** Ends the sentence once, also where the words of a server at its end are one themselves. */
  FailureReport {
    sentence = sentence.replaceFirst("(?<![.])([.!?])[.]$", "$1");
  }

  /**
   * Says what a failure means to a person.
   *
   * @param dates how times are shown; few failures have one, and to know the zone takes long
   */
  static FailureReport of(TraktFailure failure, Supplier<Dates> dates) {
    return switch (failure) {
      case NotSignedIn(NotSignedIn.Reason reason) -> notSignedIn(reason);
      case SignInFailed(SignInFailed.Problem problem) -> signInFailed(problem);
      case TraktFailure.NoClientId() ->
          new FailureReport(
              ExitCode.SIGN_IN,
              "No Trakt API app is set up, and Trakt answers no request without one.",
              "Make one at https://developer.trakt.tv/apps/new, then set TRAKT_CLIENT_ID or run"
                  + " trakt auth login on a terminal.\n"
                  + "To try without: trakt --sandbox ...");
      case Forbidden(Forbidden.Cause cause, String detail) -> forbidden(cause, detail);
      case TraktFailure.NotFound(String what, NextStep next) ->
          new FailureReport(ExitCode.NOT_FOUND, "Trakt has no " + what + ".", words(next));
      case TraktFailure.NoSuchWrite(long id) ->
          new FailureReport(
              ExitCode.NOT_FOUND,
              "The journal of this account has no write " + id + ".",
              "See what it has with: trakt undo");
      case TraktFailure.ChangedSince(int items) ->
          new FailureReport(
              ExitCode.REFUSED,
              "Nothing was taken back: "
                  + (items == 1 ? "it is" : "all of it is")
                  + " another since, or nobody knows what was there before.",
              "");
      case TraktFailure.AlreadyTakenBack(long id) ->
          new FailureReport(
              ExitCode.REFUSED,
              "Write " + id + " was taken back before.",
              "See what can be taken back with: trakt undo");
      case TraktFailure.NoSuchProfile(String profile, List<String> others) ->
          new FailureReport(
              ExitCode.NOT_FOUND,
              "Profile \"" + profile + "\" is not signed in.",
              (others.isEmpty() ? "" : "Signed in are: " + String.join(", ", others) + ".\n")
                  + "Sign it in with: trakt auth login --profile "
                  + profile);
      case TraktFailure.NothingChosen() ->
          new FailureReport(ExitCode.NOT_FOUND, "Nothing chosen.", "");
      case TraktFailure.Ambiguous(String text, List<MediaItem> candidates) ->
          ambiguous(text, candidates);
      case TraktFailure.AmbiguousName(String text, List<OwnName> names) ->
          new FailureReport(
              ExitCode.NOT_FOUND,
              "\"%s\" fits %d of your %ss."
                  .formatted(text, names.size(), names.getFirst().kind().word()),
              "Name one of them:\n" + lines(names));
      case TraktFailure.NoSuchName(OwnName.Kind kind, String text, List<OwnName> near) ->
          new FailureReport(
              ExitCode.NOT_FOUND,
              "You have no %s \"%s\".".formatted(kind.word(), text),
              near.isEmpty()
                  ? "See yours with: trakt " + listing(kind)
                  : "Perhaps you mean:\n" + lines(near));
      case TraktFailure.NotYours(String list, var owner) ->
          new FailureReport(
              ExitCode.REFUSED,
              "The list \""
                  + list
                  + "\" is not yours"
                  + owner.map(slug -> ": it belongs to " + slug).orElse("")
                  + ".",
              "Only its owner, and those whom the owner lets, can change it. Put what it holds on a"
                  + " list of yours with: trakt lists copy");
      case TraktFailure.CheckinRunning(var title, var until) ->
          new FailureReport(
              ExitCode.REFUSED,
              title
                      .map(name -> "You are watching " + name)
                      .orElse("You are watching something else")
                  + until.map(end -> " until " + dates.get().moment(end).shown()).orElse("")
                  + ".",
              "Say --replace to watch this instead, or end the other with: trakt checkin cancel");
      case TraktFailure.Conflict(String detail, var expiresAt, var watchedAt) ->
          new FailureReport(
              ExitCode.REFUSED,
              "Trakt refuses because of something that is already so" + colon(detail) + ".",
              expiresAt
                  .map(until -> "It ends " + dates.get().moment(until).shown() + ".")
                  .orElse(""));
      case TraktFailure.AccountLimit(var limit, boolean vip, var upgrade) ->
          new FailureReport(
              ExitCode.LIMIT,
              "Your account is full"
                  + (limit.isPresent()
                      ? ": Trakt allows it " + Numbers.grouped(limit.getAsInt()) + " items here."
                      : "."),
              vip
                  ? "Remove something first."
                  : "Remove something first, or see "
                      + upgrade.map(Object::toString).orElse("https://app.trakt.tv/vip")
                      + " for more room.");
      case TraktFailure.Invalid(List<String> messages) ->
          new FailureReport(
              ExitCode.REFUSED,
              messages.isEmpty()
                  ? "Trakt did not take these values, and did not say why."
                  : "Trakt did not take these values: " + String.join("; ", messages) + ".",
              "");
      case TraktFailure.Moderated refused -> ModerationReport.of(refused);
      case TraktFailure.AccountLocked(boolean deactivated) ->
          new FailureReport(
              ExitCode.SIGN_IN,
              "Trakt has " + (deactivated ? "deactivated" : "locked") + " this account.",
              "Only Trakt can help: write to support@trakt.tv.");
      case TraktFailure.VipOnly(var upgrade) ->
          new FailureReport(
              ExitCode.VIP, "Trakt does this for VIP members only.", "See " + upgrade + ".");
      case TraktFailure.RateLimited(var retryAfter) ->
          new FailureReport(
              ExitCode.LIMIT,
              "Trakt wants fewer requests"
                  + retryAfter.map(wait -> ": try again in " + words(wait)).orElse("")
                  + ".",
              "Let trakt wait for you with --max-wait SECONDS.");
      case TraktFailure.Unavailable(int status, String detail) ->
          new FailureReport(
              ExitCode.NETWORK,
              "Trakt cannot answer now (HTTP " + status + ")" + colon(detail) + ".",
              detail.isEmpty() ? STATUS : "");
      case TraktFailure.Unreachable(String host, String detail) ->
          new FailureReport(
              ExitCode.NETWORK,
              "Cannot reach " + host + ": " + detail + ".",
              "Check your connection, or see https://status.trakt.tv.");
      case TraktFailure.Unreadable(String host, String detail) ->
          new FailureReport(
              ExitCode.NETWORK,
              "The answer of " + host + " cannot be read: " + detail + ".",
              STATUS);
      case TraktFailure.Incomplete(long came, var announced) ->
          new FailureReport(
              ExitCode.NETWORK,
              "Nothing tells whether that is all: "
                  + (announced.isPresent()
                      ? "Trakt speaks of "
                          + Numbers.grouped(announced.getAsLong())
                          + " items and gave "
                          + Numbers.grouped(came)
                          + "."
                      : "Trakt gave " + Numbers.grouped(came) + " items and no count."),
              "Ask for one page at a time with --page N --limit M, or try again later.");
      case TraktFailure.Unexpected(int status, String detail) ->
          new FailureReport(
              ExitCode.REFUSED,
              "Trakt answered in a way this program does not know (HTTP "
                  + status
                  + ")"
                  + colon(detail)
                  + ".",
              "Look at the exchange with --verbose.");
      case TraktFailure.PerhapsMade(TraktFailure why) -> {
        FailureReport report = of(why, dates);
        yield new FailureReport(
            report.exit(),
            report.sentence(),
            "It may have been made all the same: look before you run it again.\n" + report.next());
      }
      case TraktFailure.PartlyDone(int done, int left) ->
          new FailureReport(ExitCode.PARTLY, done + " done, " + left + " not.", "");
      case TraktFailure.PartlyPossible(int possible, int left) ->
          new FailureReport(ExitCode.PARTLY, possible + " would be done, " + left + " not.", "");
      case TraktFailure.TokensNotSaved(String file, String detail) ->
          new FailureReport(
              ExitCode.REFUSED,
              "Trakt has renewed your session, but "
                  + file
                  + " could not be written, so the new tokens are lost: "
                  + detail
                  + ".",
              "Make the file writable, then sign in again with: trakt auth login");
      case TraktFailure.BrokenConfiguration(String file, int line, int column, String detail) ->
          new FailureReport(
              ExitCode.REFUSED,
              "The configuration is broken at %s:%d:%d: %s"
                  .formatted(file, line, column, detail.endsWith(".") ? detail : detail + "."),
              "Mend it with: trakt config edit");
      case TraktFailure.KeyringUnusable(String detail) ->
          new FailureReport(
              ExitCode.REFUSED,
              "Cannot use the keyring: " + detail + ".",
              "Unlock it, or keep the tokens in a file: trakt auth login --store file");
      case TraktFailure.LocalState(String file, String detail) ->
          new FailureReport(ExitCode.REFUSED, "Cannot use " + file + ": " + detail + ".", "");
      case TraktFailure.UnusableCopy(String file, String detail) ->
          new FailureReport(
              ExitCode.REFUSED,
              "Cannot use " + file + ": " + detail + ".",
              "Captures are listed by: trakt captures list DIR");
      case TraktFailure.UnreadableImport(String file, var code, String detail, String next) ->
          new FailureReport(ExitCode.REFUSED, "Cannot import " + file + ": " + detail + ".", next);
    };
  }

  private static String words(NextStep next) {
    return switch (next) {
      case NextStep.Nothing() -> "";
      case NextStep.Search() -> "Look for it with: trakt search";
      case NextStep.Seasons(MediaItem.OfShow show) when show.show().title() == null ->
          "If the show is right, see what it has with: trakt seasons list "
              + show.reference()
              + "\nElse look for it with: trakt search";
      case NextStep.Seasons(MediaItem.OfShow show) ->
          "See what it has with: trakt seasons list " + show.reference();
    };
  }

  private static FailureReport notSignedIn(NotSignedIn.Reason reason) {
    return switch (reason) {
      case NO_TOKEN -> new FailureReport(ExitCode.SIGN_IN, "You are not signed in.", SIGN_IN);
      case SESSION_EXPIRED ->
          new FailureReport(ExitCode.SIGN_IN, "Your session has ended.", SIGN_IN + "\n" + ONE_APP);
      case TOKEN_REFUSED ->
          new FailureReport(
              ExitCode.SIGN_IN, "Trakt does not take your token.", SIGN_IN + "\n" + ONE_APP);
    };
  }

  /** Says that Trakt refuses the token of the environment. */
  static FailureReport environmentTokenRefused() {
    return new FailureReport(
        ExitCode.SIGN_IN,
        "Trakt does not take your token. It comes from TRAKT_ACCESS_TOKEN.",
        "Set that to another, or unset it and sign in with: trakt auth login\n" + ONE_APP);
  }

  /** Says that a profile which the user named is not signed in. */
  static FailureReport signedOut(String profile) {
    return new FailureReport(
        ExitCode.SIGN_IN,
        "Profile \"" + profile + "\" is not signed in.",
        "Sign it in with: trakt auth login --profile " + profile);
  }

  private static FailureReport signInFailed(SignInFailed.Problem problem) {
    String again = "Start again with: trakt auth login";
    return switch (problem) {
      case DENIED -> new FailureReport(ExitCode.SIGN_IN, "You refused the app on Trakt.", again);
      case EXPIRED ->
          new FailureReport(ExitCode.SIGN_IN, "Nobody entered the code in time.", again);
      case CODE_USED -> new FailureReport(ExitCode.SIGN_IN, "The code was used before.", again);
      case CODE_UNKNOWN ->
          new FailureReport(ExitCode.SIGN_IN, "Trakt does not know the code.", again);
      case STATE_MISMATCH ->
          new FailureReport(
              ExitCode.SIGN_IN, "The browser brought the answer to another request.", again);
      case NO_CODE -> new FailureReport(ExitCode.SIGN_IN, "No code came back.", again);
      case NO_TOKEN_GIVEN ->
          new FailureReport(
              ExitCode.USAGE,
              "Standard input holds no token.",
              "Pipe one in: a bare token, or the JSON that Trakt sends for it.");
      case NO_REFRESH_TOKEN ->
          new FailureReport(
              ExitCode.SIGN_IN,
              "This session has no refresh token, so it cannot be renewed.",
              SIGN_IN);
      case TOKEN_IN_ENVIRONMENT ->
          new FailureReport(
              ExitCode.REFUSED,
              "TRAKT_ACCESS_TOKEN is set and would override what you sign in to.",
              "Unset it first.");
    };
  }

  private static FailureReport forbidden(Forbidden.Cause cause, String detail) {
    return switch (cause) {
      case BAD_KEY ->
          new FailureReport(
              ExitCode.SIGN_IN,
              "Trakt does not know your client id" + colon(detail) + ".",
              "The app may be gone: since July 2026 only VIP members may keep one."
                  + " Make one at https://developer.trakt.tv/apps/new.");
      case APP_BLOCKED ->
          new FailureReport(
              ExitCode.SIGN_IN,
              "Trakt has blocked this app on purpose; your account and network are fine.",
              "Use another client id, or ask Trakt why: support@trakt.tv.");
      case APP_NOT_ALLOWED ->
          new FailureReport(
              ExitCode.SIGN_IN,
              "Your Trakt app has no access to this" + colon(detail) + ".",
              "Trakt opens it to some apps only; signing in again will not help.");
      case BLOCKED_BY_CLOUDFLARE ->
          new FailureReport(
              ExitCode.NETWORK,
              detail.isEmpty()
                  ? "A network guard (Cloudflare, or a proxy on your way) refuses the request"
                      + " before Trakt sees it."
                  : "Cloudflare blocks your address before Trakt sees the request (ray "
                      + detail
                      + ").",
              "Wait a while before you try again; more tries make it longer.");
      case PRIVATE_PROFILE ->
          new FailureReport(
              ExitCode.SIGN_IN,
              detail.isEmpty()
                  ? "This profile is private."
                  : "The profile of " + detail + " is private.",
              "Its owner must accept you as a follower first"
                  + (detail.isEmpty() ? "." : ": trakt users follow " + detail));
    };
  }

  private static String listing(OwnName.Kind kind) {
    return switch (kind) {
      case LIST -> "lists";
      case SMART_LIST -> "smart-lists list";
      case SAVED_FILTER -> "filters list";
    };
  }

  private static String lines(List<OwnName> names) {
    List<String> lines =
        new ArrayList<>(
            names.stream()
                .limit(MOST_CANDIDATES)
                .map(name -> "  " + name.reference() + "  " + name.label() + beside(name))
                .toList());
    if (names.size() > MOST_CANDIDATES) {
      lines.add("  and " + (names.size() - MOST_CANDIDATES) + " more");
    }
    return String.join("\n", lines);
  }

  private static String beside(OwnName name) {
    return name.detail().isEmpty() ? "" : ", " + name.detail();
  }

  private static FailureReport ambiguous(String text, List<MediaItem> candidates) {
    List<String> lines = new ArrayList<>();
    lines.add(candidates.size() == 1 ? "Name it by its reference:" : "Name one of them:");
    candidates.stream()
        .limit(MOST_CANDIDATES)
        .forEach(candidate -> lines.add("  " + candidate.reference() + "  " + candidate.label()));
    if (candidates.size() > MOST_CANDIDATES) {
      lines.add("  and " + (candidates.size() - MOST_CANDIDATES) + " more");
    }
    return new FailureReport(
        ExitCode.NOT_FOUND,
        candidates.size() == 1
            ? "\"" + text + "\" may be this, but is not called just so."
            : "\"" + text + "\" fits " + candidates.size() + " titles.",
        String.join("\n", lines));
  }

  private static String colon(String detail) {
    return detail.isEmpty() ? "" : ": " + detail;
  }

  private static String words(Duration wait) {
    long seconds = Math.max(1, wait.toSeconds());
    if (seconds == 1) {
      return "a second";
    }
    if (seconds < 120) {
      return seconds + " seconds";
    }
    if (seconds < 2 * 3_600) {
      return Math.ceilDiv(seconds, 60) + " minutes";
    }
    return seconds < 2 * 86_400
        ? Math.ceilDiv(seconds, 3_600) + " hours"
        : Numbers.grouped(seconds / 86_400) + " days";
  }
}
