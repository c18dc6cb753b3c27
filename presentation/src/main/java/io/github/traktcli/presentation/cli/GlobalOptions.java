package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.calendar.TimeZones;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Console.ColorMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command has. Declared without annotations: they are built at each start.
 */
final class GlobalOptions implements Console.Preferences {

  private @Nullable String profile;
  private @Nullable String color;
  private @Nullable String timezone;
  private @Nullable String timeout;
  private @Nullable String maxWait;
  private boolean verbose;
  private boolean debug;
  private boolean sandbox;
  private boolean noInput;

  void declare(CommandSpec root) {
    root.addOption(
        value("--profile", "NAME", "Use the account of this profile.", text -> profile = text));
    root.addOption(
        flag(
            "--sandbox",
            "Talk to a Trakt inside this program; no account is needed.",
            on -> sandbox = on));
    root.addOption(
        value("--color", "WHEN", "Use colour: auto, always or never.", text -> color = text));
    root.addOption(
        value(
            "--timezone",
            "ZONE",
            "Show times in this zone, such as Europe/Berlin.",
            text -> timezone = text));
    root.addOption(
        value(
            "--timeout",
            "SECONDS",
            "Wait so long for an answer (default 30).",
            text -> timeout = text));
    root.addOption(
        value(
            "--max-wait",
            "SECONDS",
            "Wait at most so long for rate limits (default 360).",
            text -> maxWait = text));
    root.addOption(flag("--no-input", "Never ask anything.", on -> noInput = on));
    root.addOption(
        flag("--verbose", "Tell each request and answer on standard error.", on -> verbose = on));
    root.addOption(
        flag("--debug", "Tell also where in the program a failure arose.", on -> debug = on));
  }

  /**
   * Refuses values that make no sense, before anything is done.
   *
   * @throws InvalidInput names the option
   */
  void check() {
    if (color != null && colorMode().isEmpty()) {
      throw new InvalidInput("--color is auto, always or never, not \"" + color + "\".");
    }
    timezone();
    timeout();
    maxWait();
  }

  Optional<String> profile() {
    return Optional.ofNullable(profile);
  }

  Optional<Duration> timeout() {
    return seconds("--timeout", timeout);
  }

  Optional<Duration> maxWait() {
    return seconds("--max-wait", maxWait);
  }

  boolean verbose() {
    return verbose;
  }

  boolean debug() {
    return debug;
  }

  boolean sandbox() {
    return sandbox;
  }

  @Override
  public boolean noInput() {
    return noInput;
  }

  @Override
  public ColorMode color() {
    return colorMode().orElse(ColorMode.AUTO);
  }

  private Optional<ColorMode> colorMode() {
    return switch (color == null ? "" : color.toLowerCase(Locale.ROOT)) {
      case "auto" -> Optional.of(ColorMode.AUTO);
      case "always" -> Optional.of(ColorMode.ALWAYS);
      case "never" -> Optional.of(ColorMode.NEVER);
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<ZoneId> timezone() {
    return Optional.ofNullable(timezone).map(TimeZones::named);
  }

  static Optional<Duration> seconds(String name, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    if (!text.matches("[0-9]{1,6}")) {
      throw new InvalidInput(name + " takes a number of seconds, not \"" + text + "\".");
    }
    return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
  }

  private static OptionSpec value(
      String name, String label, String description, Consumer<String> setter) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .scopeType(ScopeType.INHERIT)
        .setter(
            new ISetter() {
              @Override
              public <T> @Nullable T set(T value) {
                if (value != null) {
                  setter.accept(value.toString());
                }
                return null;
              }
            })
        .build();
  }

  private static OptionSpec flag(String name, String description, Consumer<Boolean> setter) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .scopeType(ScopeType.INHERIT)
        .setter(
            new ISetter() {
              @Override
              public <T> @Nullable T set(T value) {
                if (Boolean.TRUE.equals(value)) {
                  setter.accept(true);
                }
                return null;
              }
            })
        .build();
  }
}
