package io.github.traktcli.application.catalog;

import io.github.traktcli.application.facet.FacetGateway;
import io.github.traktcli.domain.catalog.Alias;
import io.github.traktcli.domain.facet.Facet;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A catalogue in memory")
class CatalogInMemoryTests extends FacetGatewayContract {

  @Override
  protected FacetGateway knowing() {
    return new CatalogInMemory()
        .with(Facet.MOVIE_DETAILS, Titles.heat())
        .with(Facet.ALIASES, new Alias("Pura tensión", "es"))
        .with(Facet.NEXT_EPISODE, Titles.FIFTH_EPISODE);
  }

  @Override
  protected FacetGateway missing() {
    return new CatalogInMemory();
  }

  @Override
  protected FacetGateway ended() {
    return new CatalogInMemory().without(Facet.NEXT_EPISODE);
  }
}
