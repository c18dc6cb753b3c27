package io.github.traktcli.application.transfer.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How an export is written.
 *
 * @param at when it was made
 * @param zone in which a moment is a day
 * @param withUnwatched whether films that were rated and never watched stand among those watched
 * @param folders whether Trakt's own export has the folders of its older form
 * @param bom whether CSV begins with a byte order mark
 * @param spreadsheetSafe whether an apostrophe stands before what a spreadsheet would run
 * @param missing what could not be read, where that is no reason to fail
 */
public record ExportSettings(
    Instant at,
    ZoneId zone,
    boolean withUnwatched,
    boolean folders,
    boolean bom,
    boolean spreadsheetSafe,
    List<MissingPart> missing) {

  /** Copies the list. */
  public ExportSettings {
    missing = List.copyOf(missing);
  }

  /** Returns these settings for an account of which not everything came. */
  public ExportSettings missing(List<MissingPart> parts) {
    return new ExportSettings(at, zone, withUnwatched, folders, bom, spreadsheetSafe, parts);
  }
}
