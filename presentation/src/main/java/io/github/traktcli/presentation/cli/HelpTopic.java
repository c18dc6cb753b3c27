package io.github.traktcli.presentation.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is explained for all commands at once. */
enum HelpTopic {
  EXIT_CODES("exit-codes") {
    @Override
    String text() {
      return Arrays.stream(ExitCode.values())
          .map(
              exit ->
                  " ".repeat(3 - Integer.toString(exit.code()).length())
                      + exit.code()
                      + "  "
                      + exit.meaning())
          .collect(Collectors.joining("\n", "How trakt ends:\n\n", "\n"));
    }
  },
  ENVIRONMENT("environment") {
    @Override
    String text() {
      return """
      What trakt reads from the environment:

      TRAKT_ACCESS_TOKEN      a token to use; overrides the stored one, is never stored
      TRAKT_CLIENT_ID         the client id of your Trakt API app
      TRAKT_CLIENT_SECRET     its secret, where it has one
      TRAKT_PROFILE           the profile to use, like --profile
      TRAKT_API_URL           where data is asked for (https://api.trakt.tv)
      TRAKT_AUTH_URL          where people sign in (https://auth.trakt.tv)
      TRAKT_TIMEOUT           seconds to wait for an answer, like --timeout
      TRAKT_MAX_WAIT          seconds to wait for rate limits in all, like --max-wait
      TRAKT_CONFIG_DIR        the folder of the configuration
      TRAKT_STATE_DIR         the folder of credentials and of the sandbox's library
      TRAKT_CACHE_DIR         the folder of what can be fetched again
      TRAKT_BROWSER, BROWSER  the program that opens addresses
      TRAKT_FORCE_TTY         print as on a terminal: a width, or 50% of the window
      TRAKT_PROMPT_DISABLED   ask nothing, like --no-input
      TRAKT_ACCESSIBLE_PROMPTER  ask by plain numbered lines
      NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM, COLUMNS, CI, TZ  as everywhere
      HTTPS_PROXY, NO_PROXY   the proxy, and where none is used
      """;
    }
  };

  private final String topic;

  HelpTopic(String topic) {
    this.topic = topic;
  }

  abstract String text();

  static Optional<HelpTopic> named(String name) {
    return Arrays.stream(values()).filter(value -> value.topic.equals(name)).findFirst();
  }
}
