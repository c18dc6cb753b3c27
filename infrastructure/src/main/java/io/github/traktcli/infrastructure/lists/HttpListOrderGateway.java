package io.github.traktcli.infrastructure.lists;

import io.github.traktcli.application.lists.ListOrderGateway;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import java.util.List;
import java.util.Map;

/** The order of one's own lists over HTTP. */
public final class HttpListOrderGateway implements ListOrderGateway {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpListOrderGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public void reorder(List<Long> order) {
    http.send(TraktRequest.post(Map.of("rank", order), "users", "me", "lists", "reorder"));
  }
}
