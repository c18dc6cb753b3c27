package io.github.traktcli.application.reference;

import io.github.traktcli.domain.media.InvalidReference;
import io.github.traktcli.domain.media.ItemReference;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/** One thing that a user named on the command line or on standard input. */
public sealed interface GivenReference {

  /**
   * Named by a reference that may have to be looked up.
   *
   * @param text as the user wrote it
   */
  record Named(String text, ItemReference reference) implements GivenReference {
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
  record Known(MediaItem item) implements GivenReference {}

  /**
   * Reads one reference.
   *
   * @throws InvalidReference when it cannot be one, or names several episodes
   */
  static GivenReference named(String text) {
    return one(text, ItemReference.parse(text));
  }

  /**
   * Reads one reference of a command that knows the type.
   *
   * @throws InvalidReference when it cannot be one, or names several episodes
   */
  static GivenReference named(String text, ItemType type) {
    return one(text, ItemReference.parse(text, type));
  }

  /**
   * Reads a reference that may name several episodes, and returns each of them.
   *
   * @throws InvalidReference when it cannot be one
   */
  static List<GivenReference> each(String text) {
    return switch (ItemReference.parse(text)) {
      case ItemReference.OfEpisodes several ->
          several.each().stream().<GivenReference>map(episode -> new Named(text, episode)).toList();
      case ItemReference one -> List.of(new Named(text, one));
    };
  }

  private static GivenReference one(String text, ItemReference reference) {
    if (reference instanceof ItemReference.OfEpisodes) {
      throw new InvalidReference("\"" + text + "\" names several episodes; this takes one.");
    }
    return new Named(text, reference);
  }
}
