package io.github.traktcli.application.contract;

import java.util.List;
import java.util.Optional;

/**
 * One operation of Trakt's API, as people look it up.
 *
 * @param path with its variable pieces in braces
 * @param oauth none, optional or required
 * @param paging no, or yes and how much a page may hold
 * @param extended the values that {@code extended} takes
 * @param filters the name of its set of filters, or no
 * @param vip no, enhanced or only
 * @param host where it lives, if not where the others do
 * @param inputs what it takes, first the path
 * @param answers the statuses that it may answer with
 * @param fields what an item of its answer may hold, such as {@code movie.ids.imdb}, by the sample;
 *     empty where it answers no JSON
 * @param command a command line that performs it, from the name of the program on, with arguments
 *     as an example; empty where there is none yet
 */
public record ApiOperation(
    String group,
    String name,
    String method,
    String path,
    String description,
    String oauth,
    String paging,
    List<String> extended,
    String filters,
    String vip,
    Optional<String> host,
    List<Input> inputs,
    List<Integer> answers,
    List<String> fields,
    Optional<String> command) {

  /** Copies the lists. */
  public ApiOperation {
    extended = List.copyOf(extended);
    inputs = List.copyOf(inputs);
    answers = List.copyOf(answers);
    fields = List.copyOf(fields);
  }

  /** Where a value goes. */
  public enum Place {
    /** A piece of the path. */
    PATH,
    /** A parameter of the query. */
    QUERY,
    /** A member of the body. */
    BODY,
    /** A member of each item in the body. */
    ITEM
  }

  /**
   * Something that the operation takes.
   *
   * @param values the allowed values, empty where any will do
   */
  public record Input(
      Place place,
      String name,
      String type,
      boolean required,
      List<String> values,
      Optional<String> defaultValue,
      String description) {

    /** Copies the values. */
    public Input {
      values = List.copyOf(values);
    }
  }

  /** Returns method and path, such as {@code GET /movies/{id}}. */
  public String signature() {
    return method + " " + path;
  }
}
