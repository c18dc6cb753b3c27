package io.github.traktcli.application.api;

import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.function.Consumer;

/** Sends a request in the user's own words, once or for each page of its answer. */
public final class CallApi {

  private static final List<String> PLACEHOLDERS = List.of("{user}", "{me}");

  private final ApiGateway gateway;

  /** Makes the use case. */
  public CallApi(ApiGateway gateway) {
    this.gateway = gateway;
  }

  /** Returns the answer to one request. */
  public ApiAnswer once(ApiCall call) {
    return gateway.call(filled(call));
  }

  /**
   * Gives the answer for each page, until the last one by the greatest count that Trakt told, or
   * one that failed. Pages in the middle may be empty, and may come without a count.
   */
  public void eachPage(ApiCall call, Consumer<ApiAnswer> page) {
    ApiCall filled = filled(call);
    int last = 1;
    for (int number = 1; number <= last; number++) {
      ApiAnswer answer = gateway.call(filled.page(number, PageRequest.MOST_PER_PAGE));
      page.accept(answer);
      if (answer.failure().isPresent()) {
        return;
      }
      last = Math.max(last, answer.pageCount().orElse(1));
    }
  }

  private ApiCall filled(ApiCall call) {
    String address = call.address();
    for (String placeholder : PLACEHOLDERS) {
      if (address.contains(placeholder)) {
        address = address.replace(placeholder, gateway.user());
      }
    }
    return new ApiCall(call.method(), address, call.query(), call.body(), call.headers());
  }
}
