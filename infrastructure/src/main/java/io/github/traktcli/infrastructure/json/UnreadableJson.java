package io.github.traktcli.infrastructure.json;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A text is not the JSON that was expected. The message is fit for a user. */
public final class UnreadableJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableJson(String detail) {
    super(detail);
  }

  /** The parser's own words quote the text and name classes; neither belongs on a screen. */
  UnreadableJson(Throwable cause) {
    super(isCutOff(cause) ? "it was cut off" : "it is not the JSON that was expected", cause);
  }

  /** Returns why the text could not be read on; empty where it is the text itself that is wrong. */
  public Optional<IOException> lost() {
    return getCause() instanceof JacksonIOException lost
        ? Optional.ofNullable(lost.getCause())
        : Optional.empty();
  }

  /** Where the text ends between two items, the parser has no type of its own for it. */
  private static boolean isCutOff(Throwable cause) {
    return cause instanceof UnexpectedEndOfInputException
        || (cause instanceof StreamReadException
            && String.valueOf(cause.getMessage()).startsWith("Unexpected end-of-input"));
  }
}
