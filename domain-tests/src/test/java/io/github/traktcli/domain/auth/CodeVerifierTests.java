package io.github.traktcli.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeVerifierTests {

  /** The example of RFC 7636, appendix B. */
  @Test
  void challengesAsTheStandardShows() {
    assertThat(new CodeVerifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  }

  @Test
  void isLongEnoughAndNeverTheSame() {
    SecureRandom random = new SecureRandom();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      String value = CodeVerifier.random(random).value();
      assertThat(value).matches("[A-Za-z0-9_-]{43}");
      assertThat(seen.add(value)).isTrue();
    }
  }

  @Test
  void showsNothing() {
    assertThat(new CodeVerifier("secret")).hasToString("CodeVerifier[]");
  }
}
