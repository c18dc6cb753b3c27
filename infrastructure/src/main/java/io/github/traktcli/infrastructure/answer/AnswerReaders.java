package io.github.traktcli.infrastructure.answer;

import io.github.traktcli.domain.facet.Answered;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The table of how everything that Trakt answers is read; each slice adds its rows. */
public final class AnswerReaders {

  private final Map<Answered<?>, AnswerReader<?, ?>> readers = new HashMap<>();

  /** Adds something whose answers say all there is to know. */
  public <D, T> void row(Answered<T> answered, Class<D> dto, Function<? super D, T> mapping) {
    readers.put(answered, new AnswerReader<D, T>(dto, (item, subject) -> mapping.apply(item)));
  }

  /** Adds something whose answers do not repeat the title that they are about. */
  public <D, T> void rowOfTitle(
      Answered<T> answered, Class<D> dto, BiFunction<? super D, MediaItem, T> mapping) {
    readers.put(
        answered,
        new AnswerReader<D, T>(dto, (item, subject) -> mapping.apply(item, title(subject))));
  }

  /** Tells whether it can be read. */
  public boolean has(Answered<?> answered) {
    return readers.containsKey(answered);
  }

  /** Returns how it is read. */
  @SuppressWarnings("unchecked") // A row is only ever put under something of its own type.
  public <T> AnswerReader<?, T> of(Answered<T> answered) {
    AnswerReader<?, ?> reader = readers.get(answered);
    if (reader == null) {
      throw new IllegalStateException("nobody reads " + answered);
    }
    return (AnswerReader<?, T>) reader;
  }

  private static MediaItem title(Subject subject) {
    if (subject instanceof Subject.Title(MediaItem item)) {
      return item;
    }
    throw new IllegalArgumentException(subject + " is no title");
  }
}
