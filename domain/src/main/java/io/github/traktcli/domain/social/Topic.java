package io.github.traktcli.domain.social;

import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Optional;

/**
 * What a comment, a note or a like is about: a title or a list. Neither is there where Trakt sends
 * an orphan.
 */
public record Topic(Optional<MediaItem> title, Optional<ListSummary> list) {

  /** Returns its name for a person; may be empty. */
  public String label() {
    return title.map(MediaItem::label).or(() -> list.map(ListSummary::label)).orElse("");
  }

  /** Returns what names it in another command; may be empty. */
  public String reference() {
    return title.map(MediaItem::reference).or(() -> list.map(ListSummary::reference)).orElse("");
  }
}
