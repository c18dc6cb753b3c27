package io.github.traktcli.domain.media;

import java.util.Optional;

/** How things are named to a person when parts of the name may be missing. */
final class Labels {

  private Labels() {}

  static String titled(Optional<String> title, Optional<Integer> year, Ids ids) {
    String name = title.filter(text -> !text.isBlank()).or(ids::readableKey).orElse("untitled");
    return year.map(number -> name + " (" + number + ")").orElse(name);
  }
}
