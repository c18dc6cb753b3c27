package io.github.traktcli.application.discovery;

import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.application.reference.Wanted;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.MediaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Takes films and shows out of the recommendations. */
public final class HideRecommendations {

  private final ResolveReferences references;
  private final DiscoveryGateway gateway;

  /** Makes the use case. */
  public HideRecommendations(ResolveReferences references, DiscoveryGateway gateway) {
    this.references = references;
    this.gateway = gateway;
  }

  /**
   * Hides what the references name, and returns it. All are resolved before the first is hidden.
   */
  public List<MediaItem> hide(List<Wanted> wanted) {
    List<MediaItem> items = new ArrayList<>();
    for (Wanted one : wanted) {
      items.add(references.one(one, EnumSet.of(MediaType.MOVIE, MediaType.SHOW)));
    }
    items.forEach(gateway::hide);
    return List.copyOf(items);
  }
}
