package io.github.traktcli.infrastructure.sandbox.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes every request, checks what every route asks for, and hands it to its route. */
public final class ApiHandler implements HttpHandler {

  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

  private final RouteFinder routes;
  private final Function<Request, Optional<String>> userOf;
  private final Fallback fallback;
  private final SandboxOptions options;
  private final RateLimits limits;

  /**
   * Makes the handler of these routes.
   *
   * @param userOf the slug of the user whose token came with a request, empty without a token
   * @param fallback answers what no route models
   */
  public ApiHandler(
      RouteFinder routes,
      Function<Request, Optional<String>> userOf,
      Fallback fallback,
      SandboxOptions options) {
    this.routes = routes;
    this.userOf = userOf;
    this.fallback = fallback;
    this.options = options;
    this.limits = new RateLimits(options.clock(), options.writesPerSecond());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request =
          Request.of(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getRawPath(),
              exchange.getRequestURI().getRawQuery(),
              exchange.getRequestHeaders()::getFirst,
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      send(exchange, answer(request));
    }
  }

  private Reply answer(Request request) {
    try {
      Optional<Router.Match> match = routes.match(request.method(), request.path());
      if (match.isEmpty()) {
        checkApp(request);
        return fallback.answer(request).orElseGet(() -> Reply.of(404));
      }
      return call(request, match.get());
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (RuntimeException fault) {
      return Reply.error(500, "sandbox_fault", String.valueOf(fault));
    }
  }

  private Reply call(Request request, Router.Match match) {
    Router.Access access = match.route().access();
    if (access == Router.Access.OAUTH) {
      return match.route().handler().handle(request.routed(match.parameters(), null));
    }
    checkApp(request);
    String user = userOf.apply(request).orElse(null);
    boolean signedIn = user != null;
    if (!signedIn && (access != Router.Access.OPEN)) {
      return Reply.of(401);
    }
    String counted = limits.count(request.method().equals("GET"), signedIn);
    if (access == Router.Access.VIP && !options.vip()) {
      return Reply.of(426).header("X-Upgrade-URL", "https://app.trakt.tv/vip");
    }
    return match
        .route()
        .handler()
        .handle(request.routed(match.parameters(), user))
        .header("X-Ratelimit", counted);
  }

  private static void checkApp(Request request) {
    if (isBlank(request, "trakt-api-key")) {
      throw new Refusal(Reply.of(403));
    }
    if (!"2".equals(request.header().apply("trakt-api-version"))) {
      throw new Refusal(Reply.of(412));
    }
  }

  private static boolean isBlank(Request request, String header) {
    String value = request.header().apply(header);
    return value == null || value.isBlank();
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    Object body = reply.body();
    if (body == null || WITHOUT_BODY.contains(reply.status())) {
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    byte[] bytes = JsonText.write(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
