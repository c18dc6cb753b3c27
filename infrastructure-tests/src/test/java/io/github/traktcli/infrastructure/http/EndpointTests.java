package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An endpoint")
class EndpointTests {

  @Test
  void isTraktsOwnTwoHosts() {
    assertThat(Endpoint.TRAKT.api()).hasToString("https://api.trakt.tv");
    assertThat(Endpoint.TRAKT.auth()).hasToString("https://auth.trakt.tv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://trakt.example",
        "https://trakt.example:8443/base/",
        "HTTPS://trakt.example",
        "http://localhost:8080",
        "http://LOCALHOST",
        "http://127.0.0.1:1",
        "http://127.1.2.3",
        "http://[::1]:8080",
      })
  void mayBeHttpsOrThisMachine(String address) {
    assertThat(new Endpoint(URI.create(address), Endpoint.TRAKT.auth()).api()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://trakt.example",
        "http://127.0.0.1.trakt.example",
        "http://localhost.trakt.example",
        "http://10.0.0.1",
        "http://[::2]",
      })
  void mayNotSendTokensInTheOpen(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Endpoint(URI.create(address), Endpoint.TRAKT.auth()))
        .withMessageContaining("TRAKT_API_URL must begin with https://");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Endpoint(Endpoint.TRAKT.api(), URI.create(address)))
        .withMessageContaining("TRAKT_AUTH_URL must begin with https://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "trakt.example",
        "//trakt.example",
        "ftp://trakt.example",
        "https:trakt.example",
        "https:///path",
        "https://user:pass@trakt.example",
        "https://trakt.example?key=1",
        "https://trakt.example#top",
        "https://trakt.example:0",
        "https://trakt.example:70000",
      })
  void mustBeAnAddress(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Endpoint(URI.create(address), Endpoint.TRAKT.auth()))
        .withMessageContaining("TRAKT_API_URL must be an https address");
  }
}
