package io.github.traktcli.infrastructure.discovery;

import io.github.traktcli.application.discovery.TitleSearch;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.application.reference.CatalogueSearchContract;
import io.github.traktcli.infrastructure.library.SandboxClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The search for titles at the sandbox")
class TitleSearchContractTests extends CatalogueSearchContract {

  private final SandboxClient trakt = SandboxClient.start();

  @AfterEach
  void stop() {
    trakt.close();
  }

  @Override
  protected CatalogueSearch search() {
    return new TitleSearch(new HttpDiscoveryGateway(trakt.http()));
  }
}
