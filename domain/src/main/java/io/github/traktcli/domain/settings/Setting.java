package io.github.traktcli.domain.settings;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user may settle once for all commands. Needed by nearly every run, so nothing here is made
 * before it is asked for.
 */
public enum Setting {
  /** Whose account is used. */
  PROFILE("profile", Values.PROFILE, "", "the account that is used"),
  /** In which zone times are shown. */
  TIMEZONE("timezone", Values.ZONE, "", "the zone in which times are shown"),
  /** How days are written on a terminal. */
  DATE_FORMAT("date_format", Values.WORDS, "words iso dmy mdy", "how days are written"),
  /** How the time of day is written on a terminal. */
  TIME_FORMAT("time_format", Values.WORDS, "24h 12h", "how the time of day is written"),
  /** On which day weeks begin. */
  WEEK_START(
      "week_start",
      Values.WORDS,
      "monday tuesday wednesday thursday friday saturday sunday",
      "the day on which weeks begin"),
  /** Whether comments that give something away are shown. */
  SPOILERS("spoilers", Values.WORDS, "hide show", "whether to show what gives something away"),
  /** What results look like where no option says it. */
  OUTPUT(
      "output",
      Values.WORDS,
      "auto table json jsonl csv tsv yaml",
      "what results look like, also in pipes"),
  /** What the dashboard tells where no option says it. */
  STATUS(
      "status",
      Values.SEVERAL,
      "all token watching airing next requests limits",
      "the parts that trakt status tells, with commas"),
  /** What a search is for where no option says it. */
  DEFAULT_TYPE(
      "default_type",
      Values.SEVERAL,
      "any movie show episode person list",
      "what trakt search looks for, with commas"),
  /** How many items charts and feeds give where no option says it. */
  PAGE_SIZE("page_size", Values.COUNT, "30", "how many items charts and feeds give"),
  /** When to use colour. */
  COLOR("color", Values.WORDS, "auto always never", "when to use colour"),
  /** Whether titles lead to their pages. */
  HYPERLINKS(
      "hyperlinks",
      Values.WORDS,
      "auto always never",
      "whether titles are links to their pages, on terminals"),
  /** Whether and how to ask. */
  PROMPTS(
      "prompts",
      Values.WORDS,
      "enabled plain disabled",
      "whether to ask: plain asks by numbered lines, for screen readers"),
  /** Whether answers of Trakt are kept on this machine. */
  CACHE("cache", Values.WORDS, "enabled disabled", "whether to keep answers of Trakt for a while"),
  /** Where the tokens of a new sign-in are kept. */
  STORE("store", Values.WORDS, "file keyring", "where auth login keeps tokens"),
  /** Whether pictures of titles are drawn, and how. */
  POSTERS(
      "posters",
      Values.WORDS,
      "never auto kitty iterm2 sixel blocks",
      "whether to draw the pictures of titles, and how"),
  /** Whether something may move while the user waits. */
  SPINNER(
      "spinner",
      Values.WORDS,
      "enabled disabled",
      "whether a line moves while Trakt is waited for; a plain one otherwise"),
  /** The program in which longer texts are written. */
  EDITOR("editor", Values.TEXT, "", "the program in which longer texts are written"),
  /** The program that shows what is longer than the window. */
  PAGER("pager", Values.TEXT, "", "the program that shows long results; cat for none"),
  /** The program that opens addresses. */
  BROWSER("browser", Values.TEXT, "", "the program that opens addresses"),
  /** Whether newer releases are told of. */
  UPDATE_NOTICE(
      "update_notice",
      Values.WORDS,
      "enabled disabled",
      "whether to tell, once a day at most, of a newer release"),
  /** Where the user watches. */
  COUNTRY("country", Values.COUNTRY, "", "the country that trakt where asks for"),
  /** The API app. */
  CLIENT_ID("client_id", Values.WORD, "", "the client id of your Trakt API app"),
  /** Where the API app takes people back to. */
  REDIRECT_URI("redirect_uri", Values.ADDRESS, "", "a redirect address of that app");

  private final String key;
  private final Values values;
  private final String words;
  private final String summary;

  Setting(String key, Values values, String words, String summary) {
    this.key = key;
    this.values = values;
    this.words = words;
    this.summary = summary;
  }

  /** What values a setting takes. */
  enum Values {
    WORDS,
    SEVERAL,
    COUNT,
    ZONE,
    PROFILE,
    COUNTRY,
    WORD,
    ADDRESS,
    TEXT
  }

  /** Returns the name in the configuration. */
  public String key() {
    return key;
  }

  /** Returns what it settles, as the end of a sentence. */
  public String summary() {
    return summary;
  }

  /** Returns what counts where nobody has said anything; empty where that is found out. */
  public Optional<String> fallback() {
    return switch (values) {
      case WORDS, SEVERAL -> Optional.of(choices().getFirst());
      case COUNT -> Optional.of(words);
      default -> Optional.empty();
    };
  }

  /** Returns the words that it takes; empty where it takes others. */
  public List<String> choices() {
    return values == Values.WORDS || values == Values.SEVERAL
        ? List.of(words.split(" ", -1))
        : List.of();
  }

  /**
   * Returns a value as it is kept.
   *
   * @throws InvalidInput when the setting cannot have it
   */
  public String checked(String value) {
    return SettingRules.checked(this, values, value);
  }

  /**
   * Refuses a value that the setting cannot have.
   *
   * @throws InvalidInput says what it can have
   */
  public void requireValid(String value) {
    if (checked(value).isEmpty()) {
      throw new IllegalStateException(key + " has no value");
    }
  }

  /** Returns the setting of that name. */
  public static Optional<Setting> named(String key) {
    for (Setting setting : values()) {
      if (setting.key.equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the setting of that name.
   *
   * @throws InvalidInput names the nearest ones when there is none
   */
  public static Setting called(String key) {
    return named(key)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "There is no setting \"%s\".%s See them with: trakt config list"
                        .formatted(key, NearNames.didYouMean(key, keys()))));
  }

  /** Returns the names of all settings. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Setting setting : values()) {
      keys.add(setting.key);
    }
    return keys;
  }
}
