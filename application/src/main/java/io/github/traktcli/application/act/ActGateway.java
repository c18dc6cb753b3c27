package io.github.traktcli.application.act;

/** Does things at Trakt. */
public interface ActGateway {

  /**
   * Sends one act, once.
   *
   * @throws io.github.traktcli.application.failure.TraktException for every refusal
   */
  void perform(ActRequest request);
}
