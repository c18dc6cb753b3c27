package io.github.traktcli.infrastructure.api;

import io.github.traktcli.application.api.ApiAnswer;
import io.github.traktcli.application.api.ApiCall;
import io.github.traktcli.application.api.ApiGateway;
import io.github.traktcli.application.api.ApiPage;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.http.Endpoint;
import io.github.traktcli.infrastructure.http.Keeping;
import io.github.traktcli.infrastructure.http.TraktAnswer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.http.TraktRequest.Host;
import io.github.traktcli.infrastructure.http.TraktRequest.Method;
import io.github.traktcli.infrastructure.http.TraktRequest.Parameter;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;

/** Sends any request over HTTP. */
public final class HttpApiGateway implements ApiGateway {

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

  private final TraktHttp http;
  private final Endpoint endpoint;

  /**
   * Makes the gateway.
   *
   * @param endpoint the only addresses that anything is sent to
   */
  public HttpApiGateway(TraktHttp http, Endpoint endpoint) {
    this.http = http;
    this.endpoint = endpoint;
  }

  @Override
  public ApiAnswer call(ApiCall call) {
    TraktRequest request = request(call);
    return answer(request, http.sendAny(request));
  }

  @Override
  public ApiPage page(ApiCall call) {
    TraktRequest request = request(call);
    TraktAnswer answer = http.sendAny(request);
    return new ApiPage(answer(request, answer), answer.pageCounts(), items(answer));
  }

  /** A page that is no JSON has nothing to count; whoever prints it says so. */
  private static int items(TraktAnswer answer) {
    if (answer.isEmpty()) {
      return 0;
    }
    try {
      return Json.readAny(answer.text()) instanceof Collection<?> items ? items.size() : 1;
    } catch (UnreadableJson e) {
      return 1;
    }
  }

  private static ApiAnswer answer(TraktRequest request, TraktAnswer answer) {
    return new ApiAnswer(
        answer.status(), headers(answer), answer.text(), answer.isJson(), failure(request, answer));
  }

  @Override
  public String user() {
    return http.read(
            TraktRequest.get("users", "settings").authorized(Authorization.REQUIRED),
            SettingsDto.class,
            SettingsDto::slug)
        .value();
  }

  private static Optional<TraktException> failure(TraktRequest request, TraktAnswer answer) {
    return answer.status() / 100 == 2
        ? Optional.empty()
        : Optional.of(TraktHttp.refused(request, answer));
  }

  private TraktRequest request(ApiCall call) {
    HttpUrl address = address(call.address());
    List<Parameter> query = new ArrayList<>();
    for (int i = 0; i < address.querySize(); i++) {
      String value = address.queryParameterValue(i);
      query.add(new Parameter(address.queryParameterName(i), value == null ? "" : value));
    }
    call.query().forEach(given -> query.removeIf(known -> known.name().equals(given.getKey())));
    call.query().forEach(given -> query.add(new Parameter(given.getKey(), given.getValue())));
    boolean isApi = isBelow(endpoint.api(), address);
    return new TraktRequest(
        Method.valueOf(call.method()),
        isApi ? Host.API : Host.AUTH,
        pieces(address, isApi ? endpoint.api() : endpoint.auth()),
        query,
        call.body().map(TraktRequest.RawBody::new).orElse(null),
        Authorization.OPTIONAL,
        call.headers().stream()
            .map(header -> new Parameter(header.getKey(), header.getValue()))
            .toList(),
        call.keptFor().<Keeping>map(Keeping.AtLeast::new).orElse(Keeping.Rule.NEVER),
        false);
  }

  private HttpUrl address(String text) {
    boolean absolute = ABSOLUTE.matcher(text).lookingAt();
    HttpUrl address = HttpUrl.parse(absolute ? text : below(endpoint.api(), text));
    if (address == null || text.isBlank()) {
      throw new InvalidInput("\"" + text + "\" is no path and no address.");
    }
    if (!isBelow(endpoint.api(), address) && !isBelow(endpoint.auth(), address)) {
      throw new InvalidInput(
          "Requests go to %s and %s only; your token must not reach %s."
              .formatted(endpoint.api(), endpoint.auth(), address.host()));
    }
    return address;
  }

  private static String below(URI base, String path) {
    return base.toString().replaceFirst("/+$", "") + (path.startsWith("/") ? "" : "/") + path;
  }

  private static boolean isBelow(URI base, HttpUrl address) {
    HttpUrl host = HttpUrl.get(base.toString());
    List<String> root = pieces(host);
    List<String> pieces = pieces(address);
    return host.scheme().equals(address.scheme())
        && host.host().equals(address.host())
        && host.port() == address.port()
        && pieces.size() >= root.size()
        && pieces.subList(0, root.size()).equals(root);
  }

  /** Returns what comes behind the base, which is put in front of every request. */
  private static List<String> pieces(HttpUrl address, URI base) {
    List<String> pieces = pieces(address);
    return pieces.subList(pieces(HttpUrl.get(base.toString())).size(), pieces.size());
  }

  /** A slash at the end means nothing to Trakt. */
  private static List<String> pieces(HttpUrl address) {
    List<String> pieces = new ArrayList<>(address.pathSegments());
    while (!pieces.isEmpty() && pieces.getLast().isEmpty()) {
      pieces.removeLast();
    }
    return pieces;
  }

  private static List<Map.Entry<String, String>> headers(TraktAnswer answer) {
    return IntStream.range(0, answer.headers().size())
        .mapToObj(i -> Map.entry(answer.headers().name(i), answer.headers().value(i)))
        .toList();
  }
}
