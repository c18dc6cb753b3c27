package io.github.traktcli.application.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What gives access to an account: the tokens, secrets and codes that this run has met, and what
 * looks like one. Every text for people goes through it on its way out of the program.
 */
public final class Secrets {

  private static final int SHORTEST = 6;
  private static final List<String> VARIABLES =
      List.of("TRAKT_ACCESS_TOKEN", "TRAKT_CLIENT_SECRET");
  private static final List<String> ADDRESSES =
      List.of(
          "TRAKT_API_URL",
          "TRAKT_AUTH_URL",
          "HTTPS_PROXY",
          "https_proxy",
          "HTTP_PROXY",
          "http_proxy",
          "ALL_PROXY",
          "all_proxy");

  private final List<String> known = new CopyOnWriteArrayList<>();

  /** Returns what is secret in an environment; more is learned on the way. */
  public static Secrets of(Map<String, String> environment) {
    Secrets secrets = new Secrets();
    for (String variable : VARIABLES) {
      secrets.learn(environment.get(variable));
    }
    for (String variable : ADDRESSES) {
      secrets.learnUserInfo(environment.getOrDefault(variable, ""));
    }
    return secrets;
  }

  /**
   * Hides this text from now on, also as an address or a text of JSON has it. One of a few letters
   * is no secret and would hide other words.
   */
  public void learn(@Nullable String secret) {
    if (secret == null || secret.strip().length() < SHORTEST) {
      return;
    }
    String bare = secret.strip();
    add(bare);
    if (!isPlainInAddresses(bare)) {
      add(URLEncoder.encode(bare, StandardCharsets.UTF_8));
    }
    add(bare.replace("/", "\\/"));
  }

  /** Most tokens are; each start learns one, so this costs next to nothing. */
  private static boolean isPlainInAddresses(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isPlain =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || letter == '-'
              || letter == '_'
              || letter == '.'
              || letter == '*';
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }

  /** Hides the values of the secret members and parameters of a text from now on. */
  public void learnFrom(String text) {
    SecretScan.of(text).values().forEach(this::learn);
  }

  /** Returns the text without secrets, neither those that are known nor what looks like one. */
  public String redacted(String text) {
    return SecretScan.of(withoutKnown(text)).redacted();
  }

  /** Returns the text without the secrets that are known, for what shows a code on purpose. */
  public String withoutKnown(String text) {
    String clean = text;
    for (String secret : known) {
      clean = clean.replace(secret, SecretScan.REDACTED);
    }
    return clean;
  }

  /** Also of an address that is none, for it may be repeated as it was written. */
  private void learnUserInfo(String address) {
    int end = address.lastIndexOf('@');
    if (end < 0) {
      return;
    }
    int scheme = address.indexOf("://");
    String userInfo = address.substring(scheme < 0 || scheme > end ? 0 : scheme + 3, end);
    if (!userInfo.isEmpty()) {
      add(userInfo);
    }
    learn(userInfo.substring(userInfo.indexOf(':') + 1));
  }

  /** The longest goes first, for a secret may hold another. */
  private synchronized void add(String secret) {
    if (known.contains(secret)) {
      return;
    }
    int at = 0;
    while (at < known.size() && known.get(at).length() >= secret.length()) {
      at++;
    }
    known.add(at, secret);
  }

  /** Never shows them. */
  @Override
  public String toString() {
    return "Secrets[]";
  }
}
