package io.github.traktcli.infrastructure.sandbox.library;

import io.github.traktcli.infrastructure.sandbox.catalogue.BulkMovies;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.List;

/** The real plays and behind them as many made-up ones as wanted; for load tests. */
public final class BulkPlays extends AbstractList<Play> {

  private static final long FIRST_ID = 1_000_000_000;

  private final List<Play> real;
  private final BulkMovies films;
  private final Instant newest;

  public BulkPlays(List<Play> real, int size, Instant newest) {
    this.real = real;
    this.films = new BulkMovies(size);
    this.newest = newest.truncatedTo(ChronoUnit.MINUTES);
  }

  @Override
  public Play get(int index) {
    if (index < real.size()) {
      return real.get(index);
    }
    int place = index - real.size();
    return new Play(
        FIRST_ID + films.size() - place,
        films.get(place),
        newest.minus(place, ChronoUnit.HOURS),
        "watch");
  }

  @Override
  public int size() {
    return real.size() + films.size();
  }
}
