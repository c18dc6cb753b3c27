package io.github.traktcli.infrastructure.json;

/** A text is not the JSON that was expected. The message is fit for a user. */
public final class UnreadableJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableJson(String detail) {
    super(detail);
  }

  /** The parser's own words quote the text and name classes; neither belongs on a screen. */
  UnreadableJson(Throwable cause) {
    super(
        cause instanceof tools.jackson.core.exc.UnexpectedEndOfInputException
            ? "it was cut off"
            : "it is not the JSON that was expected",
        cause);
  }
}
