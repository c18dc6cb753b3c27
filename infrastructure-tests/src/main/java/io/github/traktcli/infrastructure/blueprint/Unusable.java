package io.github.traktcli.infrastructure.blueprint;

/** Something that cannot be compared; the message says in a sentence what and why. */
final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }

  Unusable(String message, Throwable cause) {
    super(message, cause);
  }
}
