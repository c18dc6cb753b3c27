package io.github.traktcli.domain.lists;

import io.github.traktcli.domain.filter.SavedFilter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody keeps at Trakt under a name, with as much as tells it from others of that name.
 *
 * @param id Trakt's id
 * @param slug readable; missing where such things have none
 * @param label its name
 * @param detail what is told beside the name; an empty text for nothing
 */
public record OwnName(
    Kind kind, @Nullable Long id, @Nullable String slug, String label, String detail) {

  /** What is kept. */
  public enum Kind {
    LIST("list"),
    SMART_LIST("smart list"),
    SAVED_FILTER("saved filter");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns the word for a person. */
    public String word() {
      return word;
    }
  }

  /** Returns how a list is told from others. */
  public static OwnName of(ListSummary list) {
    Integer count = list.itemCount();
    return new OwnName(
        Kind.LIST,
        list.id(),
        list.slug(),
        list.label(),
        count == null ? "" : count + (count == 1 ? " item" : " items"));
  }

  /** Returns how a list that fills itself is told from others. */
  public static OwnName of(SmartList list) {
    String source = list.source();
    return new OwnName(
        Kind.SMART_LIST, list.id(), list.slug(), list.label(), source == null ? "" : source);
  }

  /** Returns how a saved filter is told from others. */
  public static OwnName of(SavedFilter filter) {
    return new OwnName(Kind.SAVED_FILTER, filter.id(), null, filter.label(), filter.target());
  }

  /** Returns a reference that names it in other commands, or an empty text. */
  public String reference() {
    if (id == null) {
      return "";
    }
    return switch (kind) {
          case LIST -> "list:";
          case SMART_LIST -> "smart-list:";
          case SAVED_FILTER -> "filter:";
        }
        + id;
  }
}
