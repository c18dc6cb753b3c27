package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.presentation.facet.SubjectArgument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** A request to follow, by its id. */
final class FollowRequestArgument implements SubjectArgument {

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of the request: see trakt users requests.")
  private long request;

  @Override
  public CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(this);
  }

  @Override
  public Subject subject() {
    return new Subject.OfFollowRequest(request);
  }
}
