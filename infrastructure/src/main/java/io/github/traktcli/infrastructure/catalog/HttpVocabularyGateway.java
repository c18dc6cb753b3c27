package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.application.catalog.VocabularyGateway;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.catalog.StreamingService;
import io.github.traktcli.domain.catalog.Term;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.infrastructure.http.Keeping;
import io.github.traktcli.infrastructure.http.LimitedAccess;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabularies over HTTP. */
public final class HttpVocabularyGateway implements VocabularyGateway {

  /** They change a few times a year, and are the same for everybody. */
  private static final Keeping A_DAY = new Keeping.AtLeast(Duration.ofDays(1), true);

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpVocabularyGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public List<Sourced<List<Term>>> terms(
      Vocabulary vocabulary, Optional<ItemType> type, boolean narrower) {
    List<String> path = new ArrayList<>(List.of(vocabulary.traktName()));
    type.map(ItemType::plural).ifPresent(path::add);
    TraktRequest request =
        TraktRequest.get(path.toArray(String[]::new))
            .authorized(Authorization.NONE)
            .kept(A_DAY)
            .with("extended", narrower ? "subgenres" : "");
    return vocabulary == Vocabulary.CERTIFICATIONS
        ? List.of(http.read(request, CertificationsDto.class, CertificationsDto::toDomain))
        : http.readAll(request, TermDto.class, term -> List.of(term.toDomain()));
  }

  @Override
  public List<Sourced<List<StreamingService>>> services(Optional<String> country) {
    List<String> path = new ArrayList<>(List.of("watchnow", "sources"));
    country.ifPresent(path::add);
    TraktRequest request =
        TraktRequest.get(path.toArray(String[]::new)).authorized(Authorization.NONE);
    return LimitedAccess.explained(() -> http.readAll(request, Map.class, OffersReader::services));
  }
}
