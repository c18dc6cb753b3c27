package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.Wish;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Items by their references; documents on standard input also say something of their items. */
final class NamedArguments implements EntryArguments {

  private final ReferenceArguments references = new ReferenceArguments();

  @Override
  public CommandSpec spec() {
    return Declared.of(references);
  }

  @Override
  public List<Wish> wishes(Console console, LibraryUseCases useCases, SectionKind kind) {
    return references.wishes(console, useCases::wishes, kind);
  }
}
