package io.github.traktcli.application.document;

import java.util.function.Function;

/** A domain value together with the JSON document that Trakt sent for it. */
public record Sourced<T>(T value, Document source) {

  /** Returns another value that was read from the same document. */
  public <R> Sourced<R> map(Function<? super T, ? extends R> mapping) {
    return new Sourced<>(mapping.apply(value), source);
  }
}
