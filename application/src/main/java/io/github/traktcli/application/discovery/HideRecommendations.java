package io.github.traktcli.application.discovery;

import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.application.reference.Wanted;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.MediaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

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
   * Hides what the references name. All are resolved before the first is hidden.
   *
   * @param hidden is told of each when it is done, since a later one may fail
   */
  public void hide(List<Wanted> wanted, Consumer<MediaItem> hidden) {
    List<MediaItem> items = new ArrayList<>();
    for (Wanted one : wanted) {
      items.add(references.one(one, EnumSet.of(MediaType.MOVIE, MediaType.SHOW)));
    }
    for (MediaItem item : items) {
      gateway.hide(item);
      hidden.accept(item);
    }
  }
}
