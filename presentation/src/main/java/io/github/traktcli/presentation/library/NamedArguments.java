package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.Wish;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Items by their references alone. */
final class NamedArguments implements EntryArguments {

  private final ReferenceArguments references = new ReferenceArguments();
  private final boolean described;

  /**
   * Makes the arguments.
   *
   * @param described whether documents on standard input also say something of their items
   */
  NamedArguments(boolean described) {
    this.described = described;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(references);
  }

  @Override
  public List<Wish> wishes(Console console, LibraryUseCases useCases, SectionKind kind) {
    return described
        ? references.wishes(console, useCases::wishes, kind)
        : references.wanted(console, useCases::references).stream()
            .map(wanted -> Wish.of(wanted, Map.of()))
            .toList();
  }
}
