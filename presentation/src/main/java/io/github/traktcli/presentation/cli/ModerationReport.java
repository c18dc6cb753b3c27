package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.failure.TraktFailure.Moderated;

/** What the user is told where Trakt refuses something among people, and what can be done. */
final class ModerationReport {

  private static final String PERMISSIONS = "See what it may do with: trakt users settings";
  private static final String SUPPORT =
      PERMISSIONS + "\nOnly Trakt can help: write to support@trakt.tv.";

  private ModerationReport() {}

  static FailureReport of(Moderated refused) {
    String subject = refused.subject();
    return switch (refused.why()) {
      case SPAM_PROTECTION ->
          new FailureReport(
              ExitCode.SIGN_IN,
              "Trakt keeps this account from it for a while, to protect others from spam.",
              PERMISSIONS + "\nIt ends by itself; until then nothing of the kind is taken.");
      case BANNED ->
          new FailureReport(
              ExitCode.SIGN_IN,
              "Trakt takes your token, but lets this account do nothing of the kind.",
              SUPPORT);
      case NOT_YOURS ->
          new FailureReport(
              ExitCode.REFUSED,
              "Trakt lets nobody but its writer change or delete %s.".formatted(subject),
              "Answer it with: trakt comments reply %1$s\nTell the moderators with: trakt report comment:%1$s --reason REASON"
                  .formatted(id(subject)));
      case CLOSED ->
          new FailureReport(
              ExitCode.NOT_FOUND,
              "Trakt does not have %s, or lets nobody comment on it.".formatted(subject),
              "Look for it with: trakt search");
      case CLOSED_LIST ->
          new FailureReport(
              ExitCode.NOT_FOUND,
              "Trakt does not have %s, or its owner lets nobody comment on it.".formatted(subject),
              "See what it allows with: trakt lists view LIST --json");
      case NO_REPLIES ->
          new FailureReport(
              ExitCode.NOT_FOUND,
              "Trakt has no %s that can be answered; a reply cannot be answered itself."
                  .formatted(subject),
              "Answer what stands above it: trakt comments view %s --json --fields parent_id"
                  .formatted(id(subject)));
      case HAS_REPLIES ->
          new FailureReport(
              ExitCode.REFUSED,
              "Trakt keeps %s: it has replies, and is older than two weeks.".formatted(subject),
              "You can still change its text with: trakt comments edit " + id(subject));
      case RULES ->
          new FailureReport(
              ExitCode.REFUSED,
              refused.messages().isEmpty()
                  ? "Trakt did not take the text, and did not say why."
                  : "Trakt did not take the text: " + String.join("; ", refused.messages()) + ".",
              "Trakt wants five words or more, in English, no advertising, and --spoiler where"
                  + " something is given away.");
      case YOURSELF ->
          new FailureReport(
              ExitCode.REFUSED, "That is you, and nobody can do that to themselves.", "");
    };
  }

  /** The label of a comment ends in its id. */
  private static String id(String subject) {
    return subject.substring(subject.lastIndexOf(' ') + 1);
  }
}
