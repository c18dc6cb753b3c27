package io.github.traktcli.infrastructure.http;

import java.io.IOException;

/** An answer began and cannot be read to its end. The message is fit for a user. */
final class BrokenAnswer extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenAnswer(String detail) {
    super(detail);
  }

  BrokenAnswer(String detail, IOException cause) {
    super(detail, cause);
  }
}
