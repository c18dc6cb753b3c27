package io.github.traktcli.presentation.act;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** How a command line names what something is done to. */
public interface SubjectArguments {

  /** Returns the arguments and options as picocli mixes them in. */
  CommandSpec spec();

  /**
   * Returns all that was named, before anything is done; may ask Trakt.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when one names nothing
   * @throws io.github.traktcli.application.failure.TraktException when nothing is called so
   */
  List<Subject> subjects();

  /** Returns the arguments of a command that takes one subject. */
  static SubjectArguments one(SubjectArgument argument) {
    return new SubjectArguments() {
      @Override
      public CommandSpec spec() {
        return argument.spec();
      }

      @Override
      public List<Subject> subjects() {
        return List.of(argument.subject());
      }
    };
  }
}
