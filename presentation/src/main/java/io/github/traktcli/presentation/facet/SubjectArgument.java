package io.github.traktcli.presentation.facet;

import io.github.traktcli.domain.facet.Subject;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How a command line names the subject of its command: by an argument, an option, or not at all.
 */
public interface SubjectArgument {

  /** Returns the arguments and options as picocli mixes them in. */
  CommandSpec spec();

  /**
   * Returns what was named; may ask Trakt.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when it names nothing
   * @throws io.github.traktcli.application.failure.TraktException when nothing is called so
   */
  Subject subject();

  /**
   * Returns what else may have been meant when Trakt has no such subject; may ask Trakt, and a
   * person. Empty where nothing else can be meant.
   */
  default Optional<Subject> otherwise() {
    return Optional.empty();
  }

  /** Returns the argument of a command that has only one subject, which nobody needs to name. */
  static SubjectArgument fixed(Subject subject) {
    return new SubjectArgument() {
      @Override
      public CommandSpec spec() {
        return CommandSpec.create();
      }

      @Override
      public Subject subject() {
        return subject;
      }
    };
  }
}
