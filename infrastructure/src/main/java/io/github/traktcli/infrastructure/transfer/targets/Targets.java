package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.domain.transfer.ExportFormat;

/** Which class writes which form. */
public final class Targets {

  private Targets() {}

  /** Returns what writes a form. */
  public static TargetFormat of(ExportFormat format) {
    return switch (format) {
      case TRAKT -> new TraktZip();
      case JSON -> new ActionJson(false);
      case NDJSON -> new ActionJson(true);
      case CSV -> new ActionCsv();
      case LETTERBOXD -> new LetterboxdCsv();
      case IMDB -> new ImdbCsv();
      case SIMKL -> new SimklCsv();
      case YAMTRACK -> new YamtrackCsv();
      case TRAKTEXPORT -> new TraktexportJson();
      case ICS -> new PlayCalendar();
      case SQLITE -> new SqliteFile();
    };
  }
}
