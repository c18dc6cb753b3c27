package io.github.traktcli.application.catalog;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.catalog.StreamingService;
import io.github.traktcli.domain.catalog.Term;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.media.ItemType;
import java.util.List;
import java.util.Optional;

/** The words by which Trakt describes titles. */
public interface VocabularyGateway {

  /**
   * Reads a vocabulary. One document may hold many terms.
   *
   * @param type movies or shows, where the vocabulary is by type
   * @param narrower whether to ask for finer genres as well
   */
  List<Sourced<List<Term>>> terms(Vocabulary vocabulary, Optional<ItemType> type, boolean narrower);

  /**
   * Reads the services on which titles can be watched, a document for each country. Trakt answers
   * only some apps.
   */
  List<Sourced<List<StreamingService>>> services(Optional<String> country);
}
