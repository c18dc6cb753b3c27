package io.github.traktcli.presentation.social;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.lists.FindSaved;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A list that fills itself, by its Trakt id: what is on it has no place below its owner. Where it
 * is named by owner and slug, Trakt is asked for the id. Section "Smart Lists" of the contract.
 */
final class IdentifiedSmartList implements SubjectArgument {

  private final NamedSubject named;
  private final Supplier<ReadFacet> reading;

  IdentifiedSmartList(Supplier<FindSaved> saved, Supplier<ReadFacet> reading) {
    this.named = NamedSubject.smartList(saved);
    this.reading = reading;
  }

  @Override
  public CommandSpec spec() {
    return named.spec();
  }

  @Override
  public Subject subject() {
    Subject subject = named.subject();
    if (!(subject instanceof Subject.OfSmartList(var owner, String list, String name))
        || owner.isEmpty()) {
      return subject;
    }
    if (list.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new Subject.OfSmartList(Optional.empty(), list, name);
    }
    return Optional.ofNullable(
            reading
                .get()
                .one(FacetRequest.of(CommunityFacets.SMART_LIST_ITSELF, subject))
                .value()
                .id())
        .<Subject>map(id -> new Subject.OfSmartList(Optional.empty(), id.toString()))
        .orElse(subject);
  }
}
