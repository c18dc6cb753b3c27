package io.github.traktcli.presentation.auth;

/** Shows so little of a secret that it is only good for telling it from another. */
final class Masked {

  private static final int SHOWN = 4;
  private static final int LONG_ENOUGH = 16;

  private Masked() {}

  static String of(String secret) {
    return (secret.length() < LONG_ENOUGH ? "" : secret.substring(0, SHOWN)) + "********";
  }
}
