package io.github.traktcli.infrastructure.sandbox.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of routes: a method and a template lead to a handler.
 *
 * <p>Templates are written as the API has them, {@code /shows/{id}/seasons/{season}}. A part with a
 * question mark, {@code {sort_by?}}, and everything behind it may be left out. A fixed part wins
 * over a parameter in the same place.
 */
public final class Router implements RouteFinder {

  /** Who may call a route. */
  public enum Access {
    /** Anybody with an app; a token is looked at when one is sent. */
    OPEN,
    /** Only with the token of a user. */
    SIGNED_IN,
    /** Only with the token of a user who pays. */
    VIP,
    /** The token server: neither app headers nor a token. */
    OAUTH
  }

  /** Answers the requests of one route. */
  @FunctionalInterface
  public interface Handler {
    Reply handle(Request request);
  }

  /** What is registered for a method and a template. */
  public record Route(Access access, Handler handler) {}

  /** A route, with what its template took out of the path. */
  public record Match(Route route, Map<String, String> parameters) {}

  private static final class Junction {
    private final Map<String, Junction> fixed = new HashMap<>();
    private final Map<String, Junction> open = new LinkedHashMap<>();
    private final Map<String, Route> routes = new HashMap<>();
  }

  private final Junction root = new Junction();

  public void get(String template, Handler handler) {
    add("GET", template, Access.OPEN, handler);
  }

  /** A GET that only the user may do. */
  public void mine(String template, Handler handler) {
    add("GET", template, Access.SIGNED_IN, handler);
  }

  public void post(String template, Handler handler) {
    add("POST", template, Access.SIGNED_IN, handler);
  }

  public void put(String template, Handler handler) {
    add("PUT", template, Access.SIGNED_IN, handler);
  }

  public void delete(String template, Handler handler) {
    add("DELETE", template, Access.SIGNED_IN, handler);
  }

  public void add(String method, String template, Access access, Handler handler) {
    Route route = new Route(access, handler);
    Junction at = root;
    for (String part : parts(template)) {
      if (part.startsWith("{")) {
        boolean optional = part.endsWith("?}");
        if (optional) {
          at.routes.put(method, route);
        }
        String name = part.substring(1, part.length() - (optional ? 2 : 1));
        at = at.open.computeIfAbsent(name, ignored -> new Junction());
      } else {
        at = at.fixed.computeIfAbsent(part, ignored -> new Junction());
      }
    }
    at.routes.put(method, route);
  }

  @Override
  public Optional<Match> match(String method, String path) {
    return Optional.ofNullable(match(root, method, parts(path), 0, Map.of()));
  }

  private static @Nullable Match match(
      Junction at, String method, List<String> parts, int index, Map<String, String> found) {
    if (index == parts.size()) {
      Route route = at.routes.get(method);
      return route == null ? null : new Match(route, found);
    }
    String part = parts.get(index);
    Junction fixed = at.fixed.get(part);
    if (fixed != null) {
      Match match = match(fixed, method, parts, index + 1, found);
      if (match != null) {
        return match;
      }
    }
    for (Map.Entry<String, Junction> open : at.open.entrySet()) {
      Map<String, String> more = new LinkedHashMap<>(found);
      more.put(open.getKey(), Request.decode(part.replace("+", "%2B")));
      Match match = match(open.getValue(), method, parts, index + 1, more);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
