package io.github.traktcli.infrastructure.http;

import static java.util.stream.Collectors.toSet;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * Trusts the authorities of the Java runtime and those of a PEM file, such as a company's own. The
 * runtime decides; it is asked with the few authorities that a server names, for it takes long to
 * order all.
 */
final class ServerTrust extends X509ExtendedTrustManager {

  private static final int LONGEST_FILE = 32 << 20;
  private static final X509Certificate[] NONE = {};

  private final List<X509Certificate> authorities;
  private final Optional<String> signatures;

  private ServerTrust(List<X509Certificate> authorities, Optional<String> signatures) {
    this.authorities = authorities;
    this.signatures = signatures;
  }

  /**
   * Returns the trust in the authorities of the runtime and of the network's file.
   *
   * @param signatures the name of the provider that is to check signatures
   * @throws TraktException with {@link TraktFailure.LocalState} when the file cannot be read or
   *     holds no certificates
   * @throws GeneralSecurityException when those of the runtime cannot be read
   */
  static ServerTrust of(Network network, Optional<String> signatures)
      throws GeneralSecurityException {
    List<X509Certificate> all = new ArrayList<>();
    network.certificates().map(ServerTrust::certificates).ifPresent(all::addAll);
    TrustManagerFactory runtime = runtime();
    runtime.init((KeyStore) null);
    Collections.addAll(all, of(runtime).getAcceptedIssuers());
    return new ServerTrust(List.copyOf(all), signatures);
  }

  /**
   * Checks an authority by itself, so that the runtime knows how to check before a server is there.
   *
   * @throws GeneralSecurityException when it does not
   */
  void rehearse() throws GeneralSecurityException {
    List<X509Certificate> any = authorities.subList(0, 1);
    CertPathValidator.getInstance("PKIX")
        .validate(
            CertificateFactory.getInstance("X.509").generateCertPath(any),
            parameters(any, signatures));
  }

  private static List<X509Certificate> certificates(Path file) {
    try {
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(read(file)));
      if (found.isEmpty()) {
        throw unusable(file, "it holds no certificates", null);
      }
      return found.stream().map(X509Certificate.class::cast).toList();
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

  private static TraktException unusable(Path file, String detail, @Nullable Exception cause) {
    return new TraktException(new TraktFailure.LocalState(file.toString(), detail), cause);
  }

  private static TrustManagerFactory runtime() throws GeneralSecurityException {
    return TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
  }

  private static X509ExtendedTrustManager of(TrustManagerFactory factory)
      throws GeneralSecurityException {
    return Arrays.stream(factory.getTrustManagers())
        .filter(X509ExtendedTrustManager.class::isInstance)
        .map(X509ExtendedTrustManager.class::cast)
        .findFirst()
        .orElseThrow(() -> new GeneralSecurityException("no trust manager for X.509"));
  }

  private static X509ExtendedTrustManager deciding(
      List<X509Certificate> some, Optional<String> signatures) throws CertificateException {
    try {
      TrustManagerFactory factory = runtime();
      factory.init(new CertPathTrustManagerParameters(parameters(some, signatures)));
      return of(factory);
    } catch (GeneralSecurityException e) {
      throw new CertificateException(e);
    }
  }

  /** What the runtime itself asks for where it is given nothing but authorities. */
  private static PKIXBuilderParameters parameters(
      List<X509Certificate> some, Optional<String> signatures) throws GeneralSecurityException {
    Set<TrustAnchor> anchors =
        some.stream().map(authority -> new TrustAnchor(authority, null)).collect(toSet());
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, new X509CertSelector());
    parameters.setRevocationEnabled(Boolean.getBoolean("com.sun.net.ssl.checkRevocation"));
    parameters.setSigProvider(signatures.orElse(null));
    return parameters;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String exchange)
      throws CertificateException {
    check(chain, runtime -> runtime.checkServerTrusted(chain, nameOf(exchange)));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String exchange, Socket socket)
      throws CertificateException {
    check(chain, runtime -> runtime.checkServerTrusted(chain, nameOf(exchange), socket));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String exchange, SSLEngine engine)
      throws CertificateException {
    check(chain, runtime -> runtime.checkServerTrusted(chain, nameOf(exchange), engine));
  }

  /**
   * What is refused with the few may be accepted with all, for names can be written anew, and by
   * the runtime's own means, for it knows signatures that others do not.
   */
  private void check(X509Certificate[] chain, Verdict verdict) throws CertificateException {
    List<X509Certificate> named = named(chain);
    if (!named.isEmpty()) {
      try {
        verdict.by(deciding(named, signatures));
        return;
      } catch (CertificateException e) {
        // All decide.
      }
    }
    verdict.by(deciding(authorities, Optional.empty()));
  }

  private List<X509Certificate> named(X509Certificate... chain) {
    Set<ByteBuffer> issuers =
        Arrays.stream(chain)
            .map(X509Certificate::getIssuerX500Principal)
            .map(ServerTrust::bytes)
            .collect(toSet());
    return authorities.stream()
        .filter(authority -> issuers.contains(bytes(authority.getSubjectX500Principal())))
        .toList();
  }

  private static ByteBuffer bytes(X500Principal name) {
    return ByteBuffer.wrap(name.getEncoded());
  }

  /** TLS 1.3 has no name for it. Conscrypt says so in another way than the runtime knows. */
  private static String nameOf(String exchange) {
    return exchange.equals("GENERIC") ? "UNKNOWN" : exchange;
  }

  /** Returns none: they are for servers to tell, and OkHttp would make an index of them. */
  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return NONE;
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String exchange)
      throws CertificateException {
    throw noServer();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String exchange, Socket socket)
      throws CertificateException {
    throw noServer();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String exchange, SSLEngine engine)
      throws CertificateException {
    throw noServer();
  }

  private static CertificateException noServer() {
    return new CertificateException("no client is trusted");
  }

  /** Whether a server is trusted: says nothing, or throws. */
  private interface Verdict {
    void by(X509ExtendedTrustManager runtime) throws CertificateException;
  }
}
