package io.github.traktcli.application.discovery;

import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is searched for.
 *
 * @param text what the user wrote
 * @param types at least one
 * @param fields where to look; empty for Trakt's own choice
 * @param exact only what is called just like that
 * @param raw the text is in Trakt's query language and not to be taken literally
 */
public record SearchQuery(
    String text,
    List<SearchType> types,
    List<String> fields,
    boolean exact,
    boolean raw,
    Filters filters,
    Optional<String> extended,
    PageRequest page) {

  /** Copies the lists and refuses what Trakt cannot search. */
  public SearchQuery {
    types = List.copyOf(types);
    fields = List.copyOf(fields);
    if (text.isBlank()) {
      throw new InvalidInput("A search needs a text.");
    }
    Set<String> known = new TreeSet<>();
    types.forEach(type -> known.addAll(type.fields()));
    for (String field : fields) {
      if (!known.contains(field)) {
        throw new InvalidInput(
            "There is no field \"%s\" to search; --search-fields takes %s."
                .formatted(field, String.join(", ", known)));
      }
    }
    if (exact && types.stream().noneMatch(SearchType::hasExactSearch)) {
      throw new InvalidInput("--exact searches movies and shows only.");
    }
    if (exact && (raw || !fields.isEmpty() || !filters.isEmpty())) {
      throw new InvalidInput(
          "--exact goes by the title alone; leave out filters, --search-fields and --raw-query.");
    }
  }
}
