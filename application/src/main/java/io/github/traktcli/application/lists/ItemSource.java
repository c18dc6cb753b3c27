package io.github.traktcli.application.lists;

import io.github.traktcli.application.library.Wish;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;

/** Where titles are taken from. */
public sealed interface ItemSource {

  /** A section of a library: a list of anybody, or one of one's own sections. */
  record OfSection(LibrarySection section) implements ItemSource {}

  /**
   * What somebody wrote, in a file or on standard input.
   *
   * @param wishes each with what is said of it
   */
  record Written(List<Wish> wishes) implements ItemSource {
    /** Copies the wishes. */
    public Written {
      wishes = List.copyOf(wishes);
    }
  }
}
