package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.auth.RedirectReceiver;
import io.github.traktcli.domain.auth.RedirectUri;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackRedirectsTests {

  private final LoopbackRedirects redirects = new LoopbackRedirects();
  private final OkHttpClient browser = new OkHttpClient();

  @Test
  void hearsTheOneVisitThatBringsAnAnswer() throws IOException {
    try (Listening trakt = listening()) {
      String base = trakt.base();
      RedirectReceiver.Reception reception = trakt.reception();
      assertThat(visit(base + "/favicon.ico")).isEqualTo(404);
      assertThat(visit(base + "/callback")).isEqualTo(404);
      assertThat(visit(base + "/other?code=abc")).isEqualTo(404);
      assertThat(reception.address()).isNotDone();
      assertThat(visit(base + "/callback?code=a%2Bb&state=xyz")).isEqualTo(200);
      assertThat(reception.address().join()).isEqualTo("/callback?code=a%2Bb&state=xyz");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code=abc",
        "code=abc&state=",
        "code=abc&state=forged",
        "error=access_denied",
        "error=access_denied&state=forged",
        "state=xyz",
        "code=&state=xyz"
      })
  void ignoresWhoeverDoesNotKnowTheState(String query) throws IOException {
    try (Listening trakt = listening()) {
      String base = trakt.base();
      RedirectReceiver.Reception reception = trakt.reception();
      assertThat(visit(base + "/callback?" + query)).isEqualTo(404);
      assertThat(reception.address()).isNotDone();
      assertThat(visit(base + "/callback?error=access_denied&state=xyz")).isEqualTo(200);
      assertThat(reception.address()).succeedsWithin(Duration.ofSeconds(10));
    }
  }

  @Test
  void isNotKeptBusyByCallersWhoSayNothing() throws IOException {
    try (Listening trakt = listening();
        Socket silent = new Socket(InetAddress.getLoopbackAddress(), trakt.port());
        Socket halfway = new Socket(InetAddress.getLoopbackAddress(), trakt.port())) {
      assertThat(silent.isConnected()).isTrue();
      halfway.getOutputStream().write("GET /callback?co".getBytes(StandardCharsets.US_ASCII));
      halfway.getOutputStream().flush();
      assertThat(visit(trakt.base() + "/callback?code=abc&state=xyz")).isEqualTo(200);
      assertThat(trakt.reception().address()).succeedsWithin(Duration.ofSeconds(10));
    }
  }

  @Test
  void doesNotListenForOtherMachines() {
    assertThat(redirects.receive(RedirectUri.OUT_OF_BAND, "xyz")).isEmpty();
    assertThat(redirects.receive(new RedirectUri("https://example.com/callback"), "xyz")).isEmpty();
  }

  @Test
  void leavesAPortToTheProgramThatHasIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(
              redirects.receive(
                  new RedirectUri("http://127.0.0.1:" + taken.getLocalPort() + "/callback"), "xyz"))
          .isEmpty();
    }
  }

  private int visit(String address) throws IOException {
    try (Response response =
        browser.newCall(new Request.Builder().url(address).build()).execute()) {
      return response.code();
    }
  }

  private record Listening(int port, RedirectReceiver.Reception reception)
      implements AutoCloseable {

    String base() {
      return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
      reception.close();
    }
  }

  /** Listens at a free port; another program may take one between its being found and used. */
  private Listening listening() throws IOException {
    while (true) {
      int port = freePort();
      Optional<RedirectReceiver.Reception> reception =
          redirects.receive(new RedirectUri("http://127.0.0.1:" + port + "/callback"), "xyz");
      if (reception.isPresent()) {
        return new Listening(port, reception.get());
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
