package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The authorities of the Java runtime and those of a PEM file, such as a company's own. */
record Certificates(SSLSocketFactory sockets, X509TrustManager trust) {

  private static final int LONGEST_FILE = 32 << 20;

  /**
   * Reads the file.
   *
   * @throws TraktException with {@link TraktFailure.LocalState} when it cannot be read or holds no
   *     certificates
   */
  static Certificates with(Path file) {
    try {
      byte[] text = read(file);
      Collection<? extends Certificate> more =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(text));
      if (more.isEmpty()) {
        throw unusable(file, "it holds no certificates", null);
      }
      KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
      all.load(null, null);
      int number = 0;
      for (X509Certificate known : trust(null).getAcceptedIssuers()) {
        all.setCertificateEntry("runtime-" + number++, known);
      }
      for (Certificate own : more) {
        all.setCertificateEntry("file-" + number++, own);
      }
      X509TrustManager trust = trust(all);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new X509TrustManager[] {trust}, null);
      return new Certificates(context.getSocketFactory(), trust);
    } catch (IOException e) {
      throw unusable(file, "it cannot be read", e);
    } catch (GeneralSecurityException e) {
      throw unusable(file, "it holds no certificates", e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST_FILE + 1);
      if (bytes.length > LONGEST_FILE) {
        throw unusable(file, "it is larger than " + (LONGEST_FILE >> 20) + " MB", null);
      }
      return bytes;
    }
  }

  private static X509TrustManager trust(@Nullable KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return Arrays.stream(factory.getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .map(X509TrustManager.class::cast)
        .findFirst()
        .orElseThrow(() -> new GeneralSecurityException("no trust manager for X.509"));
  }

  private static TraktException unusable(Path file, String detail, @Nullable Exception cause) {
    return new TraktException(new TraktFailure.LocalState(file.toString(), detail), cause);
  }
}
