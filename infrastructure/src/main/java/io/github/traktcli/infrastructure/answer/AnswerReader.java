package io.github.traktcli.infrastructure.answer;

import io.github.traktcli.domain.facet.Subject;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How an answer is read.
 *
 * @param dto what one item comes as
 * @param mapping takes the subject of the request as well, which answers do not repeat
 */
public record AnswerReader<D, T>(Class<D> dto, BiFunction<D, Subject, T> mapping) {

  /** Returns the mapping of answers about one subject. */
  public Function<D, T> about(Subject subject) {
    return item -> mapping.apply(item, subject);
  }
}
