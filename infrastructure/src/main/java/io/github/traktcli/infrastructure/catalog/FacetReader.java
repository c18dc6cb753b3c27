package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.media.MediaItem;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the answer about a facet is read.
 *
 * @param dto what one item comes as
 * @param mapping takes the title of the request as well, which answers do not repeat
 */
record FacetReader<D, T>(Class<D> dto, BiFunction<D, MediaItem, T> mapping) {

  Function<D, T> about(MediaItem title) {
    return item -> mapping.apply(item, title);
  }
}
