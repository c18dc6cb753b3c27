package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.SwitchProfile;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.presentation.output.Console;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code trakt auth switch}. */
@Command(
    footer = {
      "",
      "Later commands use that profile unless --profile, TRAKT_PROFILE or the configuration names"
          + " another.",
      "Sign a new profile in by: trakt auth login --profile NAME"
    })
final class Switch implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PROFILE",
      description = "The profile to use; the other one where there are two.")
  private @Nullable String profile;

  private final Console console;
  private final AuthUseCases useCases;

  Switch(Console console, AuthUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    SwitchProfile.Outcome outcome =
        profile == null
            ? useCases.switchProfile().switchToOther()
            : useCases.switchProfile().switchTo(new ProfileName(profile));
    boolean counts = outcome.current().equals(outcome.profile());
    console.note(
        (counts ? "Commands now use profile " : "Commands that are told no other use profile ")
            + outcome.profile()
            + outcome.username().map(name -> ", which is " + name).orElse("")
            + ".");
    if (!counts) {
      console.note(
          "Here --profile, TRAKT_PROFILE or the configuration says "
              + outcome.current()
              + "; see who does with: trakt config list");
    }
    return 0;
  }
}
