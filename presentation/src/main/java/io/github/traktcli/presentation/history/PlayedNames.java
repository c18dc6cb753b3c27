package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
import org.jspecify.annotations.Nullable;

/** How a title is called that Trakt may have told more about than the user did, or nothing. */
final class PlayedNames {

  private PlayedNames() {}

  static String label(@Nullable MediaItem told, Subject asked) {
    return told == null ? asked.label() : told.label();
  }

  static String reference(@Nullable MediaItem told, Subject asked) {
    return told == null || told.reference().isEmpty() ? asked.reference() : told.reference();
  }
}
