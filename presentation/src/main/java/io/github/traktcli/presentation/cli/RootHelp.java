package io.github.traktcli.presentation.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the help of the program says beside its commands and options. */
final class RootHelp {

  /** The order in which commands are told, and under which headings. */
  static final List<Section> SECTIONS =
      List.of(
          new Section(
              "What you watch",
              "status",
              "calendar",
              "next",
              "watchlist",
              "watch",
              "history",
              "watched",
              "progress",
              "checkin",
              "scrobble",
              "playback",
              "collection",
              "favorites",
              "rate",
              "ratings",
              "lists",
              "smart-lists",
              "notes",
              "hidden"),
          new Section(
              "What there is",
              "search",
              "lookup",
              "movies",
              "shows",
              "seasons",
              "episodes",
              "people",
              "media",
              "recommendations",
              "where",
              "browse",
              "comments",
              "filters",
              "searches",
              "genres",
              "countries",
              "languages",
              "certifications",
              "networks"),
          new Section("You and others", "auth", "users", "activities", "report"),
          new Section(
              "In and out, and back",
              "import",
              "export",
              "captures",
              "restore",
              "duplicates",
              "undo"),
          new Section(
              "This program",
              "config",
              "cache",
              "alias",
              "extension",
              "doctor",
              "help",
              "version",
              "completion",
              "sandbox",
              "api"));

  static final String[] FOOTER = {
    "",
    "Examples:",
    "  trakt --sandbox calendar               look around without an account",
    "  trakt auth login                       sign in",
    "  trakt calendar                         what comes out for you this week",
    "  trakt watchlist add \"severance\"        remember to watch it",
    "  trakt movies trending -q | trakt watchlist add -",
    "",
    "Learn more:",
    "  trakt help COMMAND, or COMMAND --help",
    "  trakt help auth | references | formatting | scripting | environment | exit-codes | sandbox",
    "  The manual: https://github.com/trakt-cli/trakt#readme",
    "  Report a problem: https://github.com/trakt-cli/trakt/issues",
  };

  private static final String FIRST_EXAMPLE = "Examples:";
  private static final String STATUS = "  trakt status                           how things stand";

  private RootHelp() {}

  /** Returns the footer for somebody who is signed in: where they stand comes first. */
  static String[] footerOfSignedIn() {
    return Arrays.stream(FOOTER)
        .flatMap(line -> line.equals(FIRST_EXAMPLE) ? Stream.of(line, STATUS) : Stream.of(line))
        .filter(line -> !line.contains("trakt auth login"))
        .toArray(String[]::new);
  }

  /** Commands that belong together. */
  record Section(String heading, List<String> commands) {
    Section(String heading, String... commands) {
      this(heading, List.of(commands));
    }
  }
}
