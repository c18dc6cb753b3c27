package io.github.traktcli.infrastructure.sandbox;

/** Anything that can stand on a list. */
sealed interface Media permits Title, Season, Episode, Person {

  /** The name of the kind as the API writes it: {@code movie}, {@code show}, ... */
  String type();

  long trakt();

  /** Names one item in the library file: {@code movie:481}. */
  default String key() {
    return type() + ":" + trakt();
  }
}
