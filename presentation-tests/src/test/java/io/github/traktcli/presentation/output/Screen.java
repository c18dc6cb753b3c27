package io.github.traktcli.presentation.output;

import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.application.settings.SettingsFile;
import io.github.traktcli.domain.settings.Setting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A console whose output can be looked at. */
final class Screen {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Runnable> actions = new ArrayList<>();
  private final Console console;

  private Screen(Terminals terminals, Map<String, String> environment, String color) {
    this.console = console(out, err, terminals, environment, color, actions::add);
  }

  /** Pipes on all sides. */
  static Screen pipe() {
    return new Screen(Terminals.NONE, Map.of(), "auto");
  }

  /** A terminal without colour. */
  static Screen terminal(int columns) {
    return new Screen(Terminals.all(columns), Map.of(), "never");
  }

  static Screen with(Terminals terminals, String color, String... variables) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables) {
      String[] parts = variable.split("=", 2);
      environment.put(parts[0], parts[1]);
    }
    return new Screen(terminals, environment, color);
  }

  static Console console(
      OutputStream out,
      OutputStream err,
      Terminals terminals,
      Map<String, String> environment,
      String color,
      Consumer<Runnable> tenths) {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        out,
        err,
        terminals,
        environment,
        InstantSource.fixed(java.time.Instant.EPOCH),
        () -> ZoneOffset.UTC,
        tenths,
        Interruptions.unheard(),
        new Console.Preferences() {
          private final Settings settings =
              new Settings(
                  setting -> setting == Setting.COLOR ? Optional.of(color) : Optional.empty(),
                  name -> Optional.ofNullable(environment.get(name)),
                  SettingsFile.NONE);

          @Override
          public Optional<String> setting(Setting setting) {
            return settings.value(setting).value();
          }

          @Override
          public Optional<ZoneId> zone() {
            return Optional.empty();
          }
        });
  }

  /** Lets so many tenths of a second go by. */
  void tick(int tenths) {
    for (int i = 0; i < tenths; i++) {
      actions.forEach(Runnable::run);
    }
  }

  Console console() {
    return console;
  }

  /** Lets a printer print, and returns what came out. */
  String shows(OutputRequest request, Consumer<Printer> action) {
    action.accept(new Printer(console, request));
    return text();
  }

  String text() {
    console.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  List<String> lines() {
    return text().lines().toList();
  }

  String notes() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
