package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.http.TraktAnswer.Token;
import io.github.traktcli.infrastructure.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Sends one request over OkHttp and reads its answer: whole, or the beginning of a long array. */
final class Transport {

  private static final MediaType JSON = MediaType.get("application/json");
  private static final byte[] NO_BODY = new byte[0];

  /** Writes of many items have been seen to take 45 seconds. */
  private static final int CALL_TIMEOUTS = 3;

  private final HttpSettings settings;
  private final InstantSource clock;
  private final OkHttpClient client;
  private final Set<RestOfBody> open = ConcurrentHashMap.newKeySet();

  Transport(HttpSettings settings, InstantSource clock, Optional<Trace> trace) {
    this.settings = settings;
    this.clock = clock;
    Duration timeout = settings.timeout();
    // A write must never be sent twice, and a token never to where an answer points to; what these
    // switches leave open, OneExchange shuts.
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .connectTimeout(timeout)
            .readTimeout(timeout)
            .writeTimeout(timeout)
            // Duration would multiply by BigDecimal, which takes longer to load than to answer.
            .callTimeout(Duration.ofMillis(timeout.toMillis() * CALL_TIMEOUTS))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .socketFactory(new PromptSockets());
    Network network = settings.network();
    if (network.https().isPresent() || network.http().isPresent()) {
      EnvironmentProxies proxies = new EnvironmentProxies(network);
      builder.proxySelector(proxies).proxyAuthenticator(proxies);
    }
    if (settings.endpoint().isPlain()) {
      // Nobody is to be trusted, and finding out who could be takes long.
      builder.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
    } else {
      Tls.of(network).in(builder);
    }
    trace.ifPresent(builder::addInterceptor);
    this.client =
        builder
            .addInterceptor(AnswerBody::read)
            .addInterceptor(OneExchange::reveal)
            .addNetworkInterceptor(new OneExchange()::hide)
            .build();
  }

  /**
   * Sends the request once.
   *
   * @throws IOException where no status came, or where a read that would repair it got no whole
   *     body; otherwise the status decides, whatever became of the body
   */
  TraktAnswer exchange(TraktRequest request, @Nullable String token) throws IOException {
    try (Response response = client(request).newCall(http(request, token)).execute()) {
      AnswerBody body = (AnswerBody) response.body();
      IOException trouble = body.trouble();
      if (trouble == null || !response.isSuccessful() || !request.repeatable()) {
        return answer(response, body.content(), token, kept(body.rest()));
      }
      throw request.inPieces()
          ? new HalfAnswer(
              answer(response, body.content(), token, RestOfBody.lost(trouble)), trouble)
          : trouble;
    }
  }

  private TraktAnswer answer(
      Response response, ByteString content, @Nullable String token, @Nullable RestOfBody rest) {
    return new TraktAnswer(
        response.request().url().host(),
        response.code(),
        response.headers(),
        content,
        clock.instant(),
        token == null ? Token.NONE : Token.SENT,
        rest);
  }

  /** A read of an array got a part of it, which may be used where there will be no more. */
  static final class HalfAnswer extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient TraktAnswer part;
    private final IOException trouble;

    HalfAnswer(TraktAnswer part, IOException trouble) {
      super(trouble);
      this.part = part;
      this.trouble = trouble;
    }

    /** Returns what came; reading on behind it fails. */
    TraktAnswer part() {
      return part;
    }

    /** Returns why there was no more. */
    IOException trouble() {
      return trouble;
    }
  }

  /** OkHttp complains of answers that nobody holds and nobody has closed. */
  private @Nullable RestOfBody kept(@Nullable RestOfBody rest) {
    if (rest != null) {
      open.add(rest);
      rest.whenClosed(() -> open.remove(rest));
    }
    return rest;
  }

  /**
   * What may not be repeated never goes over a connection that lay idle: the server may have closed
   * it meanwhile, and nobody could tell whether the request had arrived.
   */
  private OkHttpClient client(TraktRequest request) {
    return request.repeatable()
        ? client
        : client.newBuilder().connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS)).build();
  }

  String host(TraktRequest request) {
    return String.valueOf(base(request).getHost());
  }

  /** Lets go of the connections; the process may end without it. */
  void close() {
    List.copyOf(open).forEach(RestOfBody::close);
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  Duration timeout() {
    return settings.timeout();
  }

  private Request http(TraktRequest request, @Nullable String token) {
    Request.Builder http =
        new Request.Builder()
            .url(address(request))
            .tag(TraktRequest.class, request)
            .header("User-Agent", settings.userAgent())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip");
    if (request.host() == TraktRequest.Host.API) {
      requirePrintable(
          settings.clientId(),
          new TraktFailure.Forbidden(
              TraktFailure.Forbidden.Cause.BAD_KEY, "the client id holds blanks or odd letters"));
      http.header("trakt-api-version", "2").header("trakt-api-key", settings.clientId());
      if (token != null) {
        requirePrintable(
            token, new TraktFailure.NotSignedIn(TraktFailure.NotSignedIn.Reason.TOKEN_REFUSED));
        http.header("Authorization", "Bearer " + token);
      }
    }
    request.headers().forEach(header -> add(header, http));
    return http.method(request.method().name(), body(request)).build();
  }

  /** OkHttp would repeat the value, which may be a secret, in its refusal. */
  private static void add(TraktRequest.Parameter header, Request.Builder http) {
    try {
      http.header(header.name(), header.value());
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(
          "The header \"" + header.name() + "\" cannot be sent: only plain letters can.");
    }
  }

  /** What a user pasted may hold what no header may. */
  private static void requirePrintable(String value, TraktFailure failure) {
    if (!value.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) {
      throw new TraktException(failure);
    }
  }

  private static @Nullable RequestBody body(TraktRequest request) {
    Object body = request.body();
    return switch (request.method()) {
      case GET -> {
        if (body != null) {
          throw new InvalidInput("A GET request has no body.");
        }
        yield null;
      }
      case DELETE -> body == null ? null : json(body);
      case POST, PUT -> body == null ? RequestBody.create(NO_BODY, JSON) : json(body);
    };
  }

  /** By bytes: for texts, OkHttp would add a charset to the type. */
  private static RequestBody json(Object body) {
    String json = body instanceof TraktRequest.RawBody(String raw) ? raw : Json.write(body);
    return RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON);
  }

  private HttpUrl address(TraktRequest request) {
    HttpUrl base = HttpUrl.get(base(request).toString());
    HttpUrl.Builder address = base.newBuilder();
    for (String piece : request.path()) {
      if (piece.isEmpty() || piece.equals(".") || piece.equals("..")) {
        throw new TraktException(TraktFailure.NotFound.thing(request.address()));
      }
      address.addPathSegment(piece);
    }
    request.query().forEach(pair -> address.addQueryParameter(pair.name(), pair.value()));
    String path = address.build().encodedPath();
    // The URL Standard lets brackets stand there; RFC 3986, and servers with it, do not.
    return address.encodedPath(path.replace("[", "%5B").replace("]", "%5D")).build();
  }

  private URI base(TraktRequest request) {
    return switch (request.host()) {
      case API -> settings.endpoint().api();
      case AUTH -> settings.endpoint().auth();
    };
  }
}
