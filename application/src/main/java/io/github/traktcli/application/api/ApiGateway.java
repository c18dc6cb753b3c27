package io.github.traktcli.application.api;

/** Sends any request. */
public interface ApiGateway {

  /**
   * Sends a request and returns its answer, whatever its status.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when the address is not Trakt's: the token
   *     goes nowhere else
   * @throws io.github.traktcli.application.failure.TraktException when no answer came
   */
  ApiAnswer call(ApiCall call);

  /**
   * Sends a request for one page.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput as {@link #call} does
   * @throws io.github.traktcli.application.failure.TraktException when no answer came
   */
  ApiPage page(ApiCall call);

  /** Returns the slug of whoever is signed in, for the placeholder {@code {user}}. */
  String user();
}
