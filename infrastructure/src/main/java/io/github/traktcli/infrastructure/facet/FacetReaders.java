package io.github.traktcli.infrastructure.facet;

import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The table of how each facet is read; each slice adds its rows. */
public final class FacetReaders {

  private final Map<Facet<?>, FacetReader<?, ?>> readers = new HashMap<>();

  /** Adds a facet whose answers say all there is to know. */
  public <D, T> void row(Facet<T> facet, Class<D> dto, Function<? super D, T> mapping) {
    readers.put(facet, new FacetReader<D, T>(dto, (item, subject) -> mapping.apply(item)));
  }

  /** Adds a facet whose answers do not repeat the title that they are about. */
  public <D, T> void rowOfTitle(
      Facet<T> facet, Class<D> dto, BiFunction<? super D, MediaItem, T> mapping) {
    readers.put(
        facet, new FacetReader<D, T>(dto, (item, subject) -> mapping.apply(item, title(subject))));
  }

  /** Tells whether a facet can be read. */
  public boolean has(Facet<?> facet) {
    return readers.containsKey(facet);
  }

  /** Returns how a facet is read. */
  @SuppressWarnings("unchecked") // A row is only ever put under a facet of its own type.
  <T> FacetReader<?, T> of(Facet<T> facet) {
    FacetReader<?, ?> reader = readers.get(facet);
    if (reader == null) {
      throw new IllegalStateException("nobody reads " + facet);
    }
    return (FacetReader<?, T>) reader;
  }

  private static MediaItem title(Subject subject) {
    if (subject instanceof Subject.Title(MediaItem item)) {
      return item;
    }
    throw new IllegalArgumentException(subject + " is no title");
  }
}
