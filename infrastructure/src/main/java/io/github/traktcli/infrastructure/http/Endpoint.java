package io.github.traktcli.infrastructure.http;

import java.net.URI;
import java.util.Locale;

/** Where requests go: the hosts of the contract, or what the user put in their place. */
public record Endpoint(URI api, URI auth) {

  /** Trakt's own hosts. */
  public static final Endpoint TRAKT =
      new Endpoint(URI.create("https://api.trakt.tv"), URI.create("https://auth.trakt.tv"));

  private static final int LAST_PORT = 65_535;

  /**
   * Refuses addresses over which a token could be read by others.
   *
   * @throws IllegalArgumentException with a sentence for the user
   */
  public Endpoint {
    requireSafe("TRAKT_API_URL", api);
    requireSafe("TRAKT_AUTH_URL", auth);
  }

  /** Tells whether nothing is encrypted on the way, which is so on this machine only. */
  boolean isPlain() {
    return isPlain(api) && isPlain(auth);
  }

  private static boolean isPlain(URI address) {
    return "http".equalsIgnoreCase(address.getScheme());
  }

  /** Tells whether a host is this machine by its name alone. */
  static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || host.equals("::1")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  private static void requireSafe(String name, URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = address.getHost();
    boolean plain = scheme.equals("http");
    if (host == null
        || !(plain || scheme.equals("https"))
        || address.getRawUserInfo() != null
        || address.getRawQuery() != null
        || address.getRawFragment() != null
        || address.getPort() == 0
        || address.getPort() > LAST_PORT) {
      throw new IllegalArgumentException(
          "%s must be an https address, such as https://api.trakt.tv, not \"%s\"."
              .formatted(name, address));
    }
    if (plain && !isLoopback(host)) {
      throw new IllegalArgumentException(
          name
              + " must begin with https:// because your token travels over it;"
              + " plain http is only allowed to this machine.");
    }
  }
}
