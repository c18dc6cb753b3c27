package io.github.traktcli.application.facet;

import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.page.PageRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One facet of one subject, with what was said about it.
 *
 * @param values what the user said, as Trakt takes it; the rest goes by the default
 * @param page heeded by facets that come in pages
 */
public record FacetRequest<T>(
    Facet<T> facet, Subject subject, Map<FacetParameter, String> values, PageRequest page) {

  /**
   * Copies the values.
   *
   * @throws IllegalArgumentException when such a subject has no such facet, or the facet no such
   *     parameter
   */
  public FacetRequest {
    values = new EnumMap<>(values.isEmpty() ? new EnumMap<>(FacetParameter.class) : values);
    if (!facet.types().contains(subject.type())) {
      throw new IllegalArgumentException(subject.type() + " has no " + facet);
    }
    if (!facet.parameters().containsAll(values.keySet())) {
      throw new IllegalArgumentException(facet + " takes none of " + values.keySet());
    }
  }

  /** Returns a request for everything about a facet. */
  public static <T> FacetRequest<T> of(Facet<T> facet, MediaItem title) {
    return of(facet, new Subject.Title(title));
  }

  /** Returns a request for everything about a facet. */
  public static <T> FacetRequest<T> of(Facet<T> facet, Subject subject) {
    return new FacetRequest<>(facet, subject, Map.of(), PageRequest.whole());
  }

  /** Returns this request with one more value. */
  public FacetRequest<T> with(FacetParameter parameter, String value) {
    Map<FacetParameter, String> longer = new EnumMap<>(FacetParameter.class);
    longer.putAll(values);
    longer.put(parameter, value);
    return new FacetRequest<>(facet, subject, longer, page);
  }

  /** Tells whether an item of the answer fits what was said and Trakt is not told. */
  public boolean wants(T item) {
    return facet.picks().entrySet().stream()
        .allMatch(
            pick -> {
              String said = values.get(pick.getKey());
              return said == null || pick.getValue().test(item, said);
            });
  }

  /** Tells whether something was said by which the items of the answer are picked. */
  boolean picks() {
    return values.keySet().stream().anyMatch(facet.picks()::containsKey);
  }

  /** Returns what is asked for by a parameter: what was said, or else the default. */
  public Optional<String> value(FacetParameter parameter) {
    String said = values.get(parameter);
    if (said != null) {
      return Optional.of(said);
    }
    boolean sentAlways = facet.places().contains(parameter) && parameter.hasDefault();
    return Optional.ofNullable(
            sentAlways
                ? parameter.choices(subject.type()).getFirst()
                : facet.query().getOrDefault(parameter, ""))
        .filter(value -> !value.isEmpty());
  }
}
