package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.custom.Aliases;
import io.github.traktcli.application.custom.Extension;
import io.github.traktcli.application.custom.Extensions;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.custom.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What users add to the commands, for help and for what is meant by a word that is no command. */
final class OwnCommands {

  private final Aliases aliases;
  private final Extensions extensions;

  OwnCommands(Aliases aliases, Extensions extensions) {
    this.aliases = aliases;
    this.extensions = extensions;
  }

  /** A configuration that cannot be read has no aliases; whoever needs it says what is wrong. */
  Optional<Alias> alias(String name) {
    try {
      return aliases.named(name);
    } catch (TraktException e) {
      return Optional.empty();
    }
  }

  Optional<Extension> extension(String name) {
    return extensions.named(name);
  }

  /** Returns the names of all. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (HelpPart.Names part : parts()) {
      part.rows().forEach(row -> names.add(row.name()));
    }
    return names;
  }

  /** Returns what the help of the program says of them; nothing where there are none. */
  List<HelpPart.Names> parts() {
    List<HelpPart.Row> words = new ArrayList<>();
    List<HelpPart.Row> programs = new ArrayList<>();
    for (Alias alias : allAliases()) {
      words.add(new HelpPart.Row(alias.name(), alias.expansion()));
    }
    for (Extension extension : extensions.all()) {
      programs.add(new HelpPart.Row(extension.name(), extension.file()));
    }
    List<HelpPart.Names> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      parts.add(new HelpPart.Names("Your aliases", words));
    }
    if (!programs.isEmpty()) {
      parts.add(new HelpPart.Names("Your extensions", programs));
    }
    return parts;
  }

  /** Returns the page of the program with them behind its own commands. */
  List<HelpPart> behindCommands(List<HelpPart> page) {
    int last = 0;
    for (int i = 0; i < page.size(); i++) {
      last = page.get(i) instanceof HelpPart.Names ? i + 1 : last;
    }
    List<HelpPart> with = new ArrayList<>(page);
    with.addAll(last, parts());
    return with;
  }

  /** Returns the help of one; empty where there is none of that name. */
  Optional<HelpPart> explained(String name) {
    return alias(name)
        .map(
            alias ->
                alias.isShell()
                    ? "%s is an alias of yours, which the shell runs: %s\n"
                        .formatted(name, alias.script())
                    : "%s is an alias of yours for: trakt %s\n".formatted(name, alias.expansion()))
        .or(
            () ->
                extension(name)
                    .map(
                        extension ->
                            "%s is an extension: it runs %s.\n\nAsk it by: trakt %s --help\n"
                                .formatted(name, extension.file(), name)))
        .map(HelpPart.Topic::new);
  }

  private List<Alias> allAliases() {
    try {
      return aliases.all().stream().filter(alias -> !aliases.isHidden(alias)).toList();
    } catch (TraktException e) {
      return List.of();
    }
  }
}
