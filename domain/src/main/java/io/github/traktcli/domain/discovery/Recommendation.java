package io.github.traktcli.domain.discovery;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;

/**
 * A title that Trakt thinks the user will like.
 *
 * @param recommendedBy the names of those who recommend it or made it a favorite
 */
public record Recommendation(MediaItem item, List<String> recommendedBy) {

  /** Copies the names. */
  public Recommendation {
    recommendedBy = List.copyOf(recommendedBy);
  }
}
