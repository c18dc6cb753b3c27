package io.github.traktcli.infrastructure.transfer.source.format;

import java.util.List;
import java.util.Map;

/**
 * All formats, in the order in which they may claim a file: those of one service before all else.
 */
public final class Formats {

  private Formats() {}

  /** Returns the formats of services. */
  public static List<ImportFormat> ofServices() {
    return List.of(
        new Letterboxd(),
        new Imdb(),
        new Netflix(),
        new TvTime(),
        new Traktexport(),
        new TraktExport(),
        new Simkl(),
        new MyAnimeList(),
        new AniList(),
        new Yamtrack(),
        new Ryot(),
        new Watcharr(),
        new TmdbAccount(),
        new Criticker(),
        new Movary(),
        new MovieLens(),
        new Serializd(),
        new PlaybackReporting(),
        new Tautulli(),
        new Kodi());
  }

  /**
   * Returns the formats that nobody in particular writes.
   *
   * @param columns what the columns of a table are, where the user says so
   */
  public static List<ImportFormat> ofNobody(Map<String, String> columns) {
    return List.of(new FlatTable(columns), new FlatJson(), new TitleLines());
  }
}
