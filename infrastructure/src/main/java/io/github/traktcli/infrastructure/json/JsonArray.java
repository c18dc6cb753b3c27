package io.github.traktcli.infrastructure.json;

import static java.util.Objects.requireNonNull;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The items of an array that Trakt sent, each read when it is asked for, with the text it was read
 * from. Items that are of another shape, and members of them, are empty; of plain values those are
 * passed over. Closes the text behind its end, and where it cannot be read.
 *
 * @param <T> what an item is read as
 */
public final class JsonArray<T> implements Iterator<Sourced<T>>, AutoCloseable {

  private final ReadText text;
  private final Function<InputStream, JsonParser> parsing;
  private final Function<JsonParser, @Nullable T> reading;
  private @Nullable JsonParser parser;
  private @Nullable Sourced<T> next;
  private boolean ended;

  /**
   * Makes it; nothing is read yet.
   *
   * @param utf8 the text
   * @param parsing makes the parser, which may read the begin
   * @param reading reads the item at which the parser stands; {@code null} passes it over
   */
  JsonArray(
      InputStream utf8,
      Function<InputStream, JsonParser> parsing,
      Function<JsonParser, @Nullable T> reading) {
    this.text = new ReadText(utf8);
    this.parsing = parsing;
    this.reading = reading;
  }

  /**
   * Tells whether there is another item.
   *
   * @throws UnreadableJson when the text cannot be read on, or is no array
   */
  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      ended = true; // should it fail
      try {
        next = read();
        ended = next == null;
      } catch (JacksonException | ClassCastException | IllegalArgumentException e) {
        throw new UnreadableJson(e);
      } finally {
        if (ended) {
          close();
        }
      }
    }
    return next != null;
  }

  @Override
  public Sourced<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Sourced<T> item = requireNonNull(next);
    next = null;
    return item;
  }

  /** Lets go of the text; no further item is read. */
  @Override
  public void close() {
    ended = true;
    if (parser == null) {
      text.close();
    } else {
      parser.close();
    }
  }

  private @Nullable Sourced<T> read() {
    JsonParser from = parser == null ? begun() : parser;
    while (from.nextToken() != JsonToken.END_ARRAY) {
      long start = from.currentTokenLocation().getByteOffset();
      text.forgetBefore(start);
      T item = reading.apply(from);
      from.finishToken(); // A text that nobody looked at is not read to its end yet.
      if (item != null) {
        long end = from.currentLocation().getByteOffset();
        return new Sourced<>(item, new Document(text.between(start, end)));
      }
    }
    if (from.nextToken() != null) {
      throw new UnreadableJson("something follows its end");
    }
    return null;
  }

  private JsonParser begun() {
    JsonParser begun = parsing.apply(text);
    parser = begun;
    if (begun.nextToken() != JsonToken.START_ARRAY) {
      throw new UnreadableJson("a list was expected");
    }
    return begun;
  }
}
