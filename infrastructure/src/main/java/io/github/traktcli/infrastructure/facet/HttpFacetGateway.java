package io.github.traktcli.infrastructure.facet;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetGateway;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Facet.Amount;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.infrastructure.answer.AnswerReader;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.http.LimitedAccess;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.media.SubjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What hangs on a subject, over HTTP. */
public final class HttpFacetGateway implements FacetGateway {

  private final TraktHttp http;
  private final AnswerReaders readers;

  /** Makes the adapter; nothing is sent yet. */
  public HttpFacetGateway(TraktHttp http, AnswerReaders readers) {
    this.http = http;
    this.readers = readers;
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

  private <D, T> Listing<T> many(FacetRequest<T> request, AnswerReader<D, T> reader) {
    return request.facet().amount() == Amount.PAGED
        ? http.readPages(
            sent(request), request.page(), reader.dto(), reader.about(request.subject()))
        : http.readWhole(sent(request), reader.dto(), reader.about(request.subject()));
  }

  private <D, T> Sourced<T> one(FacetRequest<T> request, AnswerReader<D, T> reader) {
    Supplier<Sourced<T>> reading =
        () -> http.read(sent(request), reader.dto(), reader.about(request.subject()));
    return request.facet().isLimited() ? LimitedAccess.explained(reading) : reading.get();
  }

  private <D, T> Optional<Sourced<T>> oneOrNone(
      FacetRequest<T> request, AnswerReader<D, T> reader) {
    return http.readIfAny(sent(request), reader.dto(), reader.about(request.subject()));
  }

  private static <T> TraktRequest sent(FacetRequest<T> request) {
    Facet<T> facet = request.facet();
    List<String> path = new ArrayList<>(SubjectPath.of(request.subject()));
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
    if (facet.isMine() || SubjectPath.isMine(request.subject())) {
      return sent.authorized(Authorization.REQUIRED);
    }
    return facet.isLimited() ? sent.authorized(Authorization.NONE) : sent;
  }
}
