package io.github.traktcli.application.journal;

import io.github.traktcli.domain.lists.ListSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of itself beside its name and its entries.
 *
 * @param privacy who may see it, in Trakt's word
 * @param description what it is about; may be empty
 */
public record DescribedList(String privacy, String description) {

  /** Leaves out the space around the description. */
  public DescribedList {
    description = description.strip();
  }

  /** Returns what a list of Trakt says; what it keeps silent about is private. */
  public static DescribedList of(ListSummary list) {
    return of(list.privacy(), list.description());
  }

  /** Returns what was said by the names that Trakt takes it under. */
  public static DescribedList of(Map<String, Object> values) {
    return of(
        Objects.toString(values.get("privacy"), null),
        Objects.toString(values.get("description"), null));
  }

  private static DescribedList of(@Nullable String privacy, @Nullable String description) {
    return new DescribedList(
        Objects.requireNonNullElse(privacy, "private"),
        Objects.requireNonNullElse(description, ""));
  }

  /** Returns it by the names that Trakt takes it under. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("description", description);
    values.put("privacy", privacy);
    return values;
  }

  /** Returns all of it as one text, for a record of what was written. */
  public String text() {
    return privacy + ": " + description;
  }
}
