package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.infrastructure.http.AccessTokens;
import io.github.traktcli.infrastructure.http.TraktHttp;

/** Makes clients for apps and tokens other than those of the run. */
public interface Connector {

  /** Returns a new client; whoever asked for it closes it. */
  TraktHttp connect(String clientId, AccessTokens tokens);
}
