package io.github.traktcli.infrastructure.sandbox.server;

import java.util.Optional;

/** Answers what no route models. */
@FunctionalInterface
public interface Fallback {

  /** Empty when the path is no operation of the API at all. */
  Optional<Reply> answer(Request request);
}
