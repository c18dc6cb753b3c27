package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.transfer.ImportRejection;
import java.util.Locale;

/** What would become of a row of a foreign file. */
public enum PlanStatus {
  /** It would be sent. */
  READY,
  /** The account has it. */
  EXISTS,
  /** The file says it twice. */
  DUPLICATE,
  /** It may be one of several things. */
  AMBIGUOUS,
  NOT_FOUND,
  /** It cannot be meant. */
  INVALID,
  /** Trakt has no place for it. */
  UNSUPPORTED,
  /** It does not say what it is about. */
  MISSING_IDENTITY,
  /** The account has it and the copy has not: it would go. */
  SURPLUS,
  /** It went. */
  REMOVED;

  /** Returns its word in plans. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether a person should look at it. */
  public boolean isDoubtful() {
    return switch (this) {
      case READY, EXISTS, DUPLICATE, SURPLUS, REMOVED -> false;
      case AMBIGUOUS, NOT_FOUND, INVALID, UNSUPPORTED, MISSING_IDENTITY -> true;
    };
  }

  /** Tells whether something is still to be done for it. */
  public boolean isOpen() {
    return this == READY || this == SURPLUS;
  }

  /** Tells whether the file asks for something that a better match would make possible. */
  public boolean isUnmatched() {
    return this == AMBIGUOUS || this == NOT_FOUND;
  }

  static PlanStatus of(ImportRejection.Status status) {
    return switch (status) {
      case INVALID -> INVALID;
      case UNSUPPORTED -> UNSUPPORTED;
      case AMBIGUOUS -> AMBIGUOUS;
      case DUPLICATE -> DUPLICATE;
      case MISSING_IDENTITY -> MISSING_IDENTITY;
      case NOT_FOUND -> NOT_FOUND;
    };
  }
}
