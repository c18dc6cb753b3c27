package io.github.traktcli.application.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.auth.ProfileName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplaceSignInTests {

  private final PassingTime time = new PassingTime();
  private final ScriptedOAuth oauth = new ScriptedOAuth();
  private final InMemoryCredentials store = new InMemoryCredentials();
  private final List<String> asked = new ArrayList<>();
  private Optional<String> environmentToken = Optional.empty();
  private boolean agrees;

  @Test
  void asksNobodyWhereNobodyIsSignedIn() {
    assertThat(mayReplace()).isTrue();
    assertThat(asked).isEmpty();
  }

  @Test
  void losesNoSignInThatWorksWithoutAQuestion() {
    store.with(ProfileName.DEFAULT, SomeCredentials.number(1, PassingTime.START).of("sean"));

    assertThat(mayReplace()).isFalse();
    agrees = true;
    assertThat(mayReplace()).isTrue();
    assertThat(asked).containsExactly("default of sean", "default of sean");
  }

  @Test
  void asksNobodyWhereTheSessionHasEnded() {
    store.with(ProfileName.DEFAULT, SomeCredentials.number(1, PassingTime.START));
    time.forward(Duration.ofDays(30));
    oauth.refreshing(
        () -> {
          throw new TraktException(new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED));
        });

    assertThat(mayReplace()).isTrue();
    assertThat(asked).isEmpty();
  }

  @Test
  void asksWhereItCannotBeKnownWhetherTheSessionHasEnded() {
    store.with(ProfileName.DEFAULT, SomeCredentials.number(1, PassingTime.START));
    time.forward(Duration.ofDays(30));
    oauth.refreshing(
        () -> {
          throw new TraktException(new TraktFailure.Unavailable(503));
        });

    assertThat(mayReplace()).isFalse();
    assertThat(asked).containsExactly("default of somebody");
  }

  @Test
  void leavesATokenOfTheEnvironmentToTheSignInItself() {
    store.with(ProfileName.DEFAULT, SomeCredentials.number(1, PassingTime.START));
    environmentToken = Optional.of("token");

    assertThat(mayReplace()).isTrue();
    assertThat(asked).isEmpty();
  }

  private boolean mayReplace() {
    Session session =
        new Session(ProfileName.DEFAULT, environmentToken, store, oauth, KnownApps.one(), time);
    return new ReplaceSignIn(
            store,
            session,
            (profile, holder) -> {
              asked.add(profile + " of " + holder);
              return agrees;
            })
        .mayReplace(ProfileName.DEFAULT);
  }
}
