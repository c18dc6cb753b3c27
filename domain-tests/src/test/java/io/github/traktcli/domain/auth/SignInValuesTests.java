package io.github.traktcli.domain.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInValuesTests {

  @ParameterizedTest
  @ValueSource(strings = {"https://auth.trakt.tv/activate", "https://auth.trakt.tv/activate/"})
  void aDeviceCodeFitsBehindItsPage(String page) {
    DeviceCode code =
        new DeviceCode(
            "secret", "5055CC52", URI.create(page), Duration.ofMinutes(10), Duration.ofSeconds(5));
    assertThat(code.pageWithCode()).hasToString("https://auth.trakt.tv/activate/5055CC52");
    assertThat(code.toString()).doesNotContain("secret", "5055CC52");
  }

  @Test
  void anOddCodeStillMakesAnAddress() {
    DeviceCode code =
        new DeviceCode(
            "secret",
            "a b/ü",
            URI.create("https://auth.trakt.tv/activate"),
            Duration.ofMinutes(10),
            Duration.ofSeconds(5));
    assertThat(code.pageWithCode()).hasToString("https://auth.trakt.tv/activate/a%20b%2F%C3%BC");
  }

  @Test
  void anAppMayHaveNoSecret() {
    assertThat(new ApiApp(" id ", " ").secret()).isEmpty();
    assertThat(new ApiApp(" id ", " ").clientId()).isEqualTo("id");
    assertThat(new ApiApp("id", " s ").secret()).contains("s");
    assertThat(new ApiApp("id", "secret").toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two words", "line\nbreak", "ünïcode"})
  void anAppHasAClientIdThatFitsIntoAHeader(String clientId) {
    assertThatThrownBy(() -> new ApiApp(clientId, null)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:9437/callback, true",
    "http://127.0.0.1/, true",
    "http://[::1]:80/x, true",
    "https://localhost/callback, false",
    "http://localhost.evil.example/callback, false",
    "urn:ietf:wg:oauth:2.0:oob, false",
    "https://example.com/callback, false",
  })
  void onlyThisMachineIsLoopback(String address, boolean loopback) {
    assertThat(new RedirectUri(address).isLoopback()).isEqualTo(loopback);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "callback", "http://local host/", "/callback"})
  void aRedirectAddressIsAbsolute(String address) {
    assertThatThrownBy(() -> new RedirectUri(address))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("http://localhost:9437/callback");
  }
}
