package io.github.traktcli.infrastructure.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A socket of a request")
class PromptSocketsTests {

  private final PromptSockets sockets = new PromptSockets();

  @Test
  @DisplayName("sends at once, however it was made")
  void sendsAtOnce() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket server = new ServerSocket(0, 5, here)) {
      int port = server.getLocalPort();
      String name = here.getHostAddress();
      try (Socket later = sockets.createSocket();
          Socket named = sockets.createSocket(name, port);
          Socket from = sockets.createSocket(name, port, here, 0);
          Socket known = sockets.createSocket(here, port);
          Socket both = sockets.createSocket(here, port, here, 0)) {
        assertThat(later.getTcpNoDelay()).isTrue();
        assertThat(named.getTcpNoDelay()).isTrue();
        assertThat(from.getTcpNoDelay()).isTrue();
        assertThat(known.getTcpNoDelay()).isTrue();
        assertThat(both.getTcpNoDelay()).isTrue();
      }
    }
  }
}
