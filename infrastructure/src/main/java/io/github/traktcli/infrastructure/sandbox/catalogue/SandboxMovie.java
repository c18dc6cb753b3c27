package io.github.traktcli.infrastructure.sandbox.catalogue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A film of the catalogue. */
public record SandboxMovie(
    long trakt,
    String slug,
    String imdb,
    long tmdb,
    String title,
    int year,
    LocalDate day,
    int runtime,
    String certification,
    List<String> genres,
    String language,
    String country,
    double rating,
    int votes,
    String tagline,
    String overview,
    String originalTitle)
    implements SandboxTitle {

  private static final int DAYS_TO_STREAMING = 49;
  private static final int DAYS_TO_DISC = 91;

  public static SandboxMovie of(TsvTable.Row row, RelativeDates today) {
    String day = row.text(6);
    return new SandboxMovie(
        row.number(0),
        row.text(1),
        row.text(2),
        row.number(3),
        row.text(4),
        row.count(5),
        today.date(day.startsWith("@") ? day.substring(1) : day, DayOfWeek.FRIDAY),
        row.count(7),
        row.text(8),
        row.parts(9, ','),
        row.text(10),
        row.text(11),
        row.decimal(12),
        row.count(13),
        row.text(14),
        row.text(15),
        row.text(16));
  }

  @Override
  public String type() {
    return "movie";
  }

  @Override
  public Instant released() {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  public LocalDate streamingDay() {
    return day.plusDays(DAYS_TO_STREAMING);
  }

  public LocalDate discDay() {
    return day.plusDays(DAYS_TO_DISC);
  }

  public String status(Instant now) {
    return released().isAfter(now) ? "post production" : "released";
  }
}
