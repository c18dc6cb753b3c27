package io.github.traktcli.infrastructure.blueprint;

import java.util.regex.Pattern;

/**
 * A difference to a published document that is meant to be.
 *
 * @param document which document: {@code blueprint}, {@code openapi} or a pattern
 * @param operation method and path, or a pattern
 * @param part what differs, or a pattern; a star stands for any characters
 */
public record KnownDifference(String document, String operation, String part, String reason) {

  /** Tells whether this line speaks of a difference. */
  boolean covers(String itsDocument, String itsOperation, String itsPart) {
    return fits(document, itsDocument) && fits(operation, itsOperation) && fits(part, itsPart);
  }

  private static boolean fits(String pattern, String text) {
    if (pattern.indexOf('*') < 0) {
      return pattern.equals(text);
    }
    String regex =
        Pattern.quote(pattern).replace("*", "\\E.*\\Q"); // quote() ends in \E, so stars may be last
    return text.matches(regex);
  }
}
