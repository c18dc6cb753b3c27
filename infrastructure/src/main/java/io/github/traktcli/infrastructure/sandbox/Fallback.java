package io.github.traktcli.infrastructure.sandbox;

import java.util.Optional;

/** Answers what no route models. */
@FunctionalInterface
interface Fallback {

  /** Empty when the path is no operation of the API at all. */
  Optional<Reply> answer(Request request);
}
