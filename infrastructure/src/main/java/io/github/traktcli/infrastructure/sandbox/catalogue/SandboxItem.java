package io.github.traktcli.infrastructure.sandbox.catalogue;

/** Anything that can stand on a list. */
public sealed interface SandboxItem
    permits SandboxTitle, SandboxSeason, SandboxEpisode, SandboxPerson {

  /** The name of the kind as the API writes it: {@code movie}, {@code show}, ... */
  String type();

  long trakt();

  /** Names one item in the library file: {@code movie:481}. */
  default String key() {
    return type() + ":" + trakt();
  }
}
