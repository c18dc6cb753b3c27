package io.github.traktcli.infrastructure.sandbox.catalogue;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;

/** As many films as wanted, each made up when it is looked at; for load tests. */
public final class BulkMovies extends AbstractList<SandboxTitle> {

  private static final long FIRST_ID = 20_000_000;

  private final int size;

  public BulkMovies(int size) {
    this.size = size;
  }

  @Override
  public SandboxMovie get(int index) {
    String number = String.format(Locale.ROOT, "%06d", index + 1);
    int year = 1920 + index % 107;
    return new SandboxMovie(
        FIRST_ID + index,
        "film-" + number + "-" + year,
        "tt9" + number,
        FIRST_ID + index,
        "Film " + number,
        year,
        LocalDate.of(year, 1 + index % 12, 1 + index % 28),
        80 + index % 90,
        "PG",
        List.of("drama"),
        "en",
        "us",
        5 + index % 50 / 10.0,
        1_000_000 - index % 1_000_000,
        "",
        "One of many.",
        "");
  }

  @Override
  public int size() {
    return size;
  }
}
