package io.github.traktcli.application.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.facet.Subject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link ActGateway} does, be it Trakt over HTTP or a fake. */
public abstract class ActGatewayContract {

  /** A comment that nothing has. */
  protected static final Subject MISSING = new Subject.OfComment(999_999_999);

  private static final Subject COMMENT = new Subject.OfComment(433);

  /** Returns a gateway to a Trakt that has comment 433, and not the missing one. */
  protected abstract ActGateway gateway();

  private static ActRequest of(Act act, Subject subject) {
    return new ActRequest(act, subject, Map.of());
  }

  @Test
  void doesAndTakesBack() {
    ActGateway gateway = gateway();
    assertThatCode(
            () -> {
              gateway.perform(of(CommunityActs.LIKE, COMMENT));
              gateway.perform(of(CommunityActs.UNLIKE, COMMENT));
            })
        .doesNotThrowAnyException();
  }

  @Test
  void doesTwiceWhatChangesNothingTheSecondTime() {
    ActGateway gateway = gateway();
    gateway.perform(of(CommunityActs.LIKE, COMMENT));
    assertThatCode(() -> gateway.perform(of(CommunityActs.LIKE, COMMENT)))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWhatIsMissing() {
    ActGateway gateway = gateway();
    assertThatThrownBy(() -> gateway.perform(of(CommunityActs.LIKE, MISSING)))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.NotFound.class));
  }
}
