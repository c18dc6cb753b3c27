package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.lists.CompareItems;
import io.github.traktcli.application.lists.CopyItems;
import io.github.traktcli.application.lists.EditList;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.application.lists.ReorderLists;
import io.github.traktcli.application.lists.SavedFilterGateway;
import io.github.traktcli.infrastructure.social.HttpSavedFilterGateway;
import io.github.traktcli.presentation.lists.ListUseCases;

/** Wires what arranges, compares, copies and edits lists. */
final class ListWiring implements ListUseCases {

  private final Gateways gateways;

  ListWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public ReorderLists reorderLists() {
    return gateways.reorderLists();
  }

  @Override
  public FindList findList() {
    return gateways.findList();
  }

  @Override
  public CopyItems copyItems() {
    return new CopyItems(gateways.sections(), gateways.references(), gateways.change());
  }

  @Override
  public EditList editList() {
    return new EditList(
        gateways.sections(), gateways.references(), gateways.journal(), gateways.titles());
  }

  @Override
  public DraftGateway drafts() {
    return gateways.drafts();
  }

  @Override
  public TextEditor textEditor() {
    return gateways.editor();
  }

  @Override
  public CompareItems compareItems() {
    return new CompareItems(gateways.sections(), gateways.references());
  }

  @Override
  public WishInput wishes() {
    return gateways.wishInput();
  }

  @Override
  public SavedFilterGateway savedFilters() {
    return new HttpSavedFilterGateway(gateways.http());
  }

  @Override
  public ExistingSubjects existingSubjects() {
    return gateways.subjects();
  }
}
