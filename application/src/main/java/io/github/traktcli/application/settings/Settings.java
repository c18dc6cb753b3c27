package io.github.traktcli.application.settings;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.settings.SettingValue.Source;
import io.github.traktcli.application.settings.SettingsFile.Fault;
import io.github.traktcli.application.settings.SettingsFile.Line;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What counts for this run: options go above the environment, that above the file, and that above
 * what is built in. What the environment says to all programs, such as {@code EDITOR}, stands
 * behind the file.
 *
 * @param options what the command line says
 * @param environment looks a variable up
 */
public record Settings(
    Function<Setting, Optional<String>> options,
    Function<String, Optional<String>> environment,
    SettingsFile file) {

  /** Returns the same with a file. */
  public Settings with(SettingsFile read) {
    return new Settings(options, environment, read);
  }

  /** Returns what counts, with who says so. What the file says wrongly does not count. */
  public SettingValue value(Setting setting) {
    Optional<String> option = options.apply(setting);
    if (option.isPresent()) {
      SettingValue said = new SettingValue(setting, option, Source.OPTION, "");
      boolean leavesItOpen = option.get().equals("auto");
      return leavesItOpen ? variable(setting, SettingVariables.above(setting)).orElse(said) : said;
    }
    return variable(setting, SettingVariables.above(setting))
        .or(() -> ofFile(setting))
        .or(() -> variable(setting, SettingVariables.below(setting)))
        .orElseGet(() -> new SettingValue(setting, setting.fallback(), Source.DEFAULT, ""));
  }

  /**
   * Makes sure that everything in the file can be meant.
   *
   * @throws TraktException with {@code BrokenConfiguration} names the place of the first fault
   */
  public void check() {
    List<Fault> faults = faults();
    if (!faults.isEmpty()) {
      Fault first = faults.getFirst();
      throw new TraktException(
          new TraktFailure.BrokenConfiguration(
              file.location(), first.line(), first.column(), first.detail()));
    }
  }

  /** Returns what is wrong in the file, from top to bottom. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(file.faults());
    for (Line line : file.lines()) {
      try {
        Optional<Setting> setting = Setting.named(line.name());
        if (setting.isPresent() && !line.value().isEmpty()) {
          setting.get().requireValid(line.value());
        }
      } catch (InvalidInput e) {
        faults.add(new Fault(line.line(), line.column(), String.valueOf(e.getMessage())));
      }
    }
    faults.sort((one, other) -> Integer.compare(one.line(), other.line()));
    return faults;
  }

  private Optional<SettingValue> variable(Setting setting, List<String> names) {
    for (String name : names) {
      Optional<String> meant =
          environment.apply(name).flatMap(text -> SettingVariables.meaning(name, text));
      if (meant.isPresent()) {
        return Optional.of(new SettingValue(setting, meant, Source.ENVIRONMENT, name));
      }
    }
    return Optional.empty();
  }

  /** The last line counts where there are several. */
  private Optional<SettingValue> ofFile(Setting setting) {
    Optional<SettingValue> found = Optional.empty();
    for (Line line : file.lines()) {
      if (line.name().equals(setting.key()) && !line.value().isEmpty()) {
        try {
          found =
              Optional.of(
                  new SettingValue(
                      setting,
                      Optional.of(setting.checked(line.value())),
                      Source.FILE,
                      file.location() + ":" + line.line()));
        } catch (InvalidInput e) {
          found = Optional.empty();
        }
      }
    }
    return found;
  }
}
