package io.github.traktcli.infrastructure.http;

import io.github.traktcli.infrastructure.json.Json;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Sends one request over OkHttp and reads its answer whole. */
final class Transport {

  private static final MediaType JSON = MediaType.get("application/json");
  private static final byte[] NO_BODY = new byte[0];

  /** Writes of many items have been seen to take 45 seconds. */
  private static final int CALL_TIMEOUTS = 3;

  private final HttpSettings settings;
  private final OkHttpClient client;

  Transport(HttpSettings settings, Optional<Trace> trace) {
    this.settings = settings;
    Duration timeout = settings.timeout();
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .connectTimeout(timeout)
            .readTimeout(timeout)
            .writeTimeout(timeout)
            .callTimeout(timeout.multipliedBy(CALL_TIMEOUTS))
            .retryOnConnectionFailure(false)
            .followRedirects(false);
    trace.ifPresent(builder::addNetworkInterceptor);
    this.client = builder.build();
  }

  TraktAnswer exchange(TraktRequest request, @Nullable String token) throws IOException {
    try (Response response = client.newCall(http(request, token)).execute()) {
      ResponseBody body = response.body();
      Headers headers = response.headers();
      return new TraktAnswer(
          response.request().url().host(), response.code(), headers, body.byteString());
    }
  }

  String host(TraktRequest request) {
    return String.valueOf(base(request).getHost());
  }

  /** Lets go of the connections; the process may end without it. */
  void close() {
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
            .header("User-Agent", settings.userAgent())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json");
    if (request.host() == TraktRequest.Host.API) {
      http.header("trakt-api-version", "2").header("trakt-api-key", settings.clientId());
      if (token != null) {
        http.header("Authorization", "Bearer " + token);
      }
    }
    return http.method(request.method().name(), body(request)).build();
  }

  private static @Nullable RequestBody body(TraktRequest request) {
    Object body = request.body();
    return switch (request.method()) {
      case GET -> null;
      case DELETE -> body == null ? null : RequestBody.create(Json.write(body), JSON);
      case POST, PUT ->
          body == null
              ? RequestBody.create(NO_BODY, JSON)
              : RequestBody.create(Json.write(body), JSON);
    };
  }

  private HttpUrl address(TraktRequest request) {
    HttpUrl base = HttpUrl.get(base(request).toString());
    HttpUrl.Builder address = base.newBuilder();
    request.path().forEach(address::addPathSegment);
    request.query().forEach(pair -> address.addQueryParameter(pair.name(), pair.value()));
    return address.build();
  }

  private URI base(TraktRequest request) {
    return switch (request.host()) {
      case API -> settings.endpoint().api();
      case AUTH -> settings.endpoint().auth();
    };
  }
}
