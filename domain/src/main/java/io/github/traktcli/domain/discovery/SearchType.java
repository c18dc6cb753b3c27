package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a text is searched in. Section "Search, Text query" of the contract. */
public enum SearchType {
  MOVIE(
      ItemType.MOVIE,
      "title",
      "original_title",
      "tagline",
      "overview",
      "people",
      "translations",
      "aliases"),
  SHOW(ItemType.SHOW, "title", "original_title", "overview", "people", "translations", "aliases"),
  EPISODE(ItemType.EPISODE, "title", "show_title", "overview"),
  PERSON(ItemType.PERSON, "name", "biography"),
  LIST(ItemType.LIST, "name", "description");

  private final ItemType media;
  private final String fields;

  SearchType(ItemType media, String... fields) {
    this.media = media;
    this.fields = String.join(",", fields);
  }

  /** Returns Trakt's word for it. */
  public String traktName() {
    return media.singular();
  }

  /** Returns how such things are searched; empty for what Trakt does not search. */
  public static Optional<SearchType> of(ItemType type) {
    return Arrays.stream(values()).filter(value -> value.media == type).findFirst();
  }

  /** Returns the fields that a text can be looked for in. */
  public List<String> fields() {
    return List.of(fields.split(",", -1));
  }

  /** Tells whether Trakt can search it for an exact title. */
  public boolean hasExactSearch() {
    return this == MOVIE || this == SHOW;
  }

  /**
   * Finds types by their words, singular or plural.
   *
   * @throws InvalidInput when one of them is not searched
   */
  public static List<SearchType> named(List<String> words) {
    return words.stream().map(SearchType::named).distinct().toList();
  }

  private static SearchType named(String word) {
    return ItemType.named(word)
        .flatMap(SearchType::of)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--type is any of %s, not \"%s\"."
                        .formatted(
                            Arrays.stream(values())
                                .map(SearchType::traktName)
                                .collect(Collectors.joining(", ")),
                            word)));
  }
}
