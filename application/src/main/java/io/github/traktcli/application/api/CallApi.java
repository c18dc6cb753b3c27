package io.github.traktcli.application.api;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.PagesSoFar;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;
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
   * Gives the answer for each page, until the last one as {@link PagesSoFar} finds it, or one that
   * failed.
   *
   * @return the failure of the last page, or that it cannot be known whether everything came; empty
   *     where everything did
   */
  public Optional<TraktException> eachPage(ApiCall call, Consumer<ApiAnswer> print) {
    ApiCall filled = filled(call);
    PagesSoFar soFar =
        new PagesSoFar(filled.size().orElse(PageRequest.MOST_PER_PAGE), filled.counting());
    for (int number = 1; ; number++) {
      ApiPage page = gateway.page(filled.page(number, PageRequest.MOST_PER_PAGE));
      print.accept(page.answer());
      if (page.answer().failure().isPresent()) {
        return page.answer().failure();
      }
      switch (soFar.after(number, page.counts(), page.items(), page.items())) {
        case NONE -> {
          return Optional.empty();
        }
        case NOT_KNOWN -> {
          return Optional.of(
              new TraktException(new TraktFailure.Incomplete(soFar.came(), soFar.itemCount())));
        }
        case ANNOUNCED -> {
          // The next one.
        }
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
    return new ApiCall(
        call.method(), address, call.query(), call.body(), call.headers(), call.keptFor());
  }
}
