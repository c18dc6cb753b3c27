package io.github.traktcli.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.auth.AuthorizationReply.Code;
import io.github.traktcli.domain.auth.AuthorizationReply.Nothing;
import io.github.traktcli.domain.auth.AuthorizationReply.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationReplyTests {

  @Test
  void readsABareCode() {
    assertThat(AuthorizationReply.parse("  fd0847db\n"))
        .isEqualTo(new Code("fd0847db", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:9437/callback?code=ab%2Bc&state=xyz",
        "/callback?state=xyz&code=ab%2Bc",
        "?code=ab%2Bc&state=xyz#fragment",
      })
  void readsAPastedAddress(String address) {
    assertThat(AuthorizationReply.parse(address)).isEqualTo(new Code("ab+c", Optional.of("xyz")));
  }

  @Test
  void noticesThatAnAddressLacksTheState() {
    assertThat(AuthorizationReply.parse("/callback?code=abc"))
        .isEqualTo(new Code("abc", Optional.of("")));
  }

  @Test
  void readsARefusal() {
    assertThat(AuthorizationReply.parse("/callback?error=access_denied&state=xyz"))
        .isEqualTo(new Refused("access_denied", Optional.of("xyz")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "http://localhost:9437/callback", "/callback?", "/x?code="})
  void findsNothingWhereNothingIs(String text) {
    assertThat(AuthorizationReply.parse(text)).isEqualTo(new Nothing());
  }

  @Test
  void survivesBrokenEscapes() {
    assertThat(AuthorizationReply.parse("?code=%zz&state=s"))
        .isEqualTo(new Code("%zz", Optional.of("s")));
  }
}
