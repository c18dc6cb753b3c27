package io.github.traktcli.infrastructure.store;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the user: lines of {@code name = value}, blank lines, and comments behind {@code
 * #}. A change touches one line and leaves everything else as the user wrote it. Nothing secret
 * belongs here.
 */
public final class ConfigFile {

  /** The file's name in the folder of the configuration. */
  public static final String NAME = "config.properties";

  private static final Pattern SETTING = Pattern.compile("\\s*([a-z][a-z0-9_.-]*)\\s*=(.*)");

  private final Path file;
  private @Nullable Map<String, String> settings;

  /** Makes the file of these folders; it need not exist. */
  public ConfigFile(Folders folders) {
    this.file = folders.config().resolve(NAME);
  }

  /** Returns where it is. */
  public Path path() {
    return file;
  }

  /**
   * Returns a setting; empty when it is not set, or set to nothing.
   *
   * @throws TraktException with {@code LocalState} when the file cannot be understood
   */
  public Optional<String> get(String name) {
    return Optional.ofNullable(all().get(name)).filter(value -> !value.isEmpty());
  }

  /** Returns all settings in the order of the file. */
  public Map<String, String> all() {
    Map<String, String> read = settings;
    if (read == null) {
      read = parse(lines());
      settings = read;
    }
    return read;
  }

  /** Sets a value, in its old place if it has one. */
  public void set(String name, String value) {
    if (!SETTING.matcher(name + "=").matches() || value.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("not a setting: " + name);
    }
    change(name, Optional.of(name + " = " + value));
  }

  /** Removes a setting, if it is there. */
  public void unset(String name) {
    change(name, Optional.empty());
  }

  private void change(String name, Optional<String> setting) {
    List<String> changed = new ArrayList<>();
    Optional<String> left = setting;
    for (String line : lines()) {
      Matcher matcher = SETTING.matcher(line);
      if (!matcher.matches() || !matcher.group(1).equals(name)) {
        changed.add(line);
      } else if (left.isPresent()) {
        changed.add(left.get());
        left = Optional.empty();
      }
    }
    left.ifPresent(changed::add);
    settings = parse(changed);
    PrivateFiles.write(file, changed.isEmpty() ? "" : String.join("\n", changed) + "\n");
  }

  private List<String> lines() {
    return PrivateFiles.read(file).map(text -> text.lines().toList()).orElse(List.of());
  }

  private Map<String, String> parse(List<String> lines) {
    Map<String, String> parsed = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      Matcher matcher = SETTING.matcher(line);
      if (!matcher.matches()) {
        throw new TraktException(
            new TraktFailure.LocalState(
                file + ":" + number, "a line looks like \"name = value\", or begins with #"));
      }
      parsed.put(matcher.group(1), matcher.group(2).strip());
    }
    return parsed;
  }
}
