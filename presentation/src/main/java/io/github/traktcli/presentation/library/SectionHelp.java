package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;

/**
 * What help says of the commands that every section has.
 *
 * @param list what {@code list} does
 * @param add what {@code add} does
 * @param remove what {@code remove} does
 * @param listed examples of {@code list}
 * @param added examples of {@code add}
 * @param removed examples of {@code remove}
 */
record SectionHelp(
    String list,
    String add,
    String remove,
    List<String> listed,
    List<String> added,
    List<String> removed) {

  /** Returns the help of a section. */
  static SectionHelp of(LibrarySection section) {
    String name = section.label();
    return switch (section.kind()) {
      case WATCHLIST, FAVORITES, LIST ->
          new SectionHelp(
              "List the " + name + ".",
              "Put movies and shows on the " + name + ".",
              "Take movies and shows off the " + name + ".",
              List.of(
                  "trakt " + name,
                  "trakt " + name + " list --type movies,shows",
                  "trakt " + name + " --json"),
              List.of(
                  "trakt " + name + " add \"severance\" tt0816692",
                  "trakt " + name + " add - < titles.txt"),
              List.of("trakt " + name + " remove show/severance movie/dune-2021"));
      case RATINGS ->
          new SectionHelp(
              "List what you rated, and how often you gave each rating.",
              "Rate movies, shows, seasons and episodes from 1 to 10.",
              "Take ratings back.",
              List.of("trakt ratings", "trakt ratings list --type movies --rating 8-10"),
              List.of(
                  "trakt ratings add movie/tron-legacy-2010 9 severance 10",
                  "trakt ratings add - < ratings.csv"),
              List.of("trakt ratings remove movie/tron-legacy-2010"));
      case COLLECTION ->
          new SectionHelp(
              "List what you own.",
              "Say what you own, and in which form. A bare show stands for all its episodes.",
              "Take things out of the collection. A bare show stands for all its episodes.",
              List.of("trakt collection list movies", "trakt collection list shows"),
              List.of(
                  "trakt collection add movie/tron-legacy-2010 --media-type bluray"
                      + " --resolution uhd_4k"),
              List.of("trakt collection remove movie/tron-legacy-2010"));
      case HISTORY ->
          new SectionHelp(
              "List what you watched, the newest first.",
              "Mark what you watched.",
              "Take plays back.",
              List.of("trakt history", "trakt history list --start-at -1w"),
              List.of("trakt history add show/severance/1/1 --at \"yesterday 21:00\""),
              List.of("trakt history remove movie/tron-legacy-2010"));
      case HIDDEN ->
          new SectionHelp(
              "List what is hidden.",
              "Hide things.",
              "Show things again.",
              List.of("trakt hidden list calendar", "trakt hidden list comments"),
              List.of(
                  "trakt hidden add dropped show/the-walking-dead",
                  "trakt hidden add comments sean"),
              List.of("trakt hidden remove dropped show/the-walking-dead"));
    };
  }
}
