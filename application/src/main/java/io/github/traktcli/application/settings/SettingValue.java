package io.github.traktcli.application.settings;

import io.github.traktcli.domain.settings.Setting;
import java.util.Optional;

/**
 * The value that counts, and who says so.
 *
 * @param value empty where nobody has said anything and it is found out when it is needed
 * @param origin the option, the variable or the file with its line; empty for a default
 */
public record SettingValue(Setting setting, Optional<String> value, Source source, String origin) {

  /** Who says what counts, the strongest first. */
  public enum Source {
    OPTION,
    ENVIRONMENT,
    FILE,
    DEFAULT
  }
}
