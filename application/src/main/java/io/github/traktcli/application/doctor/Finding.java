package io.github.traktcli.application.doctor;

import io.github.traktcli.application.failure.TraktFailure;
import java.util.Optional;

/**
 * What was found when one thing was looked at.
 *
 * @param check what was looked at, in a word or two
 * @param detail what it is, without anything secret
 * @param help what to do about it; an empty text for nothing
 * @param failure what went wrong, where that was a failure like those of other commands
 */
public record Finding(
    String check, Verdict verdict, String detail, String help, Optional<TraktFailure> failure) {

  /** How bad it is. */
  public enum Verdict {
    /** As it should be. */
    OK,
    /** Worth a look; other commands work. */
    WARNING,
    /** Broken. */
    FAILED
  }

  /** Returns that all is as it should be. */
  public static Finding ok(String check, String detail) {
    return new Finding(check, Verdict.OK, detail, "", Optional.empty());
  }

  /** Returns something that is worth a look. */
  public static Finding warning(String check, String detail, String help) {
    return new Finding(check, Verdict.WARNING, detail, help, Optional.empty());
  }

  /** Returns something broken. */
  public static Finding failed(String check, String detail, String help) {
    return new Finding(check, Verdict.FAILED, detail, help, Optional.empty());
  }

  /** Returns a failure that is told as other commands tell it. */
  public static Finding of(String check, Verdict verdict, TraktFailure failure) {
    return new Finding(check, verdict, "", "", Optional.of(failure));
  }
}
