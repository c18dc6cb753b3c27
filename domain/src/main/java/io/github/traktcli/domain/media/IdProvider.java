package io.github.traktcli.domain.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who issued an id. Section "Search, ID Lookup" of the contract. */
public enum IdProvider {
  TRAKT,
  IMDB,
  TMDB,
  TVDB;

  /** Returns the name that Trakt uses in lookup paths and {@code ids} objects. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a provider by its name, in any case. */
  public static Optional<IdProvider> named(String name) {
    return Arrays.stream(values())
        .filter(provider -> provider.traktName().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
