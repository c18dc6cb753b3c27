package io.github.traktcli.application.catalog;

import io.github.traktcli.domain.catalog.Facet;
import io.github.traktcli.domain.catalog.FacetParameter;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.page.PageRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One facet of one title, with what was said about it.
 *
 * @param title named well enough for a path: a season or an episode by its show and numbers
 * @param values what the user said, as Trakt takes it; the rest goes by the default
 * @param page heeded by facets that come in pages
 */
public record FacetRequest<T>(
    Facet<T> facet, MediaItem title, Map<FacetParameter, String> values, PageRequest page) {

  /**
   * Copies the values.
   *
   * @throws IllegalArgumentException when such a title has no such facet, or the facet no such
   *     parameter
   */
  public FacetRequest {
    values = new EnumMap<>(values.isEmpty() ? new EnumMap<>(FacetParameter.class) : values);
    if (!facet.types().contains(title.type())) {
      throw new IllegalArgumentException(title.type() + " has no " + facet);
    }
    if (!facet.parameters().containsAll(values.keySet())) {
      throw new IllegalArgumentException(facet + " takes none of " + values.keySet());
    }
  }

  /** Returns a request for everything about a facet. */
  public static <T> FacetRequest<T> of(Facet<T> facet, MediaItem title) {
    return new FacetRequest<>(facet, title, Map.of(), PageRequest.whole());
  }

  /** Returns this request with one more value. */
  public FacetRequest<T> with(FacetParameter parameter, String value) {
    Map<FacetParameter, String> longer = new EnumMap<>(FacetParameter.class);
    longer.putAll(values);
    longer.put(parameter, value);
    return new FacetRequest<>(facet, title, longer, page);
  }

  /** Returns what is asked for by a parameter: what was said, or else the default. */
  public Optional<String> value(FacetParameter parameter) {
    String said = values.get(parameter);
    if (said != null) {
      return Optional.of(said);
    }
    List<String> choices = parameter.choices(title.type());
    boolean sentAlways = facet.places().contains(parameter) && !choices.isEmpty();
    return Optional.ofNullable(
            sentAlways ? choices.getFirst() : facet.query().getOrDefault(parameter, ""))
        .filter(value -> !value.isEmpty());
  }
}
