package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import java.util.function.Supplier;

/**
 * Says what a refusal means where Trakt answers only some apps: it may come as 401, 403 or 404, and
 * none of them is about the user.
 */
public final class LimitedAccess {

  private LimitedAccess() {}

  /** Reads, and puts a refusal in words that are about the app. */
  public static <R> R explained(Supplier<R> reading) {
    try {
      return reading.get();
    } catch (TraktException e) {
      throw switch (e.failure()) {
        case TraktFailure.NotSignedIn refused -> notAllowed("", e);
        case TraktFailure.NotFound missing ->
            notAllowed("it answered 404, as it also does for titles that it does not have", e);
        case Forbidden(Forbidden.Cause cause, String detail)
            when cause == Forbidden.Cause.BAD_KEY ->
            notAllowed(detail, e);
        default -> e;
      };
    }
  }

  private static TraktException notAllowed(String detail, TraktException cause) {
    return new TraktException(new Forbidden(Forbidden.Cause.APP_NOT_ALLOWED, detail), cause);
  }
}
