package io.github.traktcli.domain.auth;

import io.github.traktcli.domain.input.InvalidInput;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where Trakt sends the browser after a login. Trakt compares it letter by letter with those that
 * are registered for the app.
 */
public record RedirectUri(String value) {

  /** Trakt shows the code on a page of its own. */
  public static final RedirectUri OUT_OF_BAND = new RedirectUri("urn:ietf:wg:oauth:2.0:oob");

  /** This machine, on a port that few programs use. */
  public static final RedirectUri LOOPBACK = new RedirectUri("http://localhost:9437/callback");

  /**
   * Refuses what is no address.
   *
   * @throws InvalidInput with a sentence for the user
   */
  public RedirectUri {
    if (!isAddress(value)) {
      throw new InvalidInput(
          "A redirect address looks like http://localhost:9437/callback, unlike \""
              + value
              + "\".");
    }
  }

  /** Tells whether this machine itself can answer it. */
  public boolean isLoopback() {
    URI address = URI.create(value);
    String host = address.getHost();
    return "http".equals(address.getScheme())
        && host != null
        && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]"));
  }

  private static boolean isAddress(String value) {
    try {
      return new URI(value).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
