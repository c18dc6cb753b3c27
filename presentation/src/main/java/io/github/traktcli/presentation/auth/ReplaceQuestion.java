package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.ReplacePrompt;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.TypedLine;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.util.Locale;

/** Asks before a sign-in takes the place of another. */
public final class ReplaceQuestion implements ReplacePrompt {

  private final Console console;
  private final boolean force;

  /**
   * Makes the question for a console.
   *
   * @param force whether it is answered already
   */
  public ReplaceQuestion(Console console, boolean force) {
    this.console = console;
    this.force = force;
  }

  @Override
  public boolean agrees(ProfileName profile, String holder) {
    if (force) {
      return true;
    }
    String so = "Profile " + profile + " is signed in as " + holder + ".";
    if (!console.canAsk()) {
      throw new InvalidInput(so + " Say --force to replace that, or --profile NAME to keep both.");
    }
    console.note(so + " To keep both, use --profile NAME.");
    console.ask("Replace that sign-in? [y/N]");
    try {
      String answer = TypedLine.read(console.in()).strip().toLowerCase(Locale.ROOT);
      return answer.equals("y") || answer.equals("yes");
    } catch (IOException e) {
      return false;
    }
  }
}
