package io.github.traktcli.presentation.library;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.act.SubjectArguments;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Titles of several types to which something is done, in any form of a reference. */
public final class TitleArguments implements SubjectArguments {

  private final Set<ItemType> accepted;
  private final Console console;
  private final Supplier<ResolveReferences> resolving;
  private final Supplier<ReferenceInput> input;
  private final ReferenceArguments references = new ReferenceArguments();

  /** Makes the arguments. */
  public TitleArguments(
      Set<ItemType> accepted,
      Console console,
      Supplier<ResolveReferences> resolving,
      Supplier<ReferenceInput> input) {
    this.accepted = accepted;
    this.console = console;
    this.resolving = resolving;
    this.input = input;
  }

  @Override
  public CommandSpec spec() {
    return Declared.of(references);
  }

  @Override
  public List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    List<GivenReference> wanted = references.wanted(console, input);
    for (GivenReference one : wanted) {
      subjects.add(new Subject.Title(resolving.get().one(one, accepted)));
    }
    return subjects;
  }
}
