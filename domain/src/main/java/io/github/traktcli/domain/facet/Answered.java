package io.github.traktcli.domain.facet;

/**
 * Something that Trakt answers with values of one type; how they are read stands in one table for
 * all of them.
 *
 * @param <T> one item of what is answered
 */
public interface Answered<T> {

  /** Returns the type of one item. */
  Class<T> value();
}
