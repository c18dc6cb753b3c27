package io.github.traktcli.infrastructure.sandbox.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts an answer into pages and names the page in the headers. */
public record Paging(int page, int limit) {

  private static final int USUAL = 100;
  private static final int MOST = 250;

  public static Paging of(Request request) {
    return of(request, USUAL, MOST);
  }

  /**
   * Reads the page that a request asks for.
   *
   * @param usual the size of a page for which no limit was sent
   * @param most larger wishes are cut to this, without a word, as Trakt does
   */
  public static Paging of(Request request, int usual, int most) {
    int limit = number(request, "limit", usual);
    return new Paging(Math.max(1, number(request, "page", 1)), Math.clamp(limit, 1, most));
  }

  private static int number(Request request, String name, int otherwise) {
    return request
        .parameter(name)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** The page of the items, each written by {@code shape}. */
  public <T> Reply of(List<T> items, Function<T, ?> shape) {
    int pages = (items.size() + limit - 1) / limit;
    long from = Math.min(items.size(), (page - 1L) * limit);
    int to = (int) Math.min(items.size(), from + limit);
    List<Object> rows = new ArrayList<>(limit);
    for (T item : items.subList((int) from, to)) {
      rows.add(shape.apply(item));
    }
    return Reply.json(rows)
        .header("X-Pagination-Page", page)
        .header("X-Pagination-Limit", limit)
        .header("X-Pagination-Page-Count", pages)
        .header("X-Pagination-Item-Count", items.size());
  }

  /** All of the items, for the calls that never page. */
  public static <T> Reply whole(List<T> items, Function<T, ?> shape) {
    List<Object> rows = new ArrayList<>(items.size());
    for (T item : items) {
      rows.add(shape.apply(item));
    }
    return Reply.json(rows);
  }
}
