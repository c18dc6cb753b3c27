package io.github.traktcli.domain.media;

import java.util.Optional;

/** How things are named to a person when parts of the name may be missing. */
final class Labels {

  private Labels() {}

  static String titled(Optional<String> title, Optional<Integer> year, Ids ids) {
    String name = title.filter(text -> !text.isBlank()).or(ids::readableKey).orElse("untitled");
    return year.map(number -> name + " (" + number + ")").orElse(name);
  }

  /**
   * Names a season or an episode of which nothing but its own id is known.
   *
   * @param isKnown whether something else is known of the part itself
   */
  static Optional<String> ofPartAlone(ItemType type, Show show, boolean isKnown, Ids ids) {
    boolean isAlone = show.title() == null && show.ids().readableKey().isEmpty() && !isKnown;
    return ids.key().filter(_ -> isAlone).map(key -> type.singular() + " " + key);
  }
}
