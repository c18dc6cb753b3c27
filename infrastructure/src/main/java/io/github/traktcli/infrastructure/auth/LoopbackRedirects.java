package io.github.traktcli.infrastructure.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.traktcli.application.auth.RedirectReceiver;
import io.github.traktcli.domain.auth.RedirectUri;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A web server of this machine for one visit of the user's browser. */
public final class LoopbackRedirects implements RedirectReceiver {

  private static final String PAGE =
      "<!doctype html><meta charset=utf-8><title>trakt</title>"
          + "<p>The answer has arrived. You can close this window and go back to the terminal.";

  @Override
  public Optional<Reception> receive(RedirectUri redirectUri) {
    if (!redirectUri.isLoopback()) {
      return Optional.empty();
    }
    URI address = URI.create(redirectUri.value());
    int port = address.getPort() < 0 ? 80 : address.getPort();
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      return Optional.of(Visit.await(server, address));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private record Visit(HttpServer server, CompletableFuture<String> address) implements Reception {

    static Visit await(HttpServer server, URI expected) {
      CompletableFuture<String> arrived = new CompletableFuture<>();
      String path = expected.getPath().isEmpty() ? "/" : expected.getPath();
      server.createContext(
          "/",
          exchange -> {
            URI visited = exchange.getRequestURI();
            String query = visited.getRawQuery();
            boolean isReply =
                visited.getPath().equals(path)
                    && query != null
                    && (query.contains("code=") || query.contains("error="));
            answer(exchange, isReply);
            if (isReply) {
              arrived.complete(visited.toString());
            }
          });
      server.start();
      return new Visit(server, arrived);
    }

    @Override
    public void close() {
      server.stop(0);
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
