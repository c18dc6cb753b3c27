package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.LocalState;
import io.github.traktcli.application.failure.TraktFailure.Unreachable;
import io.github.traktcli.domain.input.InvalidInput;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The network")
class NetworkTests {

  private static final TraktRequest READ = TraktRequest.get("movies", "popular");
  private static final URI FAR = URI.create("https://api.trakt.example");

  /** Nobody else has signed it. */
  private static final HeldCertificate OWN =
      new HeldCertificate.Builder().addSubjectAlternativeName("api.trakt.example").build();

  @TempDir private static Path folder;
  private static Path certificate;

  @StartStop private final MockWebServer server = PromptServer.make();

  private FakeTrakt trakt;

  @BeforeAll
  static void write() throws IOException {
    certificate = Files.writeString(folder.resolve("own.pem"), OWN.certificatePem());
  }

  @BeforeEach
  void set() {
    trakt = new FakeTrakt(server);
    trakt.endpoint = new Endpoint(FAR, FAR);
  }

  @AfterEach
  void close() {
    trakt.close();
  }

  private static Network network(Map<String, String> environment) {
    Function<String, Optional<String>> variable =
        name -> Optional.ofNullable(environment.get(name));
    return Network.of(variable);
  }

  private String proxy() {
    return "http://localhost:" + server.getPort();
  }

  @Nested
  @DisplayName("has a proxy")
  class Proxies {

    @Test
    void thatRequestsTravelThroughWithoutBeingRead() throws GeneralSecurityException {
      PromptServer.certify(server, OWN);
      trakt.network =
          network(Map.of("HTTPS_PROXY", proxy(), "SSL_CERT_FILE", certificate.toString()));
      trakt.answers(new MockResponse.Builder().inTunnel());
      trakt.answers(200, "[]");

      assertThat(trakt.http().send(READ).text()).isEqualTo("[]");
      RecordedRequest tunnel = trakt.request();
      assertThat(tunnel.getRequestLine()).startsWith("CONNECT api.trakt.example:443");
      assertThat(tunnel.getHeaders().get("Authorization")).isNull();
      assertThat(tunnel.getHeaders().get("trakt-api-key")).isNull();
      assertThat(trakt.request().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    }

    @Test
    void thatIsToldNameAndPassword() throws GeneralSecurityException {
      PromptServer.certify(server, OWN);
      trakt.network =
          network(
              Map.of(
                  "https_proxy",
                  "http://me:s%20t@localhost:" + server.getPort(),
                  "SSL_CERT_FILE",
                  certificate.toString()));
      trakt.answers(new MockResponse.Builder().inTunnel());
      trakt.answers(200, "[]");

      assertThat(trakt.http().send(READ).isSuccess()).isTrue();
      assertThat(trakt.request().getHeaders().get("Proxy-Authorization"))
          .isEqualTo("Basic bWU6cyB0");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 407, 502})
    void thatRefuses(int status) {
      trakt.network = network(Map.of("HTTPS_PROXY", proxy()));
      trakt.answers(new MockResponse.Builder().inTunnel().code(status));

      assertThat(trakt.failure(READ))
          .isEqualTo(
              new Unreachable(
                  "api.trakt.example",
                  "the proxy refuses; HTTPS_PROXY may hold a name and password"));
      assertThat(trakt.requests()).isOne();
    }

    @Test
    void thatIsNotAskedForThisMachine() {
      trakt.endpoint = null;
      trakt.network = network(Map.of("HTTP_PROXY", "http://proxy.invalid:3128"));
      trakt.answers(200, "[]");

      assertThat(trakt.http().send(READ).isSuccess()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "https://api.trakt.example|",
          "https://api.trakt.example|other.example, trakt.exampl",
          "https://api.trakt.example|api.trakt.example:8443",
          "https://nottrakt.example|trakt.example",
          "http://api.trakt.example|",
        })
    void thatIsAskedForTheRest(URI address, String direct) {
      assertThat(selected(address, direct).type()).isEqualTo(Proxy.Type.HTTP);
      assertThat(selected(address, direct).address()).hasToString("proxy.example/<unresolved>:80");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "https://api.trakt.example|*",
          "https://api.trakt.example|api.trakt.example",
          "https://API.trakt.example|trakt.Example",
          "https://api.trakt.example|x.example .trakt.example",
          "https://api.trakt.example:8443|api.trakt.example:8443",
          "https://localhost|",
          "https://127.0.0.1:8443|",
          "https://[::1]|",
        })
    void thatIsNotAskedForWhatLiesOnThisSide(URI address, String direct) {
      assertThat(selected(address, direct)).isEqualTo(Proxy.NO_PROXY);
    }

