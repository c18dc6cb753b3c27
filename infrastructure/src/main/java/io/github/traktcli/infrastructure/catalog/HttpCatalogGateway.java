package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.application.catalog.CatalogGateway;
import io.github.traktcli.application.catalog.FacetRequest;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.catalog.Facet;
import io.github.traktcli.domain.catalog.Facet.Amount;
import io.github.traktcli.domain.catalog.FacetParameter;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Single titles over HTTP. */
public final class HttpCatalogGateway implements CatalogGateway {

  private final TraktHttp http;
  private final FacetReaders readers = new FacetReaders();

  /** Makes the adapter; nothing is sent yet. */
  public HttpCatalogGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public <T> Listing<T> many(FacetRequest<T> request) {
    return many(request, readers.of(request.facet()));
  }

  @Override
  public <T> Sourced<T> one(FacetRequest<T> request) {
    return one(request, readers.of(request.facet()));
  }

  @Override
  public <T> Optional<Sourced<T>> oneOrNone(FacetRequest<T> request) {
    return oneOrNone(request, readers.of(request.facet()));
  }

  @Override
  public void refresh(MediaItem title, Refreshed part) {
    List<String> path = new ArrayList<>(TitlePath.of(title));
    path.add("refresh");
    if (part == Refreshed.JUST_WATCH) {
      path.add("justwatch");
    }
    http.send(
        TraktRequest.post(null, path.toArray(String[]::new))
            .with("images", part == Refreshed.DATA_AND_IMAGES ? "true" : ""));
  }

  private <D, T> Listing<T> many(FacetRequest<T> request, FacetReader<D, T> reader) {
    return request.facet().amount() == Amount.PAGED
        ? http.readPages(sent(request), request.page(), reader.dto(), reader.about(request.title()))
        : Listing.of(http.readAll(sent(request), reader.dto(), reader.about(request.title())));
  }

  private <D, T> Sourced<T> one(FacetRequest<T> request, FacetReader<D, T> reader) {
    Supplier<Sourced<T>> reading =
        () -> http.read(sent(request), reader.dto(), reader.about(request.title()));
    return request.facet().isLimited() ? LimitedAccess.explained(reading) : reading.get();
  }

  private <D, T> Optional<Sourced<T>> oneOrNone(FacetRequest<T> request, FacetReader<D, T> reader) {
    return http.readIfAny(sent(request), reader.dto(), reader.about(request.title()));
  }

  private static <T> TraktRequest sent(FacetRequest<T> request) {
    Facet<T> facet = request.facet();
    List<String> path = new ArrayList<>(TitlePath.of(request.title()));
    if (!facet.path().isEmpty()) {
      path.addAll(List.of(facet.path().split("/", -1)));
    }
    for (FacetParameter parameter : facet.places()) {
      request.value(parameter).ifPresent(path::add);
    }
    TraktRequest sent = TraktRequest.get(path.toArray(String[]::new));
    for (FacetParameter parameter : facet.query().keySet()) {
      sent = sent.with(parameter.traktName(), request.value(parameter).orElse(""));
    }
    return facet.isLimited() ? sent.authorized(Authorization.NONE) : sent;
  }
}
