package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.Wish;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Parameters;

/** The things that a command is about, in any form of a reference. */
public final class ReferenceArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "ITEM",
      description = {
        "What is meant: movie/tron-legacy-2010, show/breaking-bad/1/5, tt0816692, tmdb:show/1396,",
        "a pasted address, or a title. - reads references, or JSON with ids, from standard input."
      })
  private List<String> texts = List.of();

  /** Returns them as they were written. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /**
   * Reads them all, before anything is sent.
   *
   * @throws InvalidInput when one names nothing
   */
  public List<GivenReference> wanted(Console console, Supplier<ReferenceInput> input) {
    return read(texts, console, input);
  }

  /**
   * Reads texts as such arguments.
   *
   * @throws InvalidInput when one names nothing
   */
  public static List<GivenReference> read(
      List<String> texts, Console console, Supplier<ReferenceInput> input) {
    List<GivenReference> wanted = new ArrayList<>();
    for (String text : texts) {
      if (text.equals("-")) {
        wanted.addAll(input.get().read(standardInput(console)));
      } else {
        wanted.addAll(GivenReference.each(text));
      }
    }
    return wanted;
  }

  /** Reads them all, with what documents on standard input say of their items. */
  List<Wish> wishes(Console console, Supplier<WishInput> input, SectionKind kind) {
    return texts.stream().flatMap(text -> wishes(text, console, input, kind).stream()).toList();
  }

  /**
   * Reads a text as such an argument, with what documents on standard input say of their items.
   *
   * @throws InvalidInput when it names nothing
   */
  public static List<Wish> wishes(
      String text, Console console, Supplier<WishInput> input, SectionKind kind) {
    return text.equals("-")
        ? input.get().read(standardInput(console), kind)
        : GivenReference.each(text).stream().map(one -> Wish.of(one, Map.of())).toList();
  }

  /** Returns what another program wrote; a person at a terminal would not know what to type. */
  public static String standardInput(Console console) {
    if (console.inIsTerminal()) {
      throw new InvalidInput(
          "- reads references from standard input; pipe them in, as in:"
              + " trakt movies trending --json | trakt watchlist add -");
    }
    return console.readAll();
  }
}
