package io.github.traktcli.application.catalog;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.catalog.Term;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.media.ItemType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of vocabularies as far as they are known already. */
public final class KeptVocabularies {

  private final VocabularyGateway gateway;

  /**
   * Makes the use case.
   *
   * @param gateway one that asks nobody, and fails where nothing is kept
   */
  public KeptVocabularies(VocabularyGateway gateway) {
    this.gateway = gateway;
  }

  /** Returns the words of all types; none where none are kept. */
  public Stream<String> words(Vocabulary vocabulary) {
    return vocabulary.isByType()
        ? Stream.of(ItemType.MOVIE, ItemType.SHOW)
            .flatMap(type -> words(vocabulary, Optional.of(type)))
        : words(vocabulary, Optional.empty());
  }

  private Stream<String> words(Vocabulary vocabulary, Optional<ItemType> type) {
    try {
      return gateway.terms(vocabulary, type, false).stream()
          .flatMap(terms -> terms.value().stream())
          .map(Term::code)
          .filter(code -> code != null && code.matches("[a-z0-9-]+"));
    } catch (TraktException e) {
      return List.<String>of().stream();
    }
  }
}
