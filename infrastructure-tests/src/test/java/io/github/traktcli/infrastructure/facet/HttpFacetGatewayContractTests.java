package io.github.traktcli.infrastructure.facet;

import io.github.traktcli.application.catalog.FacetGatewayContract;
import io.github.traktcli.application.facet.FacetGateway;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.catalog.CatalogReaders;
import io.github.traktcli.infrastructure.library.SandboxClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The facets at the sandbox")
class HttpFacetGatewayContractTests extends FacetGatewayContract {

  private final SandboxClient trakt = SandboxClient.start();

  @AfterEach
  void stop() {
    trakt.close();
  }

  @Override
  protected FacetGateway knowing() {
    AnswerReaders readers = new AnswerReaders();
    CatalogReaders.addTo(readers);
    return new HttpFacetGateway(trakt.http(), readers);
  }

  @Override
  protected FacetGateway missing() {
    return knowing();
  }

  @Override
  protected FacetGateway ended() {
    return knowing();
  }
}
