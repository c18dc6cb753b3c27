package io.github.traktcli.application.journal;

import io.github.traktcli.domain.lists.ListSummary;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a list says of itself beside its entries: its name, what it is about, who may see it, how it
 * is shown and sorted.
 *
 * @param values by the names that Trakt takes them under: texts and booleans
 */
public record DescribedList(Map<String, Object> values) {

  private static final String DESCRIPTION = "description";

  /** Copies the values, and leaves out the space around the description. */
  public DescribedList {
    TreeMap<String, Object> copy = new TreeMap<>(values);
    copy.computeIfPresent(DESCRIPTION, (name, text) -> text.toString().strip());
    values = copy;
  }

  /** Returns what a list of Trakt says; what it keeps silent about is private. */
  public static DescribedList of(ListSummary list) {
    Map<String, Object> values = new TreeMap<>(list.settings());
    values.put("name", list.label());
    values.put(DESCRIPTION, Objects.requireNonNullElse(list.description(), ""));
    values.put("privacy", Objects.requireNonNullElse(list.privacy(), "private"));
    return new DescribedList(values);
  }

  /** Returns no more of it than another says. */
  public DescribedList asFarAs(DescribedList other) {
    Set<String> names = other.values.keySet();
    return new DescribedList(
        values.entrySet().stream()
            .filter(value -> names.contains(value.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Tells whether a list says all of this. */
  public boolean isSaidBy(ListSummary list) {
    return text().equals(of(list).asFarAs(this).text());
  }

  /** Returns all of it as one text, for a record of what was written. */
  public String text() {
    return values.entrySet().stream()
        .map(value -> value.getKey() + ": " + value.getValue())
        .collect(Collectors.joining("\n"));
  }
}
