package io.github.traktcli.application.catalog;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.catalog.Term;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.media.ItemType;
import java.util.List;
import java.util.Optional;

/** Reads the words by which Trakt describes titles. */
public final class ReadVocabulary {

  private final VocabularyGateway gateway;

  /** Makes the use case. */
  public ReadVocabulary(VocabularyGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Reads a vocabulary; one document may hold many terms.
   *
   * @param type movies or shows, where the vocabulary is by type
   * @param narrower whether to ask for finer genres as well
   */
  public List<Sourced<List<Term>>> read(
      Vocabulary vocabulary, Optional<ItemType> type, boolean narrower) {
    return gateway.terms(vocabulary, type, narrower);
  }
}
