package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Unreachable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Protocol;
import okhttp3.tls.HeldCertificate;
import org.conscrypt.Conscrypt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("TLS")
class TlsTests {

  private static final TraktRequest READ = TraktRequest.get("movies", "popular");
  private static final HeldCertificate ROOT = authority("Root").certificateAuthority(1).build();
  private static final String NOT_TRUSTED =
      "its certificate is not trusted; SSL_CERT_FILE may name a file with its authority";

  @StartStop private final MockWebServer server = PromptServer.make();
  @TempDir private Path folder;

  private final List<FakeTrakt> opened = new ArrayList<>();

  private static HeldCertificate.Builder authority(String name) {
    return new HeldCertificate.Builder().commonName(name).organizationalUnit("Authorities");
  }

  private static HeldCertificate.Builder host() {
    return new HeldCertificate.Builder().addSubjectAlternativeName("localhost");
  }

  /** Answers with a certificate, and those that lead to its authority. */
  private void serve(HeldCertificate certificate, X509Certificate... onward)
      throws GeneralSecurityException {
    PromptServer.certify(server, certificate, onward);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return FakeTrakt.answer(200, "[]").build();
          }
        });
  }

  private FakeTrakt trakt() {
    FakeTrakt trakt = new FakeTrakt(server);
    opened.add(trakt);
    return trakt;
  }

  private FakeTrakt trusting(String certificates) throws IOException {
    FakeTrakt trakt = trakt();
    Path file = Files.writeString(folder.resolve("authorities.pem"), certificates);
    trakt.network =
        Network.of(
            name -> name.equals("SSL_CERT_FILE") ? Optional.of(file.toString()) : Optional.empty());
    return trakt;
  }

  private static String pem(byte[] certificate) {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(certificate)
        + "\n-----END CERTIFICATE-----\n";
  }

  /** Returns the bytes with the first of some replaced by as many others. */
  private static byte[] replaced(byte[] bytes, String before, String after) {
    String hex = HexFormat.of().formatHex(bytes);
    assertThat(hex).contains(before);
    return HexFormat.of().parseHex(hex.replace(before, after));
  }

  @AfterEach
  void close() {
    opened.forEach(FakeTrakt::close);
  }

  @Test
  void isSpokenByBoringSsl() {
    assertThat(Conscrypt.isConscrypt(Tls.of(Network.OPEN).sockets())).isTrue();
  }

  @Nested
  @DisplayName("trusts a server")
  class Trusting {

    @Test
    void whoseAuthorityIsInTheFile() throws Exception {
      serve(host().signedBy(ROOT).build());

      assertThat(trusting(ROOT.certificatePem()).http().send(READ).text()).isEqualTo("[]");
    }

    @Test
    void whoseAuthorityOthersSignFor() throws Exception {
      HeldCertificate between = authority("Between").certificateAuthority(0).signedBy(ROOT).build();
      serve(host().signedBy(between).build(), between.certificate());

      assertThat(trusting(ROOT.certificatePem()).http().send(READ).text()).isEqualTo("[]");
    }

    @Test
    void withKeysOfRsa() throws Exception {
      HeldCertificate root = authority("Root").certificateAuthority(1).rsa2048().build();
      serve(host().rsa2048().signedBy(root).build());

      assertThat(trusting(root.certificatePem()).http().send(READ).text()).isEqualTo("[]");
    }

    @Test
    void thatIsNamedInTheFileItself() throws Exception {
      HeldCertificate own = host().build();
      serve(own);

      assertThat(trusting(own.certificatePem()).http().send(READ).text()).isEqualTo("[]");
    }

    @Test
    void whoseAuthorityStandsAmidCommentsAndOthers() throws Exception {
      serve(host().signedBy(ROOT).build());
      String others = authority("Other").certificateAuthority(1).build().certificatePem();
      String file =
          "##\n## Authorities\n##\n\nOther\n=====\n%s\nRoot\n====\n%s"
              .formatted(others, ROOT.certificatePem());

      assertThat(trusting(file).http().send(READ).text()).isEqualTo("[]");
    }

    @Test
    void whoseAuthorityIsNamedInAnotherWriting() throws Exception {
      serve(host().signedBy(ROOT).build());
      String utf8 = "0c04" + HexFormat.of().formatHex("Root".getBytes(StandardCharsets.US_ASCII));
      String printable = "13" + utf8.substring(2);

      byte[] certificate = replaced(ROOT.certificate().getEncoded(), utf8, printable);

      assertThat(trusting(pem(certificate)).http().send(READ).text()).isEqualTo("[]");
    }

    @Test
    void whereTheRuntimeTrustsAnAuthorityThatOthersCannotRead() throws Exception {
      HeldCertificate root =
          authority("Root").certificateAuthority(1).serialNumber(0xcd0102).build();
      serve(host().signedBy(root).build());
      // A number with a zero too many before it.
      byte[] odd = replaced(root.certificate().getEncoded(), "020400cd0102", "0204004d0102");
      KeyStore store = KeyStore.getInstance("JKS");
      store.load(null, null);
      store.setCertificateEntry(
          "odd",
          CertificateFactory.getInstance("X.509", "SUN")
              .generateCertificate(new ByteArrayInputStream(odd)));
      Path file = folder.resolve("odd.jks");
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, "changeit".toCharArray());
      }

      System.setProperty("javax.net.ssl.trustStore", file.toString());
      try {
        assertThat(trakt().http().send(READ).text()).isEqualTo("[]");
      } finally {
        System.clearProperty("javax.net.ssl.trustStore");
      }
    }
  }

  @Nested
  @DisplayName("trusts no server")
  class Refusing {

    private TraktFailure failure() throws IOException {
      return trusting(ROOT.certificatePem()).failure(READ);
    }

    @Test
    void whoseAuthorityNobodyKnows() throws Exception {
      serve(host().signedBy(authority("Other").certificateAuthority(1).build()).build());

      assertThat(failure()).isEqualTo(new Unreachable("localhost", NOT_TRUSTED));
    }

    @Test
    void whoseAuthorityOnlyBearsTheName() throws Exception {
      serve(host().signedBy(authority("Root").certificateAuthority(1).build()).build());

      assertThat(failure()).isEqualTo(new Unreachable("localhost", NOT_TRUSTED));
    }

    @Test
    void whoseCertificateHasExpired() throws Exception {
      serve(host().validityInterval(0, 86_400_000).signedBy(ROOT).build());

      assertThat(failure()).isEqualTo(new Unreachable("localhost", NOT_TRUSTED));
    }

    @Test
    void whoseCertificateIsSignedByAnotherServers() throws Exception {
      HeldCertificate other = host().signedBy(ROOT).build();
      serve(host().signedBy(other).build(), other.certificate());

      assertThat(failure()).isEqualTo(new Unreachable("localhost", NOT_TRUSTED));
    }

    @Test
    void thatIsAnotherThanWasCalled() throws Exception {
      HeldCertificate other =
          new HeldCertificate.Builder()
              .addSubjectAlternativeName("elsewhere.example")
              .signedBy(ROOT)
              .build();
      serve(other);

      assertThat(failure())
          .isEqualTo(new Unreachable("localhost", "its certificate is another host's"));
    }
  }

  @Nested
  @DisplayName("hides no fault of a server")
  class Faults {

    /** What the failure is over https is what it is over http. */
    @ParameterizedTest
    @MethodSource("io.github.traktcli.infrastructure.http.TlsTests#faults")
    void thatBreaksOff(MockResponse.Builder fault) throws Exception {
      TraktFailure plain = broken(fault, trakt());
      int attempts = server.getRequestCount();
      MockWebServer other = PromptServer.make();
      try (other) {
        PromptServer.certify(other, host().signedBy(ROOT).build());
        other.setProtocols(List.of(Protocol.HTTP_1_1)); // the fault's
        other.start();
        FakeTrakt secure = new FakeTrakt(other);
        secure.network = trusting(ROOT.certificatePem()).network;

        assertThat(broken(fault, secure)).isEqualTo(plain);
        assertThat(other.getRequestCount()).isEqualTo(attempts);
      }
    }

    private TraktFailure broken(MockResponse.Builder fault, FakeTrakt trakt) {
      trakt.timeout = Duration.ofMillis(300);
      trakt.server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              return fault.build();
            }
          });
      try {
        return trakt.failure(READ);
      } finally {
        trakt.close();
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "\u0015\u0003\u0003\0\u0002\u0002("})
    void thatSpeaksNoTls(String says) throws Exception {
      try (ServerSocket listening = new ServerSocket(0)) {
        Thread.ofVirtual()
            .start(
                () -> {
                  try (var socket = listening.accept()) {
                    socket.getInputStream().read();
                    socket.getOutputStream().write(says.getBytes(StandardCharsets.ISO_8859_1));
                    socket.getInputStream().readAllBytes();
                  } catch (IOException e) {
                    // The client is gone.
                  }
                });

        assertThat(called(listening, Duration.ofSeconds(20)))
            .isEqualTo(new Unreachable("localhost", "no secure connection could be made"));
      }
    }

    @Test
    void thatSaysNothing() throws Exception {
      try (ServerSocket listening = new ServerSocket(0)) {
        assertThat(called(listening, Duration.ofMillis(300)))
            .isEqualTo(new Unreachable("localhost", "no answer came within 300 ms"));
      }
    }

    private TraktFailure called(ServerSocket listening, Duration timeout) {
      FakeTrakt trakt = trakt();
      URI address = URI.create("https://localhost:" + listening.getLocalPort());
      trakt.endpoint = new Endpoint(address, address);
      trakt.timeout = timeout;
      trakt.maxWait = Duration.ZERO;
      return trakt.failure(READ);
    }
  }

  static Stream<Named<MockResponse.Builder>> faults() {
    return Stream.of(
        Named.of("before it answers", broken().onResponseStart(new SocketEffect.CloseSocket())),
        Named.of("in its answer", broken().onResponseBody(new SocketEffect.CloseSocket())),
        Named.of(
            "in the middle of a chunk",
            FakeTrakt.answer(200, "")
                .chunkedBody("[" + " ".repeat(4_000) + "]", 1_000)
                .onResponseBody(new SocketEffect.CloseSocket())),
        Named.of("never, and says nothing", broken().onResponseStart(SocketEffect.Stall.INSTANCE)),
        Named.of(
            "never, and does not end",
            broken().bodyDelay(1, TimeUnit.DAYS).throttleBody(10, 1, TimeUnit.DAYS)));
  }

  private static MockResponse.Builder broken() {
    return FakeTrakt.answer(200, "[" + " ".repeat(4_000) + "]");
  }
}
