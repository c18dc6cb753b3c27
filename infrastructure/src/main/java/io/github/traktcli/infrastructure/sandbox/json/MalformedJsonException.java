package io.github.traktcli.infrastructure.sandbox.json;

import java.io.Serial;

/** Thrown for a text that is not JSON. */
public final class MalformedJsonException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  MalformedJsonException(Throwable cause) {
    super("not JSON", cause);
  }
}
