package io.github.traktcli.infrastructure.catalog;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.catalog.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Age ratings. Those of the United States are the only ones there are. */
record CertificationsDto(@Nullable List<TermDto> us) {

  List<Term> toDomain() {
    return requireNonNullElse(us, List.<TermDto>of()).stream()
        .map(term -> term.inCountry("us"))
        .toList();
  }
}
