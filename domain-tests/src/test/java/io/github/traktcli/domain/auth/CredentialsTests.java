package io.github.traktcli.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTests {

  private static final Instant CREATED = Instant.parse("2026-10-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // life, the first moment at which it is due
    "PT168H, PT167H",
    "PT24H, PT23H",
    "PT5H, PT4H30M",
    "PT10M, PT9M",
    "PT5M, PT4M",
    "PT1M, PT0S",
  })
  void isDueInTheLastTenthOfItsLife(Duration life, Duration due) {
    Credentials credentials = living(life);
    assertThat(credentials.isDue(CREATED.plus(due))).isTrue();
    assertThat(credentials.isDue(CREATED.plus(due).minusSeconds(1))).isFalse();
  }

  @Test
  void isOverAtItsEndAndNotBefore() {
    Credentials credentials = living(Duration.ofDays(7));
    assertThat(credentials.isOver(CREATED.plus(Duration.ofDays(7)))).isTrue();
    assertThat(credentials.isOver(CREATED.plus(Duration.ofDays(7)).minusSeconds(1))).isFalse();
    assertThat(credentials.isDue(CREATED.plus(Duration.ofDays(30)))).isTrue();
  }

  @Test
  void isNeverDueWhenItsEndIsNotKnown() {
    Credentials credentials =
        new Credentials("token", null, CREATED, null, null, "client", null, null);
    assertThat(credentials.isDue(Instant.MAX)).isFalse();
    assertThat(credentials.isOver(Instant.MAX)).isFalse();
    assertThat(credentials.expiry()).isEmpty();
  }

  @Test
  void showsNoToken() {
    assertThat(living(Duration.ofDays(7)).toString()).doesNotContain("secret");
  }

  private static Credentials living(Duration life) {
    return new Credentials(
        "secret-access",
        "secret-refresh",
        CREATED,
        CREATED.plus(life),
        "public",
        "client",
        "urn:ietf:wg:oauth:2.0:oob",
        "sean");
  }
}
