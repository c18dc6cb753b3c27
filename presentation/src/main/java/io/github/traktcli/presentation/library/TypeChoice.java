package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.SectionKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Which entries of a section are wanted: by an option, since a section is mostly read whole, or by
 * the word behind the command, where each type is a list of its own.
 */
public final class TypeChoice {

  private static final String LABEL = "TYPE,...";

  private final List<EntryType> known;
  private final String place;
  private final ArgSpec argument;

  private TypeChoice(SectionKind kind) {
    this.known = kind.entryTypes();
    if (isByWord(kind)) {
      this.place = "The type";
      this.argument =
          PositionalParamSpec.builder()
              .paramLabel(LABEL)
              .arity("0..1")
              .index("0")
              .description(words(", ") + "; " + known.getFirst().traktName() + " is all of it.")
              .completionCandidates(words())
              .type(List.class)
              .auxiliaryTypes(String.class)
              .build();
    } else {
      this.place = "--type";
      this.argument =
          OptionSpec.builder("--type")
              .paramLabel(LABEL)
              .description("Only these: " + words(", ") + ".")
              .completionCandidates(words())
              .type(List.class)
              .auxiliaryTypes(String.class)
              .build();
    }
  }

  /** Returns the choice as the commands of a section of that kind have it. */
  public static TypeChoice of(SectionKind kind) {
    return new TypeChoice(kind);
  }

  private static boolean isByWord(SectionKind kind) {
    return switch (kind) {
      case COLLECTION -> true;
      case WATCHLIST, FAVORITES, LIST, HISTORY, RATINGS, HIDDEN -> false;
    };
  }

  /** Returns the argument as picocli mixes it in. */
  public CommandSpec spec() {
    return CommandSpec.create().add(argument);
  }

  /**
   * Returns the types that the user named; empty for all.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when the section has no such type
   */
  public List<EntryType> types() {
    List<String> said = Objects.requireNonNullElse(argument.getValue(), List.of());
    EntryType[] types = known.toArray(EntryType[]::new);
    return said.stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(this::plural)
        .map(word -> Choices.named(place, word, types, EntryType::traktName))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Trakt names some of them by one, as in {@code --type show}. */
  private String plural(String word) {
    return words().contains(word + "s") ? word + "s" : word;
  }

  private List<String> words() {
    return known.stream().map(EntryType::traktName).toList();
  }

  private String words(String between) {
    return words().stream().collect(Collectors.joining(between));
  }
}
