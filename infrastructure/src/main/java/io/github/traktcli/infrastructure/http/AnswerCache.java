package io.github.traktcli.infrastructure.http;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stands in front of the way to Trakt, and may answer in its place. */
public interface AnswerCache {

  /**
   * Returns the answer to a request.
   *
   * @param token the one that the request carries
   * @param send asks Trakt, as often as is needed
   */
  TraktAnswer answer(
      TraktRequest request,
      Endpoint endpoint,
      @Nullable String token,
      Function<TraktRequest, TraktAnswer> send);

  /** Returns the one that keeps nothing. */
  static AnswerCache none() {
    return (request, endpoint, token, send) -> send.apply(request);
  }
}
