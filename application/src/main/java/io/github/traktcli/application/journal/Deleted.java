package io.github.traktcli.application.journal;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibraryEntry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that the user wrote or left behind and then deleted, with all that makes it again.
 *
 * @param id Trakt's id of it, which is gone with it
 * @param about what it was written to: a title, a comment, a list, or the user
 * @param values what was said, by the names that Trakt takes it under
 * @param items what was on a list, in its order; empty for everything else
 * @param label its name for a person
 */
public record Deleted(
    Thing thing,
    long id,
    Subject about,
    Map<String, Object> values,
    List<LibraryEntry> items,
    String label) {

  /** What it was. */
  public enum Thing {
    COMMENT,
    REPLY,
    NOTE,
    LIST,
    SMART_LIST,
    SAVED_FILTER,
    /** Where somebody stopped within a title. */
    POSITION,
    /** A like of a list or a comment. */
    LIKE,
    /** That the user follows somebody. */
    FOLLOW;

    /** Returns the word for files and scripts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the collections. */
  public Deleted {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    items = List.copyOf(items);
  }
}
