package io.github.traktcli.application.transfer.match;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/** What became of the name that a foreign file gives to a thing. */
public sealed interface Match {

  /**
   * It is this.
   *
   * @param item with Trakt's id, its own or its show's
   */
  record Found(MediaItem item) implements Match {}

  /**
   * It may be one of these, or something else.
   *
   * @param reason a word for what is unclear
   * @param candidates the likeliest first
   */
  record Unclear(String reason, List<MediaItem> candidates) implements Match {
    /** Copies the candidates. */
    public Unclear {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * The catalogue has no such thing.
   *
   * @param reason a word for what is missing
   */
  record Missing(String reason) implements Match {}

  /** The file says neither an id nor a title. */
  record Nameless() implements Match {}

  /** A person said before that it is to be left out. */
  record LeftOut() implements Match {}
}
