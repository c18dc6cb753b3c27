package io.github.traktcli.domain.auth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How a browser login ended, as its redirect says. */
public sealed interface AuthorizationReply {

  /**
   * Returns the text that the login began with: empty for a bare code, which has none, and an empty
   * text when an address lacks it.
   */
  Optional<String> state();

  /** The person agreed. */
  record Code(String code, Optional<String> state) implements AuthorizationReply {

    /** Never shows the code. */
    @Override
    public String toString() {
      return "Code[]";
    }
  }

  /**
   * The person did not agree.
   *
   * @param error in the words of OAuth, such as {@code access_denied}
   */
  record Refused(String error, Optional<String> state) implements AuthorizationReply {}

  /** There is neither a code nor a refusal in it. */
  record Nothing() implements AuthorizationReply {

    @Override
    public Optional<String> state() {
      return Optional.empty();
    }
  }

  /** Reads a bare code, or an address with the reply in its query. */
  static AuthorizationReply parse(String text) {
    String stripped = text.strip();
    int query = stripped.indexOf('?');
    if (query < 0) {
      return stripped.isEmpty() || stripped.contains("/")
          ? new Nothing()
          : new Code(stripped, Optional.empty());
    }
    Map<String, String> parameters = parameters(stripped.substring(query + 1));
    Optional<String> state = Optional.of(parameters.getOrDefault("state", ""));
    String code = parameters.get("code");
    if (code != null && !code.isEmpty()) {
      return new Code(code, state);
    }
    String error = parameters.get("error");
    return error == null ? new Nothing() : new Refused(error, state);
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("[&#]", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
