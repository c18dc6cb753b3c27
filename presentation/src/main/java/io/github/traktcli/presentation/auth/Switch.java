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
      "Later commands use that profile unless --profile or TRAKT_PROFILE names another.",
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
    console.note(
        "Commands now use profile "
            + outcome.profile()
            + outcome.username().map(name -> ", which is " + name).orElse("")
            + ".");
    return 0;
  }
}
