package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.auth.RedirectReceiver;
import io.github.traktcli.domain.auth.RedirectUri;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class LoopbackRedirectsTests {

  private final LoopbackRedirects redirects = new LoopbackRedirects();
  private final OkHttpClient browser = new OkHttpClient();

  @Test
  void hearsTheOneVisitThatBringsAnAnswer() throws IOException {
    String base = "http://127.0.0.1:" + freePort();
    try (RedirectReceiver.Reception reception =
        redirects.receive(new RedirectUri(base + "/callback")).orElseThrow()) {
      assertThat(visit(base + "/favicon.ico")).isEqualTo(404);
      assertThat(visit(base + "/callback")).isEqualTo(404);
      assertThat(visit(base + "/other?code=abc")).isEqualTo(404);
      assertThat(reception.address()).isNotDone();
      assertThat(visit(base + "/callback?code=a%2Bb&state=xyz")).isEqualTo(200);
      assertThat(reception.address().join()).isEqualTo("/callback?code=a%2Bb&state=xyz");
    }
  }

  @Test
  void doesNotListenForOtherMachines() {
    assertThat(redirects.receive(RedirectUri.OUT_OF_BAND)).isEmpty();
    assertThat(redirects.receive(new RedirectUri("https://example.com/callback"))).isEmpty();
  }

  @Test
  void leavesAPortToTheProgramThatHasIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(
              redirects.receive(
                  new RedirectUri("http://127.0.0.1:" + taken.getLocalPort() + "/callback")))
          .isEmpty();
    }
  }

  private int visit(String address) throws IOException {
    try (Response response =
        browser.newCall(new Request.Builder().url(address).build()).execute()) {
      return response.code();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
