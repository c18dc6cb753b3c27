package io.github.traktcli.infrastructure.http;

import org.jspecify.annotations.Nullable;

/** An entry of a long answer that can be told apart, also when pages shift while they are read. */
public interface Identified {

  /** Returns what no other entry of the same answer has; {@code null} when the answer lacks it. */
  @Nullable Object identity();
}
