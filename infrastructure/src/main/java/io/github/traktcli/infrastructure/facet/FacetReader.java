package io.github.traktcli.infrastructure.facet;

import io.github.traktcli.domain.facet.Subject;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the answer about a facet is read.
 *
 * @param dto what one item comes as
 * @param mapping takes the subject of the request as well, which answers do not repeat
 */
record FacetReader<D, T>(Class<D> dto, BiFunction<D, Subject, T> mapping) {

  Function<D, T> about(Subject subject) {
    return item -> mapping.apply(item, subject);
  }
}
