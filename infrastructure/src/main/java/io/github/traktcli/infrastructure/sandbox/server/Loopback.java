package io.github.traktcli.infrastructure.sandbox.server;

import java.util.Locale;

/** The names by which a program reaches its own machine, and only that. */
public final class Loopback {

  private Loopback() {}

  /** Tells whether a host names this machine; the port is no part of it. */
  public static boolean isNamed(String host) {
    return switch (host.toLowerCase(Locale.ROOT)) {
      case "127.0.0.1", "localhost", "[::1]" -> true;
      default -> false;
    };
  }
}
