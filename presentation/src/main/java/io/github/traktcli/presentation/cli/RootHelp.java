package io.github.traktcli.presentation.cli;

/** What the help of the program says beside its commands and options. */
final class RootHelp {

  static final String[] FOOTER = {
    "",
    "Examples:",
    "  trakt --sandbox calendar               look around without an account",
    "  trakt auth login                       sign in",
    "  trakt calendar                         what comes out for you this week",
    "  trakt watchlist add \"severance\"        remember to watch it",
    "  trakt movies trending -q | trakt watchlist add -",
    "",
    "Learn more: trakt help COMMAND, trakt help exit-codes, trakt help environment",
    "Report a problem: https://github.com/trakt-cli/trakt/issues",
  };

  private RootHelp() {}
}
