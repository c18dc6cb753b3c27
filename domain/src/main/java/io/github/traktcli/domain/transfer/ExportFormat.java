package io.github.traktcli.domain.transfer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which an account leaves Trakt. */
public enum ExportFormat {
  /** Everything as Trakt sent it, in the members of its own export of 2026. */
  TRAKT("trakt-export.zip", "Everything, as Trakt's own export has it (zip)."),
  JSON("all.json", "Plays, ratings and watchlist as one JSON array."),
  NDJSON("all.ndjson", "The same, one JSON object a line."),
  CSV("all.csv", "The same as comma-separated values, as Trakt's importer reads them."),
  LETTERBOXD("letterboxd-import.csv", "Films, watchlist and lists for Letterboxd."),
  IMDB("ratings.csv", "Ratings, watchlist and lists as IMDb exports them."),
  SIMKL("simkl.csv", "One row for each title, for Simkl."),
  YAMTRACK("yamtrack.csv", "Plays, ratings and watchlist for Yamtrack."),
  TRAKTEXPORT("full.json", "What the program traktexport writes."),
  ICS("history.ics", "Plays as a calendar."),
  SQLITE("trakt.sqlite", "Everything as a database: a table a kind, and every answer of Trakt.");

  private final String file;
  private final String summary;

  ExportFormat(String file, String summary) {
    this.file = file;
    this.summary = summary;
  }

  /** Returns its word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name of its file, or of the first of several, where the user gives none. */
  public String file() {
    return file;
  }

  /** Returns what it holds, in a sentence. */
  public String summary() {
    return summary;
  }

  /** Tells whether it may need several files, and so a folder. */
  public boolean isOfSeveralFiles() {
    return this == LETTERBOXD || this == IMDB;
  }

  /** Finds a format by its word, in any case. */
  public static Optional<ExportFormat> named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
