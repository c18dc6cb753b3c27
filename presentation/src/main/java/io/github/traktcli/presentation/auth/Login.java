package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.SignInByBrowser;
import io.github.traktcli.application.auth.SignedIn;
import io.github.traktcli.application.auth.TokenPlace;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code trakt auth login}. */
@Command(
    footer = {
      "",
      "Without options, Trakt shows a page on which you enter a code, on any device. The client id"
          + " of your Trakt API app is asked for once and kept in the configuration; its secret, where"
          + " it has one, is kept with the credentials. Both can also come from TRAKT_CLIENT_ID and"
          + " TRAKT_CLIENT_SECRET. How to get an app: trakt help auth",
      "",
      "Tokens are kept in a file that only you can read, or with --store keyring in the keyring of"
          + " the system: the Secret Service on Linux (by secret-tool), the keychain on macOS, the"
          + " Credential Manager on Windows. Renewed tokens stay where they are; another login with"
          + " --store moves them.",
      "",
      "A free account connects one community app at a time: signing in here may end what another app"
          + " has, and the other way round. VIP accounts may connect several.",
      "",
      "Examples:",
      "  trakt auth login",
      "  trakt auth login --profile work",
      "  trakt auth login --web",
      "  trakt auth login --store keyring",
      "  trakt auth login --with-token < token.txt"
    })
final class Login implements Callable<Integer> {

  @Option(names = "--web", description = "Sign in by the web browser of this machine.")
  private boolean web;

  @Option(
      names = "--no-browser",
      description = "With --web: print the address instead of opening it.")
  private boolean noBrowser;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description =
          "With --web: the code that Trakt has given, or the address that it sent you to.")
  private @Nullable String code;

  @Option(
      names = "--redirect-uri",
      paramLabel = "URI",
      description = "With --web: a redirect address of your app.")
  private @Nullable String redirectUri;

  @Option(
      names = "--with-token",
      description = "Read a token from standard input: bare, or the JSON that Trakt sends.")
  private boolean withToken;

  @Option(
      names = "--store",
      paramLabel = "file|keyring",
      description = "Keep the tokens in a private file (default) or in the system's keyring.")
  private @Nullable String store;

  @Option(
      names = "--force",
      description = "Replace the sign-in that the profile has, without a question.")
  private boolean force;

  private final Console console;
  private final AuthUseCases useCases;

  Login(Console console, AuthUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    requireFittingOptions();
    Optional<TokenPlace> place = place();
    ProfileName profile = useCases.profiles().current();
    if (!useCases.replaceSignIn(force).mayReplace(profile)) {
      console.note("Nothing was changed.");
      return 0;
    }
    SignedIn signedIn =
        withToken
            ? withToken(profile, place)
            : web ? inBrowser(profile, place) : byDevice(profile, place);
    SignInReport.print(console, signedIn);
    return 0;
  }

  private SignedIn byDevice(ProfileName profile, Optional<TokenPlace> place) {
    try (DeviceLoginScreen screen = new DeviceLoginScreen(console)) {
      return useCases.signInByDevice(place).signIn(profile, screen);
    }
  }

  private SignedIn inBrowser(ProfileName profile, Optional<TokenPlace> place) {
    SignInByBrowser signIn = useCases.signInByBrowser(place);
    BrowserLoginScreen screen = new BrowserLoginScreen(console);
    Optional<RedirectUri> wanted = Optional.ofNullable(redirectUri).map(RedirectUri::new);
    return code == null
        ? signIn.signIn(profile, wanted, !noBrowser, screen)
        : signIn.signInWithCode(profile, code, wanted, screen);
  }

  private SignedIn withToken(ProfileName profile, Optional<TokenPlace> place) {
    return useCases.signInWithToken(place).signIn(profile, console.readAll("Paste the token"));
  }

  private Optional<TokenPlace> place() {
    if (store == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (store.toLowerCase(Locale.ROOT)) {
          case "file" -> TokenPlace.FILE;
          case "keyring" -> TokenPlace.KEYRING;
          default -> throw new InvalidInput("--store is file or keyring, not \"" + store + "\".");
        });
  }

  private void requireFittingOptions() {
    if (withToken && (web || code != null)) {
      throw new InvalidInput("--with-token and --web are two ways to sign in; choose one.");
    }
    if (!web && (noBrowser || code != null || redirectUri != null)) {
      throw new InvalidInput("--no-browser, --code and --redirect-uri belong to --web.");
    }
  }
}
