package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.Wish;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What a command puts into a section, as it is written behind the command. */
interface EntryArguments {

  /** Returns the arguments of a section of that kind. */
  static EntryArguments of(SectionKind kind) {
    return switch (kind) {
      case RATINGS -> new RatedArguments();
      case WATCHLIST, FAVORITES, LIST, COLLECTION, HISTORY, HIDDEN -> new NamedArguments();
    };
  }

  /** Returns the arguments as picocli mixes them in. */
  CommandSpec spec();

  /**
   * Reads them all, before anything is sent.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when one names nothing
   */
  List<Wish> wishes(Console console, LibraryUseCases useCases, SectionKind kind);
}
