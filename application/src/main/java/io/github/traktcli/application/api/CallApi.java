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
   * Gives the answer for each page, until the last one by Trakt's own count, an empty one, or one
   * that failed.
   */
  public void eachPage(ApiCall call, Consumer<ApiAnswer> page) {
    ApiCall filled = filled(call);
    for (int number = 1; ; number++) {
      ApiAnswer answer = gateway.call(filled.page(number, PageRequest.MOST_PER_PAGE));
      page.accept(answer);
      boolean empty = answer.body().isBlank() || answer.body().strip().equals("[]");
      if (answer.failure().isPresent() || empty || number >= answer.pageCount().orElse(1)) {
        return;
      }
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
