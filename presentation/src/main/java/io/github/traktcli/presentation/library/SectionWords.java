package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;

/**
 * What a section is called: the row of words that each kind of section has.
 *
 * @param place with its owner, as in "your watchlist"
 * @param inside as in "on your watchlist"
 * @param into as in "to your watchlist"
 * @param outOf as in "from your watchlist"
 * @param time what the column of the entries' time is called
 * @param nothing the sentence for a person when there is no entry
 */
public record SectionWords(
    String place, String inside, String into, String outOf, String time, String nothing) {

  /** Returns the words of a section. */
  public static SectionWords of(LibrarySection section) {
    if (section instanceof LibrarySection.Hidden hidden) {
      return hidden(hidden);
    }
    return switch (section.kind()) {
      case WATCHLIST -> on("your watchlist", "added");
      case FAVORITES -> on("your favorites", "added");
      case LIST -> on("the list " + section.label(), "added");
      case COLLECTION -> in("your collection", "collected");
      case HISTORY -> in("your history", "watched");
      case RATINGS -> in("your ratings", "rated");
      case HIDDEN -> throw new IllegalArgumentException(section + " is no hidden place");
    };
  }

  private static SectionWords hidden(LibrarySection.Hidden section) {
    return switch (section.place()) {
      case DROPPED -> hidden("dropped", "dropped", "what you dropped", "Nothing is dropped.");
      case COMMENTS ->
          hidden(
              "hidden",
              "among those whose comments you hide",
              "those whose comments you hide",
              "Nobody's comments are hidden.");
      case CALENDAR,
          PROGRESS_WATCHED,
          PROGRESS_WATCHED_RESET,
          PROGRESS_COLLECTED,
          RECOMMENDATIONS ->
          hidden(
              "hidden",
              "hidden from " + section.label(),
              "what you hid from " + section.label(),
              "Nothing is hidden from " + section.label() + ".");
    };
  }

  private static SectionWords hidden(String time, String inside, String place, String nothing) {
    return new SectionWords(place, inside, "to " + place, "from " + place, time, nothing);
  }

  private static SectionWords on(String place, String time) {
    return of("on ", place, time);
  }

  private static SectionWords in(String place, String time) {
    return of("in ", place, time);
  }

  private static SectionWords of(String preposition, String place, String time) {
    return new SectionWords(
        place,
        preposition + place,
        "to " + place,
        "from " + place,
        time,
        "The " + place.replaceFirst("^(your|the) ", "") + " holds nothing of that.");
  }

  /** Returns what the column of a detail is called. */
  static String column(Detail detail, SectionKind kind) {
    return detail == Detail.AT ? kind.timeName() : detail.traktName();
  }
}
