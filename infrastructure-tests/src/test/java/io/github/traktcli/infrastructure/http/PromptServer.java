package io.github.traktcli.infrastructure.http;

import io.github.traktcli.domain.sockets.PromptSockets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Makes servers for tests that answer without delay. */
public final class PromptServer {

  private PromptServer() {}

  /** Returns a server that was not started yet. */
  public static MockWebServer make() {
    MockWebServer server = new MockWebServer();
    server.setServerSocketFactory(new PromptSockets());
    return server;
  }

  /**
   * Lets the server speak https, by the runtime's own TLS, whatever clients speak.
   *
   * @param onward the certificates that lead to the authority
   */
  static void certify(MockWebServer server, HeldCertificate certificate, X509Certificate... onward)
      throws GeneralSecurityException {
    HandshakeCertificates held =
        new HandshakeCertificates.Builder().heldCertificate(certificate, onward).build();
    SSLContext context = SSLContext.getInstance("TLS", "SunJSSE");
    context.init(new KeyManager[] {held.keyManager()}, null, null);
    server.useHttps(context.getSocketFactory());
  }
}
