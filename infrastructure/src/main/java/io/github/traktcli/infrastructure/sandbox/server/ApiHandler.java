package io.github.traktcli.infrastructure.sandbox.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.infrastructure.sandbox.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes every request, checks what every route asks for, and hands it to its route. */
public final class ApiHandler implements HttpHandler {

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");
  private static final String HEAD = "HEAD";
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);
  private static final int LONGEST_BODY = 8 * 1024 * 1024;

  private final RouteFinder routes;
  private final Function<Request, Optional<String>> userOf;
  private final Fallback fallback;
  private final SandboxOptions options;
  private final Consumer<TraktFailure> libraryFailed;
  private final RateLimits limits;

  /**
   * Makes the handler of these routes.
   *
   * @param userOf the slug of the user whose token came with a request, empty without a token
   * @param fallback answers what no route models
   * @param libraryFailed hears why the library could not be read or written
   */
  public ApiHandler(
      RouteFinder routes,
      Function<Request, Optional<String>> userOf,
      Fallback fallback,
      SandboxOptions options,
      Consumer<TraktFailure> libraryFailed) {
    this.routes = routes;
    this.userOf = userOf;
    this.fallback = fallback;
    this.options = options;
    this.libraryFailed = libraryFailed;
    this.limits = new RateLimits(options.clock(), options.writesPerSecond());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private Reply answer(HttpExchange exchange) throws IOException {
    if (!isForThisMachine(exchange.getRequestHeaders().getFirst("Host"))) {
      // A page of the web that has its own name point here must not reach the library.
      return Reply.error(421, "misdirected_request", "The sandbox is called 127.0.0.1.");
    }
    if (announcedLength(exchange) > LONGEST_BODY) {
      return tooLarge(exchange);
    }
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      return tooLarge(exchange);
    }
    return answer(
        Request.of(
            exchange.getRequestMethod().equals(HEAD) ? "GET" : exchange.getRequestMethod(),
            exchange.getRequestURI().getRawPath(),
            exchange.getRequestURI().getRawQuery(),
            exchange.getRequestHeaders()::getFirst,
            new String(body, StandardCharsets.UTF_8)));
  }

  private static boolean isForThisMachine(@Nullable String host) {
    return host != null && Loopback.isNamed(withoutPort(host));
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
  }

  private static long announcedLength(HttpExchange exchange) {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    return length == null ? 0 : Long.parseLong(length);
  }

  /** The rest of the body stays unread, so nothing more can come by this connection. */
  private static Reply tooLarge(HttpExchange exchange) {
    exchange.getResponseHeaders().set("Connection", "close");
    return Reply.error(413, "content_too_large", "A body has 8 MB at most.");
  }

  private Reply answer(Request request) {
    try {
      Optional<Router.Match> match = routes.match(request.method(), request.path());
      if (match.isEmpty()) {
        return unrouted(request);
      }
      return call(request, match.get());
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (TraktException e) {
      libraryFailed.accept(e.failure());
      return Reply.error(500, "unusable_library", sentence(e.failure()));
    } catch (RuntimeException fault) {
      return Reply.error(500, "sandbox_fault", "The sandbox failed: " + fault.getMessage());
    }
  }

  /** No page of the web is let in: what may be asked is told without the headers of CORS. */
  private Reply unrouted(Request request) {
    List<String> allowed =
        METHODS.stream()
            .filter(method -> routes.match(method, request.path()).isPresent())
            .collect(Collectors.toCollection(ArrayList::new));
    if (allowed.contains("GET")) {
      allowed.add(1, HEAD);
    }
    String allow = String.join(", ", allowed) + ", OPTIONS";
    if (request.method().equals("OPTIONS")) {
      return allowed.isEmpty() ? Reply.of(404) : Reply.of(204).header("Allow", allow);
    }
    checkApp(request);
    return fallback
        .answer(request)
        .orElseGet(() -> allowed.isEmpty() ? Reply.of(404) : Reply.of(405).header("Allow", allow));
  }

  private static String sentence(TraktFailure failure) {
    return failure instanceof TraktFailure.LocalState(String file, String detail)
        ? "the sandbox cannot use " + file + ": " + detail
        : "the sandbox cannot use its library";
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
    boolean asksForHead = exchange.getRequestMethod().equals(HEAD);
    if (body == null || asksForHead || WITHOUT_BODY.contains(reply.status())) {
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    byte[] bytes = JsonText.write(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    // What is closed first waits for the rest of the body, which may never come.
    exchange.getResponseBody().flush();
  }
}
