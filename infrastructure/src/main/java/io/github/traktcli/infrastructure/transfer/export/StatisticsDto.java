package io.github.traktcli.infrastructure.transfer.export;

import org.jspecify.annotations.Nullable;

/** How many plays Trakt's statistics speak of. */
public record StatisticsDto(@Nullable PlaysDto movies, @Nullable PlaysDto episodes) {

  /** The plays of one kind of title. */
  public record PlaysDto(@Nullable Long plays) {}

  long plays() {
    return plays(movies) + plays(episodes);
  }

  private static long plays(@Nullable PlaysDto of) {
    return of == null || of.plays == null ? 0 : of.plays;
  }
}
