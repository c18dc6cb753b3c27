package io.github.traktcli.domain.calendar;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The calendars that Trakt keeps. Section "Calendars" of the contract. */
public enum CalendarKind {
  SHOWS("shows", "episodes of shows", true),
  NEW("new", "first episodes of new shows", true),
  PREMIERES("premieres", "first episodes of shows, seasons and half seasons", true),
  FINALES("finales", "last episodes of shows, seasons and half seasons", true),
  MOVIES("movies", "films in cinemas", true),
  STREAMING("streaming", "films on streaming services, by US dates", true),
  DVD("dvd", "films on disc, by US dates", true),
  MEDIA("media", "films and episodes together", true),
  HOT("hot", "films and episodes that many are waiting for", false),
  HOT_PREMIERES("hot-premieres", "premieres that many are waiting for", false),
  HOT_FINALES("hot-finales", "finales that many are waiting for", false),
  HOT_NEW("hot-new", "new shows that many are waiting for", false);

  private final String word;
  private final String summary;
  private final boolean scoped;

  CalendarKind(String word, String summary, boolean scoped) {
    this.word = word;
    this.summary = summary;
    this.scoped = scoped;
  }

  /** Returns the word by which a user names this calendar. */
  public String word() {
    return word;
  }

  /** Returns what this calendar shows, in a few words. */
  public String summary() {
    return summary;
  }

  /** Tells whether Trakt keeps it for each user and for everybody, and not for everybody only. */
  public boolean scoped() {
    return scoped;
  }

  /** Tells whether Trakt can fold the episodes of a show and day into one entry of it. */
  public boolean foldable() {
    return switch (this) {
      case SHOWS, MEDIA, HOT -> true;
      default -> false;
    };
  }

  /** Tells whether it holds films and episodes, so that one of both can be asked for. */
  public boolean mixed() {
    return this == MEDIA || this == HOT;
  }

  /** Returns the words of all calendars. */
  public static List<String> words() {
    return Arrays.stream(values()).map(CalendarKind::word).toList();
  }

  /**
   * Finds a calendar by its word, in any case.
   *
   * @throws InvalidInput when there is no such calendar
   */
  public static CalendarKind named(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.word.equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  private static InvalidInput unknown(String text) {
    return new InvalidInput(
        "There is no calendar \""
            + text
            + "\". The calendars are "
            + String.join(", ", words())
            + ".");
  }
}
