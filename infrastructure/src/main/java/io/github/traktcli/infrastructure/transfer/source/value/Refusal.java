package io.github.traktcli.infrastructure.transfer.source.value;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import org.jspecify.annotations.Nullable;

/**
 * A value or a row of a foreign file that nothing can be done with; carried to where rows are read.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Status status;
  private final String reason;
  private final @Nullable String value;
  private final @Nullable String detail;

  /** Makes a refusal of a value, with a sentence more where there is one. */
  public Refusal(Status status, String reason, @Nullable String value, @Nullable String detail) {
    super(reason, null, false, false);
    this.status = status;
    this.reason = reason;
    this.value = value;
    this.detail = detail;
  }

  /** Makes a refusal of what cannot be meant. */
  public static Refusal invalid(String reason, String value) {
    return new Refusal(Status.INVALID, reason, value, null);
  }

  /** Makes a refusal of what Trakt or this client has no place for. */
  public static Refusal unsupported(String reason, @Nullable String value) {
    return new Refusal(Status.UNSUPPORTED, reason, value, null);
  }

  /** Makes a refusal of what does not say which title it is about. */
  public static Refusal unidentified(String reason, @Nullable String detail) {
    return new Refusal(Status.MISSING_IDENTITY, reason, null, detail);
  }

  /** Returns it as what is told of a row. */
  public ImportRejection at(ImportOrigin origin, @Nullable ImportItem item) {
    return new ImportRejection(status, reason, item, value, detail, origin);
  }
}