    private static Proxy selected(URI address, String direct) {
      Network network =
          network(Map.of("ALL_PROXY", "proxy.example", "NO_PROXY", direct == null ? "" : direct));
      return new EnvironmentProxies(network).select(address).getFirst();
    }

    @Test
    void ofEitherKind() {
      Network network =
          network(Map.of("all_proxy", "socks5://proxy.example", "HTTP_PROXY", "other.example:1"));
      EnvironmentProxies proxies = new EnvironmentProxies(network);

      assertThat(proxies.select(FAR))
          .singleElement()
          .satisfies(
              proxy -> {
                assertThat(proxy.type()).isEqualTo(Proxy.Type.SOCKS);
                assertThat(proxy.address()).hasToString("proxy.example/<unresolved>:1080");
              });
      assertThat(proxies.select(URI.create("http://api.trakt.example")))
          .singleElement()
          .satisfies(
              proxy -> assertThat(proxy.address()).hasToString("other.example/<unresolved>:1"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"https://me:secret@proxy.example", "ftp://me:secret@x", "::", "http://"})
    void thatIsAnAddress(String address) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> network(Map.of("HTTPS_PROXY", address)))
          .withMessageStartingWith("HTTPS_PROXY must be the address of a proxy")
          .withMessageNotContaining("secret");
    }

    @Test
    void onlyWhereTheEnvironmentNamesOne() {
      assertThat(network(Map.of())).isEqualTo(Network.OPEN);
    }
  }

  @Nested
  @DisplayName("has certificates")
  class OwnCertificates {

    @BeforeEach
    void tunnel() throws GeneralSecurityException {
      PromptServer.certify(server, OWN);
      trakt.answers(new MockResponse.Builder().inTunnel());
      trakt.answers(200, "[]");
    }

    @Test
    void thatAreNotTrustedByThemselves() {
      trakt.network = network(Map.of("HTTPS_PROXY", proxy()));

      assertThat(trakt.failure(READ))
          .isInstanceOfSatisfying(
              Unreachable.class,
              failure ->
                  assertThat(failure.detail())
                      .contains("certificate is not trusted", "SSL_CERT_FILE"));
    }

    @Test
    void thatMustBeOfTheHostThatIsCalled() {
      URI other = URI.create("https://auth.trakt.example");
      trakt.endpoint = new Endpoint(other, other);
      trakt.network =
          network(Map.of("HTTPS_PROXY", proxy(), "SSL_CERT_FILE", certificate.toString()));

      assertThat(trakt.failure(READ))
          .isEqualTo(new Unreachable("auth.trakt.example", "its certificate is another host's"));
    }

    @Test
    void inAFileThatCanBeRead() throws IOException {
      Path odd = Files.writeString(folder.resolve("odd.pem"), "no certificate\n");
      Path empty = Files.writeString(folder.resolve("empty.pem"), "");

      assertThat(unusable(folder.resolve("missing.pem")))
          .isEqualTo(new LocalState(folder.resolve("missing.pem").toString(), "it cannot be read"));
      assertThat(unusable(odd))
          .isEqualTo(new LocalState(odd.toString(), "it holds no certificates"));
      assertThat(unusable(empty))
          .isEqualTo(new LocalState(empty.toString(), "it holds no certificates"));
    }

    private TraktFailure unusable(Path file) {
      FakeTrakt other = new FakeTrakt(server);
      other.network = network(Map.of("SSL_CERT_FILE", file.toString()));
      return FakeTrakt.failure(other::http);
    }
  }
}
