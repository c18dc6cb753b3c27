package io.github.traktcli.domain.act;

import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.domain.library.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What can be said of an act beside its subject. */
public enum ActParameter {
  IMAGES(Place.QUERY, "images", "", "The images as well.", "true"),
  REACTION(
      Place.PATH,
      "reaction",
      "REACTION",
      "What you feel about it.",
      "like dislike love laugh shocked bravo spoiler"),
  RESET_AT(
      Place.BODY,
      "reset_at",
      "TIME",
      "From when on plays count again: a day, 2026-10-31 21:00, 10m ago, RFC 3339 (default now).",
      ""),
  REASON(
      Place.BODY,
      "reason",
      "REASON",
      "What is wrong with it.",
      "duplicate remove data_refresh metadata adult runtime language spam tmdb spoilers abusive"
          + " bigotry political offtopic support too_short other"),
  MESSAGE(Place.BODY, "message", "TEXT", "What the moderators should know.", "");

  private static final List<String> OF_COMMENTS =
      List.of(
          "spoilers",
          "language",
          "abusive",
          "spam",
          "bigotry",
          "political",
          "offtopic",
          "support",
          "duplicate",
          "too_short",
          "other");
  private static final List<String> OF_LISTS =
      List.of("duplicate", "remove", "metadata", "adult", "language", "spam", "other");
  private static final List<String> OF_USERS = List.of("spam", "adult", "language", "other");

  /** Where it travels. */
  public enum Place {
    PATH,
    QUERY,
    BODY
  }

  private final Place place;
  private final String traktName;
  private final String label;
  private final String summary;
  private final String choices;

  ActParameter(Place place, String traktName, String label, String summary, String choices) {
    this.place = place;
    this.traktName = traktName;
    this.label = label;
    this.summary = summary;
    this.choices = choices;
  }

  /** Returns where it travels. */
  public Place place() {
    return place;
  }

  /** Returns Trakt's name for it. */
  public String traktName() {
    return traktName;
  }

  /** Returns what a user writes for it; empty for a flag, which stands for its only value. */
  public String label() {
    return label;
  }

  /** Returns what it does, as a sentence. */
  public String summary() {
    return summary;
  }

  /** Returns the values to choose from; empty where anything goes. */
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split(" ", -1));
  }

  /** Returns the values to choose from where something is done to that kind of thing. */
  public List<String> choices(SubjectType type) {
    if (this != REASON) {
      return choices();
    }
    return switch (type) {
      case COMMENT -> OF_COMMENTS;
      case LIST -> OF_LISTS;
      case USER -> OF_USERS;
      default -> choices().stream().filter(ActParameter::isOfTitles).toList();
    };
  }

  /**
   * Checks that a value that Trakt knows goes with that kind of thing.
   *
   * @throws InvalidInput with a sentence when it does not
   */
  public void requireFor(SubjectType type, String value) {
    List<String> fitting = choices(type);
    if (!fitting.isEmpty() && !fitting.contains(value)) {
      throw new InvalidInput(
          "%s is here one of %s, not \"%s\"."
                  .formatted(option().substring(2), String.join(", ", fitting), value)
              + NearNames.didYouMean(value, fitting));
    }
  }

  /** Tells whether it cannot be left out. */
  public boolean isRequired() {
    return this == REASON || place == Place.PATH;
  }

  private static boolean isOfTitles(String reason) {
    return reason.equals("language")
        || reason.equals("spam")
        || reason.equals("duplicate")
        || reason.equals("other")
        || !OF_COMMENTS.contains(reason);
  }

  /** Returns the name of the option, with its two hyphens. */
  public String option() {
    return "--" + traktName.replace('_', '-');
  }

  /** Tells whether its value is an instant. */
  public boolean isTime() {
    return this == RESET_AT;
  }

  /** Returns what stands for it in a sentence where it was not said; mostly nothing. */
  public String unsaid() {
    return this == RESET_AT ? "now" : "";
  }

  /**
   * Returns a value as Trakt takes it.
   *
   * @param zone of the user's clock, by which times are read
   * @throws InvalidInput with a sentence when Trakt has no such value
   */
  public String checked(String value, Instant now, ZoneId zone) {
    if (isTime()) {
      return moment(value, now, zone);
    }
    if (choices.isEmpty()) {
      return value;
    }
    String word = value.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    if (!choices().contains(word)) {
      throw new InvalidInput(
          "%s is one of %s, not \"%s\"."
                  .formatted(option().substring(2), String.join(", ", choices()), value)
              + NearNames.didYouMean(word, choices()));
    }
    return word;
  }

  /** Of a day, all plays count. */
  private String moment(String value, Instant now, ZoneId zone) {
    return switch (Moment.parsePoint(value, now, zone)) {
      case Moment.At(Instant instant) -> instant.toString();
      case Moment.OnDay(LocalDate day, var userZone, var noon) ->
          day.atStartOfDay(userZone).toInstant().toString();
      case Moment.Released released -> throw noTime(released);
      case Moment.Unknown unknown -> throw noTime(unknown);
    };
  }

  private InvalidInput noTime(Moment moment) {
    return new InvalidInput(
        "%s is a day or a time, and not \"%s\".".formatted(option(), moment.traktName()));
  }
}
