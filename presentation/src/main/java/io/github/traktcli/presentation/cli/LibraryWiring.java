package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.library.ArrangeSection;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.NamedEntries;
import io.github.traktcli.application.library.ReadSection;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.presentation.library.LibraryUseCases;

/** Wires what reads and changes the sections of a library. */
final class LibraryWiring implements LibraryUseCases {

  private final Gateways gateways;

  LibraryWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public FindList findList() {
    return gateways.findList();
  }

  @Override
  public ReadSection read() {
    return new ReadSection(gateways.sections());
  }

  @Override
  public ChangeSection change() {
    return gateways.change();
  }

  @Override
  public NamedEntries entries() {
    return new NamedEntries(gateways.sections(), gateways.references());
  }

  @Override
  public ArrangeSection arrange() {
    return new ArrangeSection(gateways.sections(), gateways.journal());
  }

  @Override
  public ReadFacet facets() {
    return gateways.facets();
  }

  @Override
  public DraftGateway drafts() {
    return gateways.drafts();
  }

  @Override
  public ReferenceInput references() {
    return gateways.referenceInput();
  }

  @Override
  public WishInput wishes() {
    return gateways.wishInput();
  }

  @Override
  public ExistingSubjects existingSubjects() {
    return gateways.subjects();
  }
}
