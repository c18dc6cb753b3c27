package io.github.traktcli.infrastructure.sandbox.server;

import java.util.Optional;

/** Finds the route that answers a request. */
@FunctionalInterface
public interface RouteFinder {

  /**
   * Returns the route of that method and path; empty when there is none.
   *
   * @param path still encoded, without the query
   */
  Optional<Router.Match> match(String method, String path);
}
