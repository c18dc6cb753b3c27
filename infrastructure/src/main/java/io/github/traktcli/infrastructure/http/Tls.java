package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import okhttp3.OkHttpClient;
import org.conscrypt.Conscrypt;

/**
 * How https is spoken: by BoringSSL where Conscrypt has it for the system, else by the Java
 * runtime, whose first handshake in a process takes a tenth of a second longer.
 */
record Tls(SSLSocketFactory sockets, ServerTrust trust) {

  /**
   * Makes what the network asks for.
   *
   * @throws TraktException with {@link TraktFailure.LocalState} when the authorities cannot be read
   */
  static Tls of(Network network) {
    Optional<String> boringSsl = boringSsl();
    try {
      SSLContext context =
          boringSsl.isPresent()
              ? SSLContext.getInstance("TLS", boringSsl.get())
              : SSLContext.getInstance("TLS");
      ServerTrust trust = ServerTrust.of(network, boringSsl);
      context.init(null, new TrustManager[] {trust}, null);
      return new Tls(context.getSocketFactory(), trust);
    } catch (GeneralSecurityException e) {
      throw new TraktException(
          new TraktFailure.LocalState("the trust store of the Java runtime", "it cannot be read"),
          e);
    }
  }

  /** Lets the client speak it. */
  void in(OkHttpClient.Builder client) {
    client.sslSocketFactory(sockets, trust);
  }

  /**
   * Returns the name of its provider where there is one. It is the last of all: only who asks for
   * it by name gets it.
   */
  private static Optional<String> boringSsl() {
    String name = "Conscrypt";
    if (Security.getProvider(name) == null && Conscrypt.isAvailable()) {
      Security.addProvider(
          Conscrypt.newProviderBuilder().setName(name).provideTrustManager(false).build());
    }
    return Optional.ofNullable(Security.getProvider(name)).map(_ -> name);
  }
}
