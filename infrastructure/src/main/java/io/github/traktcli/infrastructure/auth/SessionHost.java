package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.infrastructure.http.Endpoint;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a session, and so the only one to be sent its tokens.
 *
 * @param api where data is asked for
 * @param auth where people sign in
 */
public record SessionHost(String api, String auth) {

  /** The sandbox of this program, which is at another port each time. */
  public static final SessionHost SANDBOX = new SessionHost("sandbox", "sandbox");

  private static final SessionHost TRAKT = of(Endpoint.TRAKT);

  /** Returns the host at these addresses. */
  public static SessionHost of(Endpoint endpoint) {
    return new SessionHost(address(endpoint.api()), address(endpoint.auth()));
  }

  /**
   * Tells whether a session may be used here. One of which it is not known who gave it is Trakt's,
   * or of this very machine.
   */
  boolean owns(@Nullable String sessionApi, @Nullable String sessionAuth) {
    if (sessionApi == null || sessionAuth == null) {
      return equals(TRAKT) || equals(SANDBOX) || isThisMachine();
    }
    return api.equals(sessionApi) && auth.equals(sessionAuth);
  }

  private boolean isThisMachine() {
    return api.startsWith("http://") && auth.startsWith("http://"); // as Endpoint demands
  }

  private static String address(URI address) {
    String text =
        address.getScheme().toLowerCase(Locale.ROOT)
            + "://"
            + String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT)
            + String.valueOf(address.getRawPath());
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
