package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.presentation.facet.SubjectArgument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** A comment or a reply, by its id. */
final class CommentArgument implements SubjectArgument {

  @Parameters(
      index = "0",
      paramLabel = "COMMENT",
      description = "Its id, as comments are listed with it.")
  private String comment = "";

  @Override
  public CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(this);
  }

  @Override
  public Subject subject() {
    return SubjectParser.comment(comment);
  }
}
