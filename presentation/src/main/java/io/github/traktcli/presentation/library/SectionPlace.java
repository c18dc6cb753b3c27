package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Which section a command is about: known before, or the first word behind the command where there
 * are several of its kind.
 */
interface SectionPlace {

  /** Returns what kind of section it is. */
  SectionKind kind();

  /** Returns the arguments that say which; none where that is known. */
  CommandSpec spec();

  /**
   * Returns the section.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when there is no such section
   */
  LibrarySection section();

  /** Returns a whole command line up to its verb, as in {@code trakt watchlist add}. */
  String line(String verb);

  /** Returns arguments as they stand behind those of the place. */
  default CommandSpec behind(CommandSpec arguments) {
    int before = spec().positionalParameters().size();
    if (before == 0) {
      return arguments;
    }
    for (PositionalParamSpec positional : List.copyOf(arguments.positionalParameters())) {
      int first = before + Math.max(0, positional.index().min());
      boolean several = positional.isMultiValue();
      arguments.remove(positional);
      arguments.addPositional(
          PositionalParamSpec.builder(positional)
              .index(several ? first + "..*" : Integer.toString(first))
              .build());
    }
    return arguments;
  }

  /** Returns the place of a section that a command has for itself. */
  static SectionPlace of(LibrarySection section) {
    return new SectionPlace() {
      @Override
      public SectionKind kind() {
        return section.kind();
      }

      @Override
      public CommandSpec spec() {
        return CommandSpec.create();
      }

      @Override
      public LibrarySection section() {
        return section;
      }

      @Override
      public String line(String verb) {
        return section instanceof LibrarySection.Hidden(var place)
            ? "trakt hidden " + verb + " " + place.traktName()
            : "trakt " + section.label() + " " + verb;
      }
    };
  }
}
