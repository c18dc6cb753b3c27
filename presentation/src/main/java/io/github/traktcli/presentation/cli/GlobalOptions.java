package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.LengthOfTime;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.domain.settings.Setting;
import java.time.Duration;
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
final class GlobalOptions {

  private @Nullable String profile;
  private @Nullable String color;
  private @Nullable String timezone;
  private @Nullable String timeout;
  private @Nullable String maxWait;
  private boolean verbose;
  private boolean debug;
  private boolean sandbox;
  private boolean noInput;
  private boolean noPager;
  private boolean noCache;

  void declare(CommandSpec root) {
    root.addOption(
        value("--profile", "NAME", "Use the account of this profile.", text -> profile = text));
    root.addOption(
        flag(
            "Talk to a Trakt inside this program; no account is needed.",
            on -> sandbox = on,
            "--sandbox"));
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
            "TIME",
            "Wait so long for an answer: 30 (seconds, the default), 1m30s.",
            text -> timeout = text));
    root.addOption(
        value(
            "--max-wait",
            "TIME",
            "Wait at most so long for rate limits: 20s, 6m (default).",
            text -> maxWait = text));
    root.addOption(flag("Never ask anything.", on -> noInput = on, "--no-input"));
    root.addOption(
        flag("Show long results at once, not page by page.", on -> noPager = on, "--no-pager"));
    root.addOption(
        flag("Ask Trakt for everything anew, and keep nothing.", on -> noCache = on, "--no-cache"));
    root.addOption(
        flag(
            "Tell each request and answer on standard error.",
            on -> verbose = on,
            "-v",
            "--verbose"));
    root.addOption(
        flag("Tell also where in the program a failure arose.", on -> debug = on, "--debug"));
  }

  /**
   * Refuses values that make no sense, before anything is done.
   *
   * @throws InvalidInput names the option
   */
  void check() {
    if (color != null && colorMode().isEmpty()) {
      throw new InvalidInput(
          "--color is auto, always or never, not \"%s\".%s"
              .formatted(color, NearNames.didYouMean(color, Setting.COLOR.choices())));
    }
    profile().ifPresent(ProfileName::new);
    if (timezone != null) {
      Setting.TIMEZONE.requireValid(timezone);
    }
    timeout();
    maxWait();
  }

  Optional<String> profile() {
    return Optional.ofNullable(profile);
  }

  Optional<Duration> timeout() {
    return time("--timeout", timeout);
  }

  Optional<Duration> maxWait() {
    return time("--max-wait", maxWait);
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

  /** Returns what the command line says of a setting. */
  Optional<String> given(Setting setting) {
    return switch (setting) {
      case PROFILE -> profile();
      case TIMEZONE -> Optional.ofNullable(timezone);
      case COLOR -> colorMode();
      case CACHE -> noCache ? Optional.of("disabled") : Optional.empty();
      case PAGER -> noPager ? Optional.of("cat") : Optional.empty();
      case PROMPTS -> noInput ? Optional.of("disabled") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<String> colorMode() {
    return Optional.ofNullable(color)
        .map(when -> when.toLowerCase(Locale.ROOT))
        .filter(Setting.COLOR.choices()::contains);
  }

  static Optional<Duration> time(String name, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        LengthOfTime.parse(text)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        name
                            + " takes seconds, or a time such as 20s or 1m30s, not \""
                            + text
                            + "\".")));
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

  private static OptionSpec flag(
      String description, Consumer<Boolean> setter, String name, String... more) {
    return OptionSpec.builder(name, more)
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
