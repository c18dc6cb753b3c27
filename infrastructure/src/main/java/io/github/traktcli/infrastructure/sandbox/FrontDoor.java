package io.github.traktcli.infrastructure.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Takes every request, checks what every route asks for, and hands it to its route. */
final class FrontDoor implements HttpHandler {

  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

  private final RouteTable routes;
  private final Tokens tokens;
  private final RateLimits limits;
  private final SandboxOptions options;
  private final Fallback fallback;

  /**
   * @param base where the sandbox can be reached
   */
  FrontDoor(World world, URI base) {
    this.tokens = new Tokens(world);
    this.routes = new RouteTable(world, tokens, base);
    this.options = world.options();
    this.limits = new RateLimits(world.today(), options.writesPerSecond());
    this.fallback = new SpecExamples(request -> tokens.userOf(request).isPresent());
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
      Optional<Routes.Match> match = routes.match(request.method(), request.path());
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

  private Reply call(Request request, Routes.Match match) {
    Routes.Access access = match.route().access();
    if (access == Routes.Access.OAUTH) {
      return match.route().handler().handle(request.routed(match.parameters(), null));
    }
    checkApp(request);
    String user = tokens.userOf(request).orElse(null);
    boolean signedIn = user != null;
    if (!signedIn && (access != Routes.Access.OPEN)) {
      return Reply.of(401);
    }
    String counted = limits.count(request.method().equals("GET"), signedIn);
    if (access == Routes.Access.VIP && !options.vip()) {
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
