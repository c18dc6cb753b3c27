package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.AppPrompt;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.TypedLine;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.util.Optional;

/** Asks for the client id and the secret of an API app. */
public final class AppQuestions implements AppPrompt {

  private final Console console;

  /** Makes the questions for a console. */
  public AppQuestions(Console console) {
    this.console = console;
  }

  @Override
  public Optional<ApiApp> ask() {
    if (!console.canAsk()) {
      return Optional.empty();
    }
    console.note("trakt needs the client id of a Trakt API app of yours.");
    console.note("Make one, or look yours up, at https://developer.trakt.tv/apps/new.");
    console.note("That takes VIP and a verified GitHub account. Without, try:");
    console.note("  trakt --sandbox calendar");
    console.note("Redirect addresses that the app should have:");
    console.note("  " + RedirectUri.OUT_OF_BAND.value());
    console.note("  " + RedirectUri.LOOPBACK.value() + "  (for --web)");
    try {
      console.ask("Client id:");
      String clientId = TypedLine.read(console.in());
      if (clientId.isBlank()) {
        throw new InvalidInput(
            "No client id was entered. It stands on the page of your app at"
                + " https://developer.trakt.tv.");
      }
      return Optional.of(new ApiApp(clientId, secret()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private String secret() throws IOException {
    String question = "Client secret (press Enter if the app has none): ";
    Optional<String> hidden = console.readHidden(question);
    if (hidden.isPresent()) {
      return hidden.get();
    }
    console.ask(question);
    return TypedLine.read(console.in());
  }
}
