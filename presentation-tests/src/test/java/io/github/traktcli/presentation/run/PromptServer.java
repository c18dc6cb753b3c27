package io.github.traktcli.presentation.run;

import io.github.traktcli.domain.sockets.PromptSockets;
import mockwebserver3.MockWebServer;

/** Makes servers for tests that answer without delay. */
public final class PromptServer {

  private PromptServer() {}

  /** Returns a server that was not started yet. */
  public static MockWebServer make() {
    MockWebServer server = new MockWebServer();
    server.setServerSocketFactory(new PromptSockets());
    return server;
  }
}
