package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.facet.SubjectArgument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Somebody else on Trakt. */
final class OtherUserArgument implements SubjectArgument {

  @Parameters(
      index = "0",
      paramLabel = "USER",
      description = "The name in the address of the profile.")
  private String user = "";

  @Override
  public CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(this);
  }

  @Override
  public Subject subject() {
    Subject.OfUser other = SubjectParser.user(user);
    if (other.slug().equals("me")) {
      throw new InvalidInput("Name somebody else.");
    }
    return other;
  }
}
