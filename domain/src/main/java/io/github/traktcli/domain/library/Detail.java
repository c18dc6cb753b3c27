package io.github.traktcli.domain.library;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.List;
import java.util.Locale;

/**
 * What can be said of an entry of a section when it is put in. All are texts here, as Trakt writes
 * them. Section "Sync" of the contract.
 */
public enum Detail {
  /** What the owner wrote to it, up to {@value #LONGEST_NOTES} letters. */
  NOTES("notes", "TEXT", "Write this to each new entry, up to 500 letters.", ""),
  /** From 1 to 10. */
  RATING("rating", "N", "Rate it from 1 to 10.", ""),
  /** When it was watched, rated, collected or hidden; {@link SectionKind#timeName} is its name. */
  AT("at", "TIME", "When it was: 2026-10-31 21:00, yesterday, 10m ago, and the like.", ""),
  MEDIA_TYPE(
      "media_type",
      "KIND",
      "The kind of copy",
      "digital bluray hddvd dvd vcd vhs betamax laserdisc"),
  RESOLUTION(
      "resolution",
      "SIZE",
      "Its resolution",
      "uhd_4k hd_1080p hd_1080i hd_720p sd_480p sd_480i sd_576p sd_576i"),
  HDR("hdr", "RANGE", "Its dynamic range", "dolby_vision hdr10 hdr10_plus hlg"),
  AUDIO(
      "audio",
      "FORMAT",
      "Its audio format",
      "dolby_digital dolby_digital_plus dolby_digital_plus_atmos dolby_truehd dolby_atmos"
          + " dolby_prologic dts dts_ma dts_hr dts_x auro_3d mp3 mp2 aac lpcm ogg ogg_opus wma"
          + " flac"),
  AUDIO_CHANNELS(
      "audio_channels",
      "N.N",
      "Its audio channels",
      "1.0 2.0 2.1 3.0 3.1 4.0 4.1 5.0 5.1 5.1.2 5.1.4 6.1 7.1 7.1.2 7.1.4 9.1 10.1"),
  THREE_D("3d", "BOOLEAN", "Whether it is in 3D", "true false");

  /** The most letters that the notes of an entry may have. */
  public static final int LONGEST_NOTES = 500;

  /** How Trakt has been seen to write 10.1. */
  private static final String TEN_ONE = "1.0.1";

  private final String traktName;
  private final String label;
  private final String summary;
  private final String choices;

  Detail(String traktName, String label, String summary, String choices) {
    this.traktName = traktName;
    this.label = label;
    this.summary = summary;
    this.choices = choices;
  }

  /** Returns Trakt's name for it in answers and bodies; that of {@link #AT} depends on the kind. */
  public String traktName() {
    return traktName;
  }

  /** Returns the name of the option that says it, with its two hyphens. */
  public String option() {
    return "--" + traktName.replace('_', '-');
  }

  /** Returns what a user writes behind the option. */
  public String label() {
    return label;
  }

  /** Returns what it means, as a sentence. */
  public String summary() {
    return choices.isEmpty() ? summary : summary + ": " + choices.replace(" ", ", ") + ".";
  }

  /** Returns the values to choose from; empty where there are too many. */
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split(" ", -1));
  }

  /**
   * Returns a value as Trakt takes it.
   *
   * @throws InvalidInput with a sentence when Trakt has no such value
   */
  public String checked(String value) {
    return switch (this) {
      case NOTES -> checkedNotes(value);
      case RATING -> checkedRating(value);
      case AT -> value;
      case MEDIA_TYPE, RESOLUTION, HDR, AUDIO -> chosen(value);
      case AUDIO_CHANNELS -> value.strip().equals(TEN_ONE) ? TEN_ONE : chosen(value);
      case THREE_D -> chosen(asBoolean(value));
    };
  }

  /** Returns a value that Trakt itself wrote: it may have words that are not known here. */
  public String quoted(String value) {
    return this == THREE_D ? asBoolean(value) : value;
  }

  private String chosen(String value) {
    String word = value.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    if (!choices().contains(word)) {
      throw new InvalidInput(
          "%s is one of %s, not \"%s\".".formatted(option(), String.join(", ", choices()), value));
    }
    return word;
  }

  /** Trakt has been seen to send numbers for booleans. */
  private static String asBoolean(String value) {
    return switch (value.strip()) {
      case "1" -> "true";
      case "0" -> "false";
      default -> value;
    };
  }

  private static String checkedNotes(String notes) {
    int letters = notes.codePointCount(0, notes.length());
    if (letters > LONGEST_NOTES) {
      throw new InvalidInput(
          "Notes may have %d letters; these have %d.".formatted(LONGEST_NOTES, letters));
    }
    return notes;
  }

  private static String checkedRating(String rating) {
    String digits = rating.strip();
    for (int mark = 1; mark <= 10; mark++) {
      if (digits.equals(Integer.toString(mark))) {
        return digits;
      }
    }
    throw new InvalidInput(
        "A rating is a whole number from 1 to 10, not \"%s\". To take one back: trakt ratings remove"
            .formatted(rating));
  }
}
