package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.OwnerOption;
import io.github.traktcli.presentation.facet.SubjectArgument;
import picocli.CommandLine.Model.CommandSpec;

/** A section that every account has once: one's own, or that of {@code --user}. */
final class SectionArgument implements SubjectArgument {

  private final LibrarySection section;
  private final OwnerOption owner = new OwnerOption();

  SectionArgument(LibrarySection section) {
    this.section = section;
  }

  @Override
  public CommandSpec spec() {
    return Declared.of(owner);
  }

  @Override
  public Subject subject() {
    return new Subject.OfSection(section, owner.user());
  }
}
