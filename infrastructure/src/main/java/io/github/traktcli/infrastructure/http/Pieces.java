package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.infrastructure.json.JsonArray;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The items of one answer, as many at once as a page of Trakt has at most, so that an array of any
 * length needs the memory of a page. The first are read at once, further ones when they are asked
 * for. What came before the answer broke is given before that is told.
 */
final class Pieces<T> implements Iterator<List<Sourced<T>>>, AutoCloseable {

  private final JsonArray<T> items;
  private final Function<UnreadableJson, TraktException> failure;
  private @Nullable List<Sourced<T>> first;
  private @Nullable TraktException trouble;
  private boolean ended;

  /**
   * Reads the first items.
   *
   * @param failure what it means that the answer cannot be read on
   * @throws TraktException when not even one can be read
   */
  Pieces(JsonArray<T> items, Function<UnreadableJson, TraktException> failure) {
    this.items = items;
    this.failure = failure;
    this.first = read();
  }

  @Override
  public boolean hasNext() {
    return first != null || !ended;
  }

  /** Returns the next items; none where there are none at all. */
  @Override
  public List<Sourced<T>> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<Sourced<T>> piece = first == null ? read() : first;
    first = null;
    return piece;
  }

  /** Lets go of what is still to come. */
  @Override
  public void close() {
    ended = true;
    items.close();
  }

  private List<Sourced<T>> read() {
    if (trouble != null) {
      ended = true;
      throw trouble;
    }
    List<Sourced<T>> piece = new ArrayList<>(PageRequest.MOST_PER_PAGE);
    try {
      while (piece.size() < PageRequest.MOST_PER_PAGE && items.hasNext()) {
        piece.add(items.next());
      }
      ended = !items.hasNext();
    } catch (UnreadableJson e) {
      trouble = failure.apply(e);
      if (piece.isEmpty()) {
        ended = true;
        throw trouble;
      }
    }
    return piece;
  }
}
