package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.custom.CommandNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The names of the commands, as the table has them. */
record TreeNames(Supplier<CommandTree> tree) implements CommandNames {

  @Override
  public List<String> all() {
    return tree.get().names();
  }

  @Override
  public Optional<String> of(List<String> words) {
    return tree.get().command(words);
  }
}
