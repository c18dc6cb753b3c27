package io.github.traktcli.application.custom;

import io.github.traktcli.application.settings.SettingsFile;
import io.github.traktcli.application.settings.SettingsFile.Line;
import io.github.traktcli.domain.custom.Alias;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The aliases of the user, which stand in the configuration as {@code alias.NAME = ...}. */
public final class Aliases {

  private static final String KEY = "alias.";

  private final SettingsFile file;
  private final CommandNames commands;
  private final Extensions extensions;

  /** Makes the use case. */
  public Aliases(SettingsFile file, CommandNames commands, Extensions extensions) {
    this.file = file;
    this.commands = commands;
    this.extensions = extensions;
  }

  /** Returns all aliases by name; lines of the file that cannot be one are left out. */
  public List<Alias> all() {
    Map<String, Alias> found = new TreeMap<>();
    for (Line line : file.lines()) {
      if (line.name().startsWith(KEY)) {
        read(line).ifPresent(alias -> found.put(alias.name(), alias));
      }
    }
    return List.copyOf(found.values());
  }

  /** Returns the alias of that name. */
  public Optional<Alias> named(String name) {
    return all().stream().filter(alias -> alias.name().equals(name)).findFirst();
  }

  /** Tells whether a command of that name hides an alias that somebody wrote into the file. */
  public boolean isHidden(Alias alias) {
    return commands.all().contains(alias.name());
  }

  private static Optional<Alias> read(Line line) {
    try {
      return Optional.of(new Alias(line.name().substring(KEY.length()), line.value()));
    } catch (InvalidInput e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps an alias.
   *
   * @param replace whether it may take the place of another of that name
   * @return what stood there before
   * @throws InvalidInput when its name is taken, or what it stands for is no command
   */
  public Optional<Alias> set(Alias alias, boolean replace) {
    String name = alias.name();
    if (commands.all().contains(name)) {
      throw new InvalidInput(
          "\"%s\" is a command of trakt, and an alias cannot stand in its place.".formatted(name));
    }
    Optional<Extension> extension = extensions.named(name);
    if (extension.isPresent()) {
      throw new InvalidInput(
          "\"%s\" is an extension, %s, and an alias cannot stand in its place."
              .formatted(name, extension.get().file()));
    }
    Optional<Alias> before = named(name);
    if (before.isPresent() && !replace && !before.get().equals(alias)) {
      throw new InvalidInput(
          "There is an alias \"%s\" already, for %s. Say --clobber to replace it."
              .formatted(name, before.get().expansion()));
    }
    if (!alias.isShell()) {
      requireCommand(alias);
    }
    file.set(KEY + name, alias.expansion());
    return before;
  }

  private void requireCommand(Alias alias) {
    String command = commands.of(alias.words()).orElse("");
    boolean isKnown =
        commands.all().contains(command)
            || named(command).isPresent()
            || extensions.named(command).isPresent()
            || command.startsWith("$");
    if (command.equals(alias.name())) {
      throw new InvalidInput("The alias \"%s\" stands for itself.".formatted(command));
    }
    if (!isKnown) {
      throw new InvalidInput(
          "\"%s\" begins with no command of trakt.%s For a line of the shell, put ! in front."
              .formatted(alias.expansion(), NearNames.didYouMean(command, names())));
    }
  }

  /** Returns the names of all that can be called. */
  public List<String> names() {
    List<String> names = new ArrayList<>(commands.all());
    all().forEach(alias -> names.add(alias.name()));
    extensions.all().forEach(extension -> names.add(extension.name()));
    return names;
  }

  /**
   * Forgets an alias.
   *
   * @return what it stood for
   * @throws InvalidInput names the nearest ones when there is none
   */
  public Alias delete(String name) {
    Alias alias =
        named(name)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "There is no alias \"%s\".%s"
                            .formatted(
                                name,
                                NearNames.didYouMean(
                                    name, all().stream().map(Alias::name).toList()))));
    file.unset(KEY + name);
    return alias;
  }
}
