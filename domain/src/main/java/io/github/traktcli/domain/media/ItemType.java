package io.github.traktcli.domain.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that Trakt keeps and that a reference can name. */
public enum ItemType {
  MOVIE("movie", "movies"),
  SHOW("show", "shows"),
  SEASON("season", "seasons"),
  EPISODE("episode", "episodes"),
  PERSON("person", "people"),
  LIST("list", "lists"),
  COMMENT("comment", "comments"),
  USER("user", "users");

  private final String singular;
  private final String plural;

  ItemType(String singular, String plural) {
    this.singular = singular;
    this.plural = plural;
  }

  /** Returns Trakt's word for one of them, as in the {@code type} member of an answer. */
  public String singular() {
    return singular;
  }

  /** Returns Trakt's word for many of them, as in paths and request bodies. */
  public String plural() {
    return plural;
  }

  /** Finds a type by its singular or plural name, in any case. */
  public static Optional<ItemType> named(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> type.singular.equals(word) || type.plural.equals(word))
        .findFirst();
  }
}
