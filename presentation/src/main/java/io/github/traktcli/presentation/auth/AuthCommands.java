package io.github.traktcli.presentation.auth;

import io.github.traktcli.presentation.command.Group;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.List;

/** The rows of this slice in the command table. */
public final class AuthCommands {

  private AuthCommands() {}

  /** Returns {@code trakt auth}. */
  public static Group group(Console console, AuthUseCases useCases) {
    return Group.of(
            "auth",
            "Sign in and out, and see who is signed in.",
            () ->
                List.of(
                    Leaf.of("login", "Sign in to Trakt.", () -> new Login(console, useCases)),
                    Leaf.of("status", "Show who is signed in.", () -> new Status(console, useCases))
                        .examples("trakt auth status", "trakt auth status --json"),
                    Leaf.of(
                            "token",
                            "Print the access token.",
                            () -> new PrintToken(console, useCases))
                        .examples("trakt auth token"),
                    Leaf.of(
                            "refresh",
                            "Get a new access token now.",
                            () -> new Refresh(console, useCases))
                        .examples("trakt auth refresh"),
                    Leaf.of("logout", "Sign out.", () -> new Logout(console, useCases))
                        .examples("trakt auth logout", "trakt auth logout --profile work"),
                    Leaf.of("switch", "Use another profile.", () -> new Switch(console, useCases))
                        .examples("trakt auth switch work")))
        .examples("trakt auth login", "trakt auth login --web --profile work", "trakt auth status");
  }
}
