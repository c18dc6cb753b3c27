package io.github.traktcli.infrastructure.http;

import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.Timestamps;
import java.security.GeneralSecurityException;
import java.util.List;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

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
    daemon("warm-up-answers", WarmUp::answers);
  }

  private static void client(boolean plain) {
    new OkHttpClient.Builder().connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)).build();
    HttpUrl.get("http://localhost/");
    if (!plain) {
      trust();
    }
  }

  private static void answers() {
    Json.readAnswer("{\"at\": \"2000-01-01T00:00:00.000Z\"}", Sample.class);
    Timestamps.instant("2000-01-01T00:00:00.000Z");
  }

  /** Reads the authorities that the runtime trusts, which it keeps. */
  private static void trust() {
    try {
      Tls.of(Network.OPEN).trust().rehearse();
    } catch (GeneralSecurityException e) {
      // Whoever connects will say what is missing.
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

  /** An answer like any other. */
  private record Sample(@Nullable String at) {}
}
