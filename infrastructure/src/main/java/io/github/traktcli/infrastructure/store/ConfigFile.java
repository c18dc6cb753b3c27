package io.github.traktcli.infrastructure.store;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.settings.SettingsFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the user: lines of {@code name = value}, blank lines, and comments behind {@code
 * #}. A change touches one line and leaves everything else as the user wrote it. Nothing secret
 * belongs here.
 */
public final class ConfigFile implements SettingsFile {

  /** The file's name in the folder of the configuration. */
  public static final String NAME = "config.properties";

  private final Path file;
  private final ExclusiveLock lock;
  private @Nullable ConfigText read;

  /**
   * Makes the file of these folders; it need not exist.
   *
   * @param waits for another process that changes it
   */
  public ConfigFile(Folders folders, ExclusiveLock.Waits waits) {
    this.file = folders.config().resolve(NAME);
    this.lock = new ExclusiveLock(folders.state().resolve("config.lock"), waits);
  }

  @Override
  public String location() {
    return file.toString();
  }

  /** Looks at the file anew when it is asked for something next. */
  public void reread() {
    read = null;
  }

  /**
   * Returns a setting; empty when it is not set, or set to nothing.
   *
   * @throws TraktException with {@code BrokenConfiguration} when the file cannot be understood
   */
  public Optional<String> get(String name) {
    ConfigText text = text();
    List<Fault> faults = text.faults();
    if (!faults.isEmpty()) {
      throw broken(faults.getFirst());
    }
    Optional<String> value = Optional.empty();
    for (Line line : text.lines()) {
      value = line.name().equals(name) ? Optional.of(line.value()) : value;
    }
    return value.filter(found -> !found.isEmpty());
  }

  @Override
  public List<Line> lines() {
    return text().lines();
  }

  @Override
  public List<Fault> faults() {
    return text().faults();
  }

  @Override
  public void set(String name, String value) {
    boolean isLine = ConfigText.of(name + "=").lines().size() == 1;
    if (!isLine || value.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException("not a setting: " + name);
    }
    change(text -> text.with(name, value));
  }

  @Override
  public boolean unset(String name) {
    boolean isThere = lines().stream().anyMatch(line -> line.name().equals(name));
    if (isThere) {
      change(text -> text.without(name));
    }
    return isThere;
  }

  private void change(UnaryOperator<ConfigText> how) {
    read =
        lock.during(
            () -> {
              ConfigText before = fresh();
              if (before.garbled().isPresent()) {
                throw broken(before.garbled().get());
              }
              ConfigText changed = how.apply(before);
              PrivateFiles.deleteDrafts(file);
              PrivateFiles.write(file, changed.text());
              return changed;
            });
  }

  private ConfigText text() {
    ConfigText text = read;
    if (text == null) {
      text = fresh();
      read = text;
    }
    return text;
  }

  private ConfigText fresh() {
    try {
      return ConfigText.of(PrivateFiles.readWithinReach(file).orElse(""));
    } catch (TraktException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        return ConfigText.garbled(garbled());
      }
      throw e;
    }
  }

  /** Finds the first byte that is no UTF-8. */
  private Fault garbled() {
    ByteBuffer bytes;
    try {
      bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (IOException e) {
      throw PrivateFiles.unusable(file, e);
    }
    CharBuffer before = CharBuffer.allocate(bytes.capacity());
    StandardCharsets.UTF_8.newDecoder().decode(bytes, before, true);
    String text = before.flip().toString();
    int line = text.lastIndexOf('\n') + 1;
    return new Fault(
        (int) text.chars().filter(letter -> letter == '\n').count() + 1,
        text.codePointCount(line, text.length()) + 1,
        "it is not UTF-8");
  }

  private TraktException broken(Fault fault) {
    return new TraktException(
        new TraktFailure.BrokenConfiguration(
            file.toString(), fault.line(), fault.column(), fault.detail()));
  }
}
