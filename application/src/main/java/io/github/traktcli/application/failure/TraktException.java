package io.github.traktcli.application.failure;

import org.jspecify.annotations.Nullable;

/** Carries a {@link TraktFailure} out of a use case. */
public final class TraktException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TraktFailure failure;

  /** Makes the exception for a failure that has no cause of its own. */
  public TraktException(TraktFailure failure) {
    this(failure, null);
  }

  /** Makes the exception for a failure and what caused it, for traces. */
  public TraktException(TraktFailure failure, @Nullable Throwable cause) {
    super(cause);
    this.failure = failure;
  }

  /** Says it only where somebody asks, for traces: it takes longer than the failure itself. */
  @Override
  public String getMessage() {
    return failure.toString();
  }

  /** Returns why the use case ended. */
  public TraktFailure failure() {
    return failure;
  }
}
