package io.github.traktcli.application.auth;

import static io.github.traktcli.application.auth.PassingTime.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.auth.BrowserLogin;
import io.github.traktcli.domain.auth.CodeVerifier;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.auth.RedirectUri;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.user.User;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountUseCasesTests {

  private static final ProfileName WORK = new ProfileName("work");
  private static final ProfileName KIDS = new ProfileName("kids");
  private static final User SEAN = new User("sean", "Sean Marlow", "sean", false, true);

  private final PassingTime time = new PassingTime();
  private final ScriptedOAuth oauth = new ScriptedOAuth();
  private final Map<ProfileName, BrowserLogin> waiting = new HashMap<>();
  private final PendingLogins pending = new PendingLoginsInMemory(waiting);
  private final InMemoryCredentials store =
      new InMemoryCredentials().with(ProfileName.DEFAULT, SomeCredentials.number(1, START));

  @Test
  void signsOutAtTraktAndHere() {
    SignOut.Outcome outcome = signOut(Optional.empty());
    assertThat(outcome)
        .isEqualTo(new SignOut.Outcome(ProfileName.DEFAULT, true, Optional.empty(), false));
    assertThat(oauth.asked()).containsExactly("revoke access-1");
    assertThat(store.read(ProfileName.DEFAULT)).isEmpty();
    assertThat(store.log()).containsExactly("lock", "delete", "unlock");
  }

  @Test
  void signsOutHereWhenTraktCannotBeTold() {
    TraktFailure offline = new TraktFailure.Unreachable("auth.trakt.tv", "unknown host");
    oauth.notRevoking(offline);
    assertThat(signOut(Optional.empty()).notRevoked()).contains(offline);
    assertThat(store.read(ProfileName.DEFAULT)).isEmpty();
  }

  @Test
  void signingOutTwiceIsNoFailure() {
    signOut(Optional.empty());
    assertThat(signOut(Optional.empty()).wasSignedIn()).isFalse();
    assertThat(oauth.asked()).hasSize(1);
  }

  @Test
  void forgetsALoginThatWaitsForItsCode() {
    BrowserLogin login =
        new BrowserLogin(
            "client",
            new RedirectUri("http://127.0.0.1:8765/callback"),
            CodeVerifier.random(new SecureRandom()),
            "state",
            START);
    waiting.put(ProfileName.DEFAULT, login);
    waiting.put(WORK, login);
    store.delete(ProfileName.DEFAULT);

    signOut(Optional.empty());

    assertThat(waiting).containsOnlyKeys(WORK);
  }

  @Test
  void saysThatATokenOfTheEnvironmentStays() {
    assertThat(signOut(Optional.of("token")).overridden()).isTrue();
  }

  @Test
  void showsWhoIsSignedIn() {
    ShowSignIn.Status status = show((app, token) -> SEAN);
    assertThat(status.account()).contains(SEAN);
    assertThat(status.source()).isEqualTo(TokenSource.FILE);
    assertThat(status.renewable()).isTrue();
    assertThat(status.file()).contains("memory:default");
    assertThat(status.problem()).isEmpty();
    assertThat(status.toString()).doesNotContain("access-1");
  }

  @Test
  void showsWhatIsKnownOfARefusedToken() {
    store.with(ProfileName.DEFAULT, SomeCredentials.bare("bare").of("sean"));
    NotSignedIn refused = new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED);
    ShowSignIn.Status status =
        show(
            (app, token) -> {
              throw new TraktException(refused);
            });
    assertThat(status.username()).contains("sean");
    assertThat(status.account()).isEmpty();
    assertThat(status.problem()).contains(refused);
  }

  @Test
  void renewsARefusedTokenBeforeItSaysSo() {
    oauth.refreshing(() -> SomeCredentials.number(2, START));
    List<String> tokens = new ArrayList<>();
    ShowSignIn.Status status =
        show(
            (app, token) -> {
              tokens.add(token);
              if (token.equals("access-1")) {
                throw new TraktException(new NotSignedIn(NotSignedIn.Reason.TOKEN_REFUSED));
              }
              return SEAN;
            });
    assertThat(tokens).containsExactly("access-1", "access-2");
    assertThat(status.token()).isEqualTo("access-2");
    assertThat(status.problem()).isEmpty();
  }

  @Test
  void endsWhenNobodyIsSignedIn() {
    store.delete(ProfileName.DEFAULT);
    TraktException signedOut =
        catchThrowableOfType(TraktException.class, () -> show((app, token) -> SEAN));
    assertThat(signedOut.failure()).isEqualTo(new NotSignedIn(NotSignedIn.Reason.NO_TOKEN));
  }

  @Test
  void switchesToASignedInProfile() {
    store.with(WORK, SomeCredentials.number(2, START).of("sean-at-work"));
    Chosen chosen = new Chosen();
    assertThat(new SwitchProfile(store, chosen).switchTo(WORK).username()).contains("sean-at-work");
    assertThat(chosen.current()).isEqualTo(WORK);
    assertThat(new SwitchProfile(store, chosen).switchToOther().profile())
        .isEqualTo(ProfileName.DEFAULT);
  }

  @Test
  void doesNotGuessAProfile() {
    Chosen chosen = new Chosen();
    SwitchProfile switchProfile = new SwitchProfile(store, chosen);
    assertThat(
            catchThrowableOfType(TraktException.class, () -> switchProfile.switchTo(WORK))
                .failure())
        .isInstanceOf(TraktFailure.NoSuchProfile.class);
    assertThatThrownBy(switchProfile::switchToOther).isInstanceOf(InvalidInput.class);
    store.with(WORK, SomeCredentials.number(2, START));
    store.with(KIDS, SomeCredentials.number(3, START));
    assertThatThrownBy(switchProfile::switchToOther)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("kids, work");
    assertThat(chosen.current()).isEqualTo(ProfileName.DEFAULT);
  }

  private SignOut.Outcome signOut(Optional<String> environmentToken) {
    return new SignOut(environmentToken, store, pending, oauth, KnownApps.one(), new EmptyCache())
        .signOut(ProfileName.DEFAULT);
  }

  private ShowSignIn.Status show(AccountGateway accounts) {
    Session session =
        new Session(ProfileName.DEFAULT, Optional.empty(), store, oauth, KnownApps.one(), time);
    return new ShowSignIn(session, store, KnownApps.one(), accounts, Optional.empty())
        .show(ProfileName.DEFAULT);
  }

  private static final class Chosen implements ProfileSelection {
    private ProfileName profile = ProfileName.DEFAULT;

    @Override
    public ProfileName current() {
      return profile;
    }

    @Override
    public void activate(ProfileName changed) {
      profile = changed;
    }
  }
}
