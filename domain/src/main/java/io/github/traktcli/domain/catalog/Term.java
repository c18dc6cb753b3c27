package io.github.traktcli.domain.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a vocabulary.
 *
 * @param code what filters and paths take for it: a slug, two letters, or the Trakt id of a network
 * @param country two letters, of networks and certifications
 * @param description of certifications
 * @param narrower the finer genres of a genre, where they were asked for
 */
public record Term(
    String code,
    @Nullable String name,
    @Nullable String country,
    @Nullable String description,
    List<Term> narrower) {

  /** Copies the finer terms. */
  public Term {
    narrower = List.copyOf(narrower);
  }
}
