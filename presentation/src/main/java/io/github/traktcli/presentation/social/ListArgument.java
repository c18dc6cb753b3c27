package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** A list that somebody made. */
final class ListArgument implements SubjectArgument {

  private final boolean mine;

  @Parameters(
      index = "0",
      paramLabel = "LIST",
      description = "Its id, USER/SLUG, the slug of a list of your own, or its address.")
  private String list = "";

  private ListArgument(boolean mine) {
    this.mine = mine;
  }

  /** Returns the argument for anybody's list. */
  static ListArgument any() {
    return new ListArgument(false);
  }

  /** Returns the argument for a list of one's own. */
  static ListArgument mine() {
    return new ListArgument(true);
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(this);
  }

  @Override
  public Subject subject() {
    Subject.OfList named = SubjectParser.list(list);
    return mine && named.owner().isEmpty()
        ? new Subject.OfList(Optional.of("me"), named.list())
        : named;
  }
}
