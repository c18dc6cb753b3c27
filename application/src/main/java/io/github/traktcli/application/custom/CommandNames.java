package io.github.traktcli.application.custom;

import java.util.List;
import java.util.Optional;

/** The commands that the program has by itself. */
public interface CommandNames {

  /** Returns the names of all, the second ones included. */
  List<String> all();

  /** Returns the word of a command line that names the command, behind options of all commands. */
  Optional<String> of(List<String> words);
}
