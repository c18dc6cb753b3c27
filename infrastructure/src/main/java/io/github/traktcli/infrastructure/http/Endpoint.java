package io.github.traktcli.infrastructure.http;

import java.net.URI;
import java.util.Locale;

/** Where requests go: the hosts of the contract, or what the user put in their place. */
public record Endpoint(URI api, URI auth) {

  /** Trakt's own hosts. */
  public static final Endpoint TRAKT =
      new Endpoint(URI.create("https://api.trakt.tv"), URI.create("https://auth.trakt.tv"));

  /**
   * Refuses addresses over which a token could be read by others.
   *
   * @throws IllegalArgumentException with a sentence for the user
   */
  public Endpoint {
    requireSafe("TRAKT_API_URL", api);
    requireSafe("TRAKT_AUTH_URL", auth);
  }

  private static void requireSafe(String name, URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = address.getHost();
    if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw new IllegalArgumentException(
          name
              + " must be an https address, such as https://api.trakt.tv, not \""
              + address
              + "\".");
    }
    boolean loopback =
        host.equals("localhost")
            || host.equals("[::1]")
            || host.equals("::1")
            || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    if (scheme.equals("http") && !loopback) {
      throw new IllegalArgumentException(
          name
              + " must begin with https:// because your token travels over it;"
              + " plain http is only allowed to this machine.");
    }
  }
}
