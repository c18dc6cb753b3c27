package io.github.traktcli.application.settings;

import io.github.traktcli.domain.calendar.TimeZones;
import io.github.traktcli.domain.settings.Setting;
import java.util.List;
import java.util.Optional;

/** The variables of the environment that say what settings say. */
final class SettingVariables {

  private SettingVariables() {}

  /** Returns those that go above the file, the strongest first. */
  static List<String> above(Setting setting) {
    return switch (setting) {
      case PROFILE -> variables("TRAKT_PROFILE");
      case TIMEZONE -> variables("TZ");
      case COLOR -> variables("NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR");
      case PROMPTS -> variables("TRAKT_PROMPT_DISABLED", "TRAKT_ACCESSIBLE_PROMPTER");
      case CACHE -> variables("TRAKT_NO_CACHE");
      case EDITOR -> variables("TRAKT_EDITOR");
      case HYPERLINKS -> variables("FORCE_HYPERLINK");
      case UPDATE_NOTICE -> variables("TRAKT_NO_UPDATE_NOTIFIER", "NO_UPDATE_NOTIFIER");
      case SPINNER -> variables("TRAKT_SPINNER_DISABLED");
      case PAGER -> variables("TRAKT_PAGER");
      case BROWSER -> variables("TRAKT_BROWSER");
      case CLIENT_ID -> variables("TRAKT_CLIENT_ID");
      case REDIRECT_URI -> variables("TRAKT_REDIRECT_URI");
      default -> List.of();
    };
  }

  /** Returns those that are about all programs, so that what is said about this one goes above. */
  static List<String> below(Setting setting) {
    return switch (setting) {
      case EDITOR -> variables("VISUAL", "EDITOR");
      case PAGER -> variables("PAGER");
      case BROWSER -> variables("BROWSER");
      default -> List.of();
    };
  }

  private static List<String> variables(String... names) {
    return List.of(names);
  }

  /** Returns the value that a variable means; empty where it means nothing. */
  static Optional<String> meaning(String variable, String text) {
    if (variable.equals("TZ")) { // an empty one is UTC
      return TimeZones.ofEnvironment(text).isPresent() ? Optional.of(text) : Optional.empty();
    }
    if (variable.equals("TRAKT_PAGER") || variable.equals("PAGER")) { // an empty one is none
      return Optional.of(text.isBlank() ? "cat" : text);
    }
    if (text.isBlank()) {
      return Optional.empty();
    }
    return switch (variable) {
      case "NO_COLOR" -> Optional.of("never");
      case "CLICOLOR_FORCE" -> text.equals("0") ? Optional.empty() : Optional.of("always");
      case "CLICOLOR" -> text.equals("0") ? Optional.of("never") : Optional.empty();
      case "TRAKT_NO_CACHE" ->
          text.equals("0") || text.equals("false") ? Optional.empty() : Optional.of("disabled");
      case "FORCE_HYPERLINK" -> Optional.of(text.equals("0") ? "never" : "always");
      case "TRAKT_NO_UPDATE_NOTIFIER", "NO_UPDATE_NOTIFIER", "TRAKT_SPINNER_DISABLED" ->
          text.equals("0") || text.equals("false") ? Optional.empty() : Optional.of("disabled");
      case "TRAKT_PROMPT_DISABLED" -> Optional.of("disabled");
      case "TRAKT_ACCESSIBLE_PROMPTER" ->
          text.equals("0") || text.equals("false") ? Optional.empty() : Optional.of("plain");
      default -> Optional.of(text);
    };
  }
}
