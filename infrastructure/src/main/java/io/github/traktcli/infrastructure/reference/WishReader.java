package io.github.traktcli.infrastructure.reference;

import io.github.traktcli.application.library.Wish;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.SectionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads wishes from lines, CSV or JSON. */
public final class WishReader implements WishInput {

  @Override
  public List<Wish> read(String text, SectionKind kind) {
    String input = text.startsWith("\ufeff") ? text.substring(1).strip() : text.strip();
    if (input.startsWith("[") || input.startsWith("{")) {
      List<Wish> wishes = new ArrayList<>();
      JsonReferenceInput.documents(input).forEach(document -> collect(document, kind, wishes));
      return wishes;
    }
    Optional<List<Map<String, Object>>> table = CsvTable.read(input);
    if (table.isPresent()) {
      return table.get().stream().map(row -> wish(row, kind)).toList();
    }
    return input
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .flatMap(line -> line(line, kind))
        .toList();
  }

  /** A title may have commas, so the last one counts, and only before a number. */
  private static Stream<Wish> line(String line, SectionKind kind) {
    int end = line.lastIndexOf('\t') >= 0 ? line.lastIndexOf('\t') : line.lastIndexOf(',');
    if (end < 0 || !kind.details().contains(Detail.RATING)) {
      return wishes(line, Map.of());
    }
    return wishes(
        line.substring(0, end).strip(), Map.of(Detail.RATING, line.substring(end + 1).strip()));
  }

  private static Stream<Wish> wishes(String text, Map<Detail, String> details) {
    return GivenReference.each(text).stream().map(one -> Wish.of(one, details));
  }

  private static void collect(@Nullable Object document, SectionKind kind, List<Wish> into) {
    switch (document) {
      case Collection<?> items -> items.forEach(item -> collect(item, kind, into));
      case Map<?, ?> members -> into.add(wish(members, kind));
      case String reference -> wishes(reference, Map.of()).forEach(into::add);
      case null, default ->
          throw new InvalidInput("\"" + document + "\" on standard input names nothing.");
    }
  }

  private static Wish wish(Map<?, ?> members, SectionKind kind) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    Set<Detail> quoted = EnumSet.noneOf(Detail.class);
    Object copy = members.get("metadata");
    for (Detail detail : kind.details()) {
      String name = detail == Detail.AT ? kind.timeName() : detail.traktName();
      Object said = members.get(name);
      if (said == null && detail == Detail.AT) {
        said = members.get(inTables(name));
      }
      if (said == null && copy instanceof Map<?, ?> metadata) {
        said = metadata.get(name);
        quoted.add(detail);
      }
      if (said != null) {
        details.put(detail, said.toString());
      }
    }
    return Wish.of(JsonItem.of(members).wanted(), details).quoting(quoted);
  }

  /** The tables that this client prints have a word for it that people read. */
  private static String inTables(String time) {
    return time.substring(0, time.length() - "_at".length());
  }
}
