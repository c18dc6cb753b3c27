package io.github.traktcli.infrastructure.http;

import io.github.traktcli.infrastructure.json.Json;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

/**
 * Does on other threads, while the command line is read, what the first request of a process waits
 * for. What is made here is thrown away: the JDK and the libraries keep what took long.
 */
public final class WarmUp {

  private WarmUp() {}

  /**
   * Begins, and returns at once.
   *
   * @param plain whether requests will go by http: then nobody is to be trusted
   */
  public static void begin(boolean plain) {
    daemon("warm-up-client", () -> client(plain));
    daemon("warm-up-answers", () -> answers(plain));
  }

  private static void client(boolean plain) {
    OkHttpClient.Builder client = new OkHttpClient.Builder();
    if (plain) {
      client.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
    }
    client.build();
  }

  private static void answers(boolean plain) {
    if (!plain) {
      keys();
    }
    Json.readAny("[{\"a\": 1}]");
  }

  /** The tables of P-256 are worked out once, before the first handshake. */
  private static void keys() {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new ECGenParameterSpec("secp256r1"));
      keys.generateKeyPair();
    } catch (GeneralSecurityException e) {
      // Whoever shakes hands will say what is missing.
    }
  }

  /** What goes wrong here goes wrong again where it is told. */
  private static void daemon(String name, Runnable work) {
    Thread.ofPlatform()
        .daemon()
        .name(name)
        .uncaughtExceptionHandler((thread, trouble) -> {})
        .start(work);
  }
}
