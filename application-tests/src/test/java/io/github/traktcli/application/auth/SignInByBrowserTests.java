package io.github.traktcli.application.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed;
import io.github.traktcli.application.failure.TraktFailure.SignInFailed.Problem;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.domain.user.User;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SignInByBrowserTests {

  private final PassingTime time = new PassingTime();
  private final ScriptedOAuth oauth =
      new ScriptedOAuth().exchanging(() -> SomeCredentials.number(1, PassingTime.START));
  private final InMemoryCredentials store = new InMemoryCredentials();
  private final Map<ProfileName, BrowserLogin> waiting = new HashMap<>();
  private final List<URI> opened = new ArrayList<>();
  private final Heard heard = new Heard();

  /** What comes back for the state that the page was opened with; empty hears nothing. */
  private Optional<Function<String, String>> redirect = Optional.empty();

  private boolean hasBrowser = true;
  private int receptionsOpen;

  @Test
  void exchangesTheCodeThatTheBrowserBrings() {
    redirect = Optional.of(state -> "/callback?code=abc&state=" + state);
    SignedIn signedIn = signIn(true);
    assertThat(signedIn.account()).isPresent();
    assertThat(opened).hasSize(1);
    assertThat(heard.opened).containsExactly(true);
    assertThat(oauth.asked())
        .containsExactly("exchange abc verified http://localhost:9437/callback");
    assertThat(store.read(ProfileName.DEFAULT)).isPresent();
    assertThat(receptionsOpen).isZero();
    assertThat(waiting).isEmpty();
  }

  @Test
  void refusesAnAnswerToAnotherRequest() {
    redirect = Optional.of(state -> "/callback?code=abc&state=forged");
    assertThat(failure(() -> signIn(true))).isEqualTo(new SignInFailed(Problem.STATE_MISMATCH));
    redirect = Optional.of(state -> "/callback?code=abc");
    assertThat(failure(() -> signIn(true))).isEqualTo(new SignInFailed(Problem.STATE_MISMATCH));
    assertThat(oauth.asked()).isEmpty();
    assertThat(receptionsOpen).isZero();
  }

  @Test
  void hearsThatThePersonRefused() {
    redirect = Optional.of(state -> "/callback?error=access_denied&state=" + state);
    assertThat(failure(() -> signIn(true))).isEqualTo(new SignInFailed(Problem.DENIED));
  }

  @Test
  void spendsNoCodeWhoseTokensCannotBeKept() {
    redirect = Optional.of(state -> "/callback?code=abc&state=" + state);
    store.makeUnwritable();

    assertThat(failure(() -> signIn(true))).isInstanceOf(TraktFailure.LocalState.class);
    assertThat(failure(() -> withCode("abc"))).isInstanceOf(TraktFailure.LocalState.class);
    assertThat(opened).isEmpty();
    assertThat(oauth.asked()).isEmpty();
  }

  @Test
  void takesTheCodeThatIsTyped() {
    heard.typed = Optional.of("typed-code");
    signIn(false);
    assertThat(opened).isEmpty();
    assertThat(heard.opened).containsExactly(false);
    assertThat(oauth.asked()).singleElement().asString().startsWith("exchange typed-code verified");
  }

  @Test
  void saysWhenNoBrowserCouldBeOpened() {
    hasBrowser = false;
    heard.typed = Optional.of("typed-code");
    signIn(true);
    assertThat(heard.opened).containsExactly(false);
  }

  @Test
  void keepsTheLoginWhereNobodyCanBringACodeNow() {
    assertThat(failure(() -> signIn(false))).isEqualTo(new SignInFailed(Problem.NO_CODE));
    assertThat(waiting).containsKey(ProfileName.DEFAULT);
    assertThat(store.log()).isEmpty();
  }

  @Test
  void endsAKeptLoginByItsCode() {
    failure(() -> signIn(false));
    withCode("abc");
    assertThat(oauth.asked())
        .containsExactly("exchange abc verified http://localhost:9437/callback");
    assertThat(waiting).isEmpty();
  }

  @Test
  void endsAKeptLoginByItsAddress() {
    failure(() -> signIn(false));
    String state = waiting.values().iterator().next().state();
    withCode("http://localhost:9437/callback?code=abc&state=" + state);
    assertThat(oauth.asked()).hasSize(1);
  }

  @Test
  void refusesTheAddressOfAnotherLogin() {
    failure(() -> signIn(false));
    assertThat(failure(() -> withCode("http://localhost:9437/callback?code=abc&state=other")))
        .isEqualTo(new SignInFailed(Problem.STATE_MISMATCH));
  }

  @Test
  void takesACodeThatBeganElsewhere() {
    withCode("fd0847dbb559752d");
    assertThat(heard.pages).hasSize(1);
    assertThat(oauth.asked())
        .containsExactly("exchange fd0847dbb559752d unverified urn:ietf:wg:oauth:2.0:oob");
  }

  @Test
  void forgetsAKeptLoginAfterAnHour() {
    failure(() -> signIn(false));
    time.forward(Duration.ofMinutes(61));
    withCode("abc");
    assertThat(oauth.asked()).singleElement().asString().contains("unverified");
  }

  private SignedIn signIn(boolean openBrowser) {
    return useCase().signIn(ProfileName.DEFAULT, Optional.empty(), openBrowser, heard);
  }

  private SignedIn withCode(String text) {
    return useCase().signInWithCode(ProfileName.DEFAULT, text, Optional.empty(), heard);
  }

  private SignInByBrowser useCase() {
    KnownApps apps = KnownApps.one();
    return new SignInByBrowser(
        oauth,
        apps,
        new ChooseApp(apps, Optional::empty),
        new FinishSignIn(
            Optional.empty(),
            store,
            apps,
            (app, token) -> new User("sean", null, "sean", false, false)),
        new PendingLoginsInMemory(waiting),
        this::reception,
        page -> hasBrowser && opened.add(page),
        new SecureRandom(),
        time);
  }

  private Optional<RedirectReceiver.Reception> reception(RedirectUri redirectUri, String state) {
    return redirect.map(
        answer -> {
          receptionsOpen++;
          return new RedirectReceiver.Reception() {
            @Override
            public CompletableFuture<String> address() {
              String page = heard.pages.getLast().toString();
              return CompletableFuture.completedFuture(
                  answer.apply(page.substring(page.indexOf("state=") + 6)));
            }

            @Override
            public void close() {
              receptionsOpen--;
            }
          };
        });
  }

  private static TraktFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(TraktException.class, call).failure();
  }

  private static final class Heard implements BrowserLoginListener {
    private final List<URI> pages = new ArrayList<>();
    private final List<Boolean> opened = new ArrayList<>();
    private Optional<String> typed = Optional.empty();

    @Override
    public void continueAt(URI page, boolean isOpen) {
      pages.add(page);
      opened.add(isOpen);
    }

    @Override
    public Optional<CompletableFuture<String>> askForCode() {
      return typed.map(CompletableFuture::completedFuture);
    }
  }
}
