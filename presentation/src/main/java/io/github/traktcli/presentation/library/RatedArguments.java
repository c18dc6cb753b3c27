package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.Wish;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Items, each with its rating behind it. */
final class RatedArguments implements EntryArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "ITEM RATING",
      description = {
        "What is meant, in any form of a reference, and what it is worth, from 1 to 10; as many",
        "pairs as you like. - reads lines of both, with a tab or a comma between them, CSV with",
        "columns reference and rating, or JSON; - 8 rates all that is read with 8."
      })
  private List<String> words = List.of();

  @Override
  public CommandSpec spec() {
    return Declared.of(this);
  }

  @Override
  public List<Wish> wishes(Console console, LibraryUseCases useCases, SectionKind kind) {
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < words.size(); i += 2) {
      boolean last = i + 1 == words.size();
      if (words.get(i).equals("-")) {
        Map<Detail, String> all = last ? Map.of() : Map.of(Detail.RATING, words.get(i + 1));
        useCases
            .wishes()
            .read(ReferenceArguments.standardInput(console), kind)
            .forEach(wish -> wishes.add(wish.with(all)));
      } else if (last) {
        throw new InvalidInput(
            "What is \"%s\" worth? Write its rating behind it: trakt ratings add %s 8"
                .formatted(words.get(i), quoted(words.get(i))));
      } else {
        Map<Detail, String> rating = Map.of(Detail.RATING, words.get(i + 1));
        GivenReference.each(words.get(i)).forEach(one -> wishes.add(Wish.of(one, rating)));
      }
    }
    return wishes;
  }

  private static String quoted(String text) {
    return text.contains(" ") ? "\"" + text + "\"" : text;
  }
}
