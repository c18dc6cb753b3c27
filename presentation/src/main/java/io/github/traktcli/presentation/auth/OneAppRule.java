package io.github.traktcli.presentation.auth;

/** What Trakt allows a free account, as whoever signs in should know. */
final class OneAppRule {

  static final String SENTENCE =
      "A free account connects one community app: this may end the sign-in of another app.";

  private OneAppRule() {}
}
