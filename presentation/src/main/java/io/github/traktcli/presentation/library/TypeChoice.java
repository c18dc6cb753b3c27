package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which entries of a section are wanted. */
abstract class TypeChoice {

  /** By an option, since a section is mostly read whole. */
  static final class ByOption extends TypeChoice {
    @Option(
        names = "--type",
        paramLabel = "TYPE",
        description = "Only movies or shows; where it holds them also seasons or episodes.")
    private @Nullable String type;

    @Override
    EntryType among(List<EntryType> known) {
      return named("--type", type, known);
    }
  }

  /** By its word behind the command, where each type is a list of its own. */
  static final class ByWord extends TypeChoice {
    @Parameters(
        arity = "0..1",
        paramLabel = "TYPE",
        description = "movies, shows, episodes, or media for all of it, which is the default.")
    private @Nullable String type;

    @Override
    EntryType among(List<EntryType> known) {
      return named("The type", type, known);
    }
  }

  /** Returns the choice as the commands of a section of that kind have it. */
  static TypeChoice of(SectionKind kind) {
    return switch (kind) {
      case COLLECTION -> new ByWord();
      case WATCHLIST, FAVORITES, LIST, HISTORY, RATINGS, HIDDEN -> new ByOption();
    };
  }

  /**
   * Returns the type; the first where none was named.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when the section has no such type
   */
  abstract EntryType among(List<EntryType> known);

  private static EntryType named(String place, @Nullable String text, List<EntryType> known) {
    return Choices.named(place, text, known.toArray(EntryType[]::new), EntryType::traktName)
        .orElse(known.getFirst());
  }
}
