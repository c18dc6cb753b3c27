package io.github.traktcli.application.catalog;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetGateway;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.facet.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalogue that answers what a test puts in, and remembers what it was asked. */
public final class CatalogInMemory implements FacetGateway {

  /** What was asked: the title's reference, the facet, and the values that were said. */
  public final List<String> asked = new ArrayList<>();

  private final Map<Facet<?>, List<?>> answers = new HashMap<>();

  /** Lets a facet be answered, whatever the title. */
  public <T> CatalogInMemory with(Facet<T> facet, T value) {
    answers.put(facet, List.of(value));
    return this;
  }

  /** Lets a facet be answered by nothing, whatever the title. */
  public CatalogInMemory without(Facet<?> facet) {
    answers.put(facet, List.of());
    return this;
  }

  @Override
  public <T> Listing<T> many(FacetRequest<T> request) {
    List<T> values = answer(request);
    return Listing.of(values.stream().map(CatalogInMemory::sourced).toList());
  }

  @Override
  public <T> Sourced<T> one(FacetRequest<T> request) {
    return sourced(answer(request).getFirst());
  }

  @Override
  public <T> Optional<Sourced<T>> oneOrNone(FacetRequest<T> request) {
    return answer(request).stream().findFirst().map(CatalogInMemory::sourced);
  }

  private <T> List<T> answer(FacetRequest<T> request) {
    asked.add(
        request.subject().reference()
            + " "
            + request.facet()
            + (request.values().isEmpty() ? "" : " " + request.values()));
    List<?> values = answers.get(request.facet());
    if (values == null) {
      throw new TraktException(TraktFailure.NotFound.title("/path"));
    }
    return values.stream().map(request.facet().value()::cast).toList();
  }

  private static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, new Document("{}"));
  }
}
