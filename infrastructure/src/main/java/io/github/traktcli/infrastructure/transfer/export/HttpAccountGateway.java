package io.github.traktcli.infrastructure.transfer.export;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.transfer.export.AccountGateway;
import io.github.traktcli.application.transfer.export.DocumentKey;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import java.util.Optional;

/** Reads accounts over HTTP. */
public final class HttpAccountGateway implements AccountGateway {

  private final TraktHttp http;

  /** Makes the gateway. */
  public HttpAccountGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public Optional<Sourced<DocumentKey>> document(AccountPart part) {
    return http.readIfAny(request(part), DocumentKeyDto.class, DocumentKeyDto::toApplication);
  }

  @Override
  public Listing<DocumentKey> list(AccountPart part) {
    return http.readPages(
        request(part), PageRequest.whole(), DocumentKeyDto.class, DocumentKeyDto::toApplication);
  }

  private static TraktRequest request(AccountPart part) {
    int question = part.path().indexOf('?');
    String path = question < 0 ? part.path() : part.path().substring(0, question);
    TraktRequest request = TraktRequest.get(path.split("/", -1)).authorized(Authorization.REQUIRED);
    if (question < 0) {
      return request;
    }
    for (String pair : part.path().substring(question + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      request = request.with(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return request;
  }
}
