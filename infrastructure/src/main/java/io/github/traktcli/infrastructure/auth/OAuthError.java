package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.infrastructure.http.TraktAnswer;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.util.Map;

/**
 * The error that an OAuth host names in its answer.
 *
 * @param name such as {@code invalid_grant}; empty when none is named
 */
record OAuthError(String name, String description) {

  static OAuthError of(TraktAnswer answer) {
    try {
      if (!answer.isHtml()) {
        Map<String, Object> members = Json.readMap(answer.text());
        return new OAuthError(text(members, "error"), text(members, "error_description"));
      }
    } catch (UnreadableJson e) {
      // An answer that is no JSON names no error.
    }
    return new OAuthError("", "");
  }

  /** Tells whether Trakt does not know the app. */
  boolean isAboutTheApp() {
    return name.equals("invalid_client")
        || name.equals("unauthorized_client")
        || description.contains("client_id is required");
  }

  /** Returns what it says, for people. */
  String detail() {
    return description.isEmpty() ? name : description;
  }

  private static String text(Map<String, Object> members, String name) {
    return members.get(name) instanceof String text ? text : "";
  }
}
