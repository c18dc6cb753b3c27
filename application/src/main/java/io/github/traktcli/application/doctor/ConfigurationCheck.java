package io.github.traktcli.application.doctor;

import io.github.traktcli.application.settings.SettingValue;
import io.github.traktcli.application.settings.SettingValue.Source;
import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.application.settings.SettingsFile.Fault;
import io.github.traktcli.domain.settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What the user has settled, and who says so. */
public record ConfigurationCheck(Supplier<Settings> settings) implements Check {

  private static final int SHOWN = 4;

  @Override
  public String name() {
    return "configuration";
  }

  @Override
  public List<Finding> look() {
    Settings found = settings.get();
    List<Finding> findings = new ArrayList<>();
    for (Fault fault : found.faults()) {
      findings.add(
          Finding.failed(
              name(),
              "%s:%d:%d: %s"
                  .formatted(found.file().location(), fault.line(), fault.column(), fault.detail()),
              "Mend it with: trakt config edit"));
    }
    List<String> said = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      SettingValue value = found.value(setting);
      if (value.source() != Source.DEFAULT) {
        said.add(
            "%s = %s (%s)"
                .formatted(
                    setting.key(),
                    setting == Setting.CLIENT_ID
                        ? masked(value.value().orElse(""))
                        : value.value().orElse(""),
                    source(value)));
      }
    }
    if (!said.isEmpty()) {
      findings.add(Finding.ok(name(), String.join(", ", said)));
    } else if (findings.isEmpty()) {
      findings.add(Finding.ok(name(), "Everything is as usual."));
    }
    return findings;
  }

  private static String source(SettingValue value) {
    return value.origin().isEmpty()
        ? value.source().name().toLowerCase(Locale.ROOT)
        : value.source() == Source.FILE
            ? "line " + value.origin().substring(value.origin().lastIndexOf(':') + 1)
            : value.origin();
  }

  private static String masked(String id) {
    return id.length() > 2 * SHOWN ? id.substring(0, SHOWN) + "…" : "…";
  }
}
