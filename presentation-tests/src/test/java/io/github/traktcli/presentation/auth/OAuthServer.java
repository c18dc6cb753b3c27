package io.github.traktcli.presentation.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/**
 * A Trakt that hands out tokens and is strict about them: a refresh token works once, and only the
 * newest access token is taken.
 */
final class OAuthServer extends Dispatcher {

  private final List<String> requests = new ArrayList<>();
  private int number;
  private int refreshes;
  private int refusedRefreshes;
  private int polls;

  /** Begins with the pair {@code access-token-N} and {@code refresh-token-N}. */
  OAuthServer(int number) {
    this.number = number;
  }

  synchronized int refreshes() {
    return refreshes;
  }

  synchronized int refusedRefreshes() {
    return refusedRefreshes;
  }

  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    String body = request.getBody() == null ? "" : Objects.requireNonNull(request.getBody()).utf8();
    requests.add(request.getMethod() + " " + path + " " + body);
    return switch (path) {
      case "/oauth/device/code" ->
          json(
              200,
              """
              {"device_code":"device-secret","user_code":"5055CC52","expires_in":600,
               "verification_url":"https://auth.trakt.tv/activate","interval":5}
              """);
      case "/oauth/device/token" -> polls++ < 2 ? json(400, "") : tokens();
      case "/oauth/token" -> token(body);
      case "/oauth/revoke" -> json(200, "{}");
      case "/users/settings" -> settings(request);
      default -> json(404, "");
    };
  }

  private MockResponse token(String body) {
    if (!body.contains("\"refresh_token\"")) {
      return tokens();
    }
    if (body.contains("\"refresh_token\":\"refresh-token-" + number + "\"")) {
      refreshes++;
      return tokens();
    }
    refusedRefreshes++;
    return json(400, "{\"error\":\"invalid_grant\",\"error_description\":\"used\"}");
  }

  private MockResponse settings(RecordedRequest request) {
    String expected = "Bearer access-token-" + number;
    return expected.equals(request.getHeaders().get("Authorization"))
        ? json(
            200,
            """
            {"user":{"username":"sean","private":false,"name":"Sean Marlow","vip":true,
             "ids":{"slug":"sean"}}}
            """)
        : json(401, "");
  }

  private MockResponse tokens() {
    number++;
    return json(
        200,
        """
        {"access_token":"access-token-%d","refresh_token":"refresh-token-%d","scope":"public",
         "token_type":"bearer","expires_in":604800,"created_at":4000000000}
        """
            .formatted(number, number));
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }
}
