package io.github.traktcli.domain.auth;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.regex.Pattern;

/**
 * The name under which one account is kept beside others.
 *
 * @param value letters, digits, {@code . _ -}; fit for the name of a file
 */
public record ProfileName(String value) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /** The profile of whoever never named one. */
  public static final ProfileName DEFAULT = new ProfileName("default");

  /**
   * Refuses names that would not make a file name everywhere.
   *
   * @throws InvalidInput with a sentence for the user
   */
  public ProfileName {
    if (!isValid(value)) {
      throw new InvalidInput(
          "A profile name consists of letters, digits, dots, dashes and underscores (64 at most),"
              + " unlike \""
              + value
              + "\".");
    }
  }

  /** Tells whether a text can be the name of a profile. */
  public static boolean isValid(String text) {
    return NAME.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
