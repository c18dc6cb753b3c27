package io.github.traktcli.application.reference;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Optional;

/** What became of one reference. */
public sealed interface Resolution {

  /**
   * It names this.
   *
   * @param text as the user wrote it
   * @param item with ids that are good enough to send; a reference by slug or id brings no title
   */
  record Found(String text, MediaItem item) implements Resolution {}

  /**
   * Nothing is called like that, or has that id.
   *
   * @param item what it names, where only Trakt does not have it; empty where it names nothing
   */
  record Missing(String text, Optional<MediaItem> item) implements Resolution {
    /** Nothing is called like that. */
    public Missing(String text) {
      this(text, Optional.empty());
    }
  }

  /**
   * It may name several things, or one that is called otherwise, and nobody could be asked.
   *
   * @param candidates the most fitting first
   */
  record Unclear(String text, List<MediaItem> candidates) implements Resolution {
    /** Copies the candidates. */
    public Unclear {
      candidates = List.copyOf(candidates);
    }
  }

  /** Returns what the user wrote. */
  String text();
}
