package io.github.traktcli.infrastructure.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.traktcli.application.auth.RedirectReceiver;
import io.github.traktcli.domain.auth.AuthorizationReply;
import io.github.traktcli.domain.auth.RedirectUri;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server of this machine for one visit of the user's browser. */
public final class LoopbackRedirects implements RedirectReceiver {

  private static final String PAGE =
      "<!doctype html><meta charset=utf-8><title>trakt</title>"
          + "<p>The answer has arrived. You can close this window and go back to the terminal.";

  private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  @Override
  public Optional<Reception> receive(RedirectUri redirectUri, String state) {
    if (!redirectUri.isLoopback()) {
      return Optional.empty();
    }
    URI address = URI.create(redirectUri.value());
    int port = address.getPort() < 0 ? 80 : address.getPort();
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(interfaceOf(address), port), 0);
      return Optional.of(Visit.await(server, address, state));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static InetAddress interfaceOf(URI address) throws IOException {
    return address.getHost().equals("[::1]")
        ? InetAddress.getByAddress(IPV6_LOOPBACK)
        : InetAddress.getLoopbackAddress();
  }

  private record Visit(
      HttpServer server, ExecutorService visitors, CompletableFuture<String> address)
      implements Reception {

    /** Each visitor is served apart, so that none who says nothing keeps the others waiting. */
    static Visit await(HttpServer server, URI expected, String state) {
      ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
      server.setExecutor(visitors);
      CompletableFuture<String> arrived = new CompletableFuture<>();
      String path = expected.getPath().isEmpty() ? "/" : expected.getPath();
      server.createContext(
          "/",
          exchange -> {
            URI visited = exchange.getRequestURI();
            boolean isReply =
                visited.getPath().equals(path)
                    && isReplyTo(state, AuthorizationReply.parse(visited.toString()));
            try {
              answer(exchange, isReply);
            } finally { // also where the browser has gone before it was thanked
              if (isReply) {
                arrived.complete(visited.toString());
              }
            }
          });
      server.start();
      return new Visit(server, visitors, arrived);
    }

    @Override
    public void close() {
      server.stop(0);
      visitors.shutdownNow();
    }

    private static boolean isReplyTo(String state, AuthorizationReply reply) {
      return switch (reply) {
        case AuthorizationReply.Code code -> code.state().equals(Optional.of(state));
        case AuthorizationReply.Refused refused -> refused.state().equals(Optional.of(state));
        case AuthorizationReply.Nothing() -> false;
      };
    }

    private static void answer(HttpExchange exchange, boolean isReply) throws IOException {
      try (exchange) {
        byte[] page = (isReply ? PAGE : "").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(isReply ? 200 : 404, page.length == 0 ? -1 : page.length);
        if (page.length > 0) {
          exchange.getResponseBody().write(page);
        }
      }
    }
  }
}
