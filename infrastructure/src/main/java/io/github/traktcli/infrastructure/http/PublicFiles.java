package io.github.traktcli.infrastructure.http;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Fetches small files that everybody may have: without a token, an app, or a second address. */
public final class PublicFiles {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int CHUNK = 64 << 10;
  private static final long UNKNOWN_LENGTH = -1;

  private final Network network;
  private final String userAgent;

  /** Makes it; nothing is sent yet. */
  public PublicFiles(Network network, String userAgent) {
    this.network = network;
    this.userAgent = userAgent;
  }

  /**
   * Fetches a picture.
   *
   * @param longest how many bytes it may have
   * @throws IOException with a message fit for a sentence
   */
  public byte[] picture(String address, long longest) throws IOException {
    Request request =
        new Request.Builder()
            .url(address)
            .header("User-Agent", userAgent)
            .header("Accept", "image/webp,image/png,image/jpeg")
            .build();
    OkHttpClient client = client();
    try (Response answer = client.newCall(request).execute()) {
      if (!answer.isSuccessful()) {
        throw new IOException("its host answered " + answer.code());
      }
      if (answer.body().contentLength() < UNKNOWN_LENGTH) {
        throw new IOException("its length makes no sense");
      }
      return read(answer.body().source(), longest);
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }

  private static byte[] read(BufferedSource source, long longest) throws IOException {
    Buffer read = new Buffer();
    while (source.read(read, CHUNK) >= 0) {
      if (read.size() > longest) {
        throw new IOException("it is larger than " + (longest >> 20) + " MB");
      }
    }
    return read.readByteArray();
  }

  private OkHttpClient client() {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .callTimeout(PATIENCE)
            .followRedirects(false)
            .retryOnConnectionFailure(false);
    if (network.https().isPresent() || network.http().isPresent()) {
      EnvironmentProxies proxies = new EnvironmentProxies(network);
      builder.proxySelector(proxies).proxyAuthenticator(proxies);
    }
    Tls.of(network).in(builder);
    return builder.build();
  }
}
