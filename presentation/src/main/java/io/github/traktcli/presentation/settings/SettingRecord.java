package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.settings.SettingValue;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.RowView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A setting for scripts.
 *
 * @param value null where it is found out when it is needed
 * @param source option, environment, file or default
 * @param origin the variable, or the file with its line
 */
record SettingRecord(
    String key,
    @Nullable String value,
    String source,
    @Nullable String origin,
    List<String> choices) {

  /** How settings look as rows. */
  static final RowView<SettingValue> VIEW =
      new RowView<>(
          List.of(
              Column.<SettingValue>fixed("key", value -> Cell.of(value.setting().key())).needed(),
              Column.<SettingValue>text("value", value -> Cell.of(value.value().orElse("")))
                  .needed(),
              Column.text("source", SettingRecord::from).needed(),
              Column.text("about", value -> Cell.of(value.setting().summary()))),
          value -> value.setting().key(),
          "There are no settings.");

  static SettingRecord of(SettingValue value) {
    return new SettingRecord(
        value.setting().key(),
        value.value().orElse(null),
        source(value),
        value.origin().isEmpty() ? null : value.origin(),
        value.setting().choices());
  }

  private static String source(SettingValue value) {
    return value.source().name().toLowerCase(Locale.ROOT);
  }

  private static Cell from(SettingValue value) {
    String source = source(value);
    return switch (value.source()) {
      case ENVIRONMENT -> Cell.of(source + " " + value.origin());
      case OPTION, FILE, DEFAULT -> Cell.of(source);
    };
  }
}
