package io.github.traktcli.application.reference;

import static io.github.traktcli.application.reference.Catalogue.movie;
import static io.github.traktcli.application.reference.Catalogue.show;

import io.github.traktcli.domain.media.MediaItem;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A catalogue of answers")
class CatalogueTests extends CatalogueSearchContract {

  @Override
  protected CatalogueSearch search() {
    MediaItem newer = movie(1, "Dune 2021", 2021);
    MediaItem severance = show(3, "Severance", 2022);
    return new Catalogue()
        .answering("exact movie Dune", newer, movie(2, "Dune 1984", 1984))
        .answering("broad movie,show dune", newer)
        .answering("broad movie,show sever", severance)
        .answering("lookup imdb tt11280740", severance);
  }
}
