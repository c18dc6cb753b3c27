package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.auth.Browser;
import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.application.catalog.FindWebPage;
import io.github.traktcli.application.catalog.Pictures;
import io.github.traktcli.application.catalog.ReadSeasons;
import io.github.traktcli.application.catalog.ReadTitle;
import io.github.traktcli.application.catalog.ReadVocabulary;
import io.github.traktcli.application.catalog.WhereToWatch;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.infrastructure.catalog.HttpHomeCountry;
import io.github.traktcli.infrastructure.catalog.HttpMyTitles;
import io.github.traktcli.infrastructure.catalog.HttpVocabularyGateway;
import io.github.traktcli.presentation.catalog.CatalogUseCases;

/** Wires what reads single titles. */
final class CatalogWiring implements CatalogUseCases {

  private final Gateways gateways;

  CatalogWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public CompleteTitle completeTitle() {
    return new CompleteTitle(gateways.references(), gateways.search());
  }

  @Override
  public ReadFacet readFacet() {
    return gateways.facets();
  }

  @Override
  public PerformAct performAct() {
    return gateways.acts();
  }

  @Override
  public ReadTitle readTitle() {
    return new ReadTitle(readFacet(), new HttpMyTitles(gateways.http()));
  }

  @Override
  public ReadSeasons readSeasons() {
    return new ReadSeasons(readFacet(), new HttpMyTitles(gateways.http()));
  }

  @Override
  public ReadVocabulary readVocabulary() {
    return new ReadVocabulary(new HttpVocabularyGateway(gateways.http()));
  }

  @Override
  public WhereToWatch whereToWatch() {
    return new WhereToWatch(
        completeTitle(),
        readFacet(),
        new HttpVocabularyGateway(gateways.http()),
        new HttpHomeCountry(gateways.http()));
  }

  @Override
  public FindWebPage findWebPage() {
    return new FindWebPage(readFacet());
  }

  @Override
  public Pictures pictures() {
    return gateways.pictures();
  }

  @Override
  public Browser browser() {
    return gateways.browser();
  }
}
