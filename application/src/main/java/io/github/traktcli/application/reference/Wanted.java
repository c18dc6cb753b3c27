package io.github.traktcli.application.reference;

import io.github.traktcli.domain.media.ItemReference;
import io.github.traktcli.domain.media.MediaItem;

/** One thing that a user named on the command line or on standard input. */
public sealed interface Wanted {

  /**
   * Named by a reference that may have to be looked up.
   *
   * @param text as the user wrote it
   */
  record Named(String text, ItemReference reference) implements Wanted {
    @Override
    public boolean equals(Object other) {
      return other instanceof Named named && named.reference.equals(reference);
    }

    @Override
    public int hashCode() {
      return reference.hashCode();
    }
  }

  /** Named by a document that carries its ids and, mostly, its title. */
  record Known(MediaItem item) implements Wanted {}

  /**
   * Reads one reference.
   *
   * @throws io.github.traktcli.domain.media.InvalidReference when it cannot be one
   */
  static Wanted named(String text) {
    return new Named(text, ItemReference.parse(text));
  }
}
