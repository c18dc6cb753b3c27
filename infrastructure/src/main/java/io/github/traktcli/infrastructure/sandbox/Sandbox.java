package io.github.traktcli.infrastructure.sandbox;

import com.sun.net.httpserver.HttpServer;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.library.LibraryFile;
import io.github.traktcli.infrastructure.sandbox.routes.RouteContext;
import io.github.traktcli.infrastructure.sandbox.routes.RouteGroups;
import io.github.traktcli.infrastructure.sandbox.routes.SpecExamples;
import io.github.traktcli.infrastructure.sandbox.routes.Tokens;
import io.github.traktcli.infrastructure.sandbox.server.ApiHandler;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A Trakt on loopback, with a small catalogue whose airings are laid around today and with the
 * library of one user.
 *
 * <p>It speaks plain HTTP on 127.0.0.1 only, accepts any API key and {@link #token()}, and behaves
 * like the real service: pages, limits, errors, device login. Several may run at once, also on the
 * same state folder.
 */
public final class Sandbox implements AutoCloseable {

  /** The slug of the user to whom {@link #token()} belongs. */
  public static final String USER = Accounts.OWNER;

  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer server;
  private final ExecutorService threads;
  private final AtomicReference<@Nullable TraktFailure> libraryFailure;

  private Sandbox(
      HttpServer server,
      ExecutorService threads,
      AtomicReference<@Nullable TraktFailure> libraryFailure) {
    this.server = server;
    this.threads = threads;
    this.libraryFailure = libraryFailure;
  }

  /**
   * Starts a sandbox; it answers when this returns.
   *
   * @throws IOException when the port is taken
   */
  public static Sandbox start(SandboxOptions options) throws IOException {
    if (System.getProperty(NO_DELAY) == null) {
      // Without it every answer waits 40 ms for an acknowledgement.
      System.setProperty(NO_DELAY, "true");
    }
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), options.port()),
            0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    // The caller has things of its own to do before it first asks.
    AtomicReference<@Nullable TraktFailure> failure = new AtomicReference<>();
    Future<ApiHandler> handler = threads.submit(() -> handler(options, base(server), failure::set));
    server.createContext("/", exchange -> opened(handler).handle(exchange));
    server.start();
    return new Sandbox(server, threads, failure);
  }

  private static ApiHandler handler(
      SandboxOptions options, URI base, Consumer<TraktFailure> libraryFailed) {
    RouteContext context = RouteContext.of(options);
    Tokens tokens = new Tokens(context);
    return new ApiHandler(
        new RouteGroups(context, tokens, base),
        tokens::userOf,
        new SpecExamples(request -> tokens.userOf(request).isPresent()),
        options,
        libraryFailed);
  }

  private static ApiHandler opened(Future<ApiHandler> handler) throws IOException {
    try {
      return handler.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw new IOException("the sandbox could not be set up", e.getCause());
    }
  }

  private static URI base(HttpServer server) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Where the API is, without a slash at the end. */
  public URI apiUrl() {
    return base(server);
  }

  /** Where the sign-in is; the same server. */
  public URI authUrl() {
    return base(server);
  }

  /** An access token of the user that is always accepted. */
  public static String token() {
    return Tokens.ALWAYS_GOOD;
  }

  /**
   * Forgets the library that is kept in that folder.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState} when it
   *     cannot be removed
   */
  public static void reset(Path stateFolder) {
    new LibraryFile(stateFolder, () -> new Library(new JsonObject())).reset();
  }

  /** Returns why the library could not be read or written; empty while it could. */
  public Optional<TraktFailure> libraryFailure() {
    return Optional.ofNullable(libraryFailure.get());
  }

  /** Stops at once; requests under way are cut off. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
