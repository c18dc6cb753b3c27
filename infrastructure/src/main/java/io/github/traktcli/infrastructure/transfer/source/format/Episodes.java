package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Episodes as files name them: by numbers, by an id alone, or by both. */
final class Episodes {

  private Episodes() {}

  /** Returns an episode of a show, of which a number may be missing. */
  static ImportItem of(
      @Nullable ImportItem show, @Nullable Integer season, @Nullable Integer episode) {
    return new ImportItem(
        ImportItemType.EPISODE, null, null, season, episode, Map.of(), show, Map.of(), List.of());
  }

  /** Returns a season of a show. */
  static ImportItem season(ImportItem show, @Nullable Integer season) {
    return ImportItem.of(show, season, null);
  }

  /** Returns a show by its title. */
  static ImportItem show(@Nullable String title) {
    return ImportItem.titled(
        ImportItemType.SHOW, title == null || title.isBlank() ? null : title.strip(), null);
  }
}
