package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.auth.Browser;
import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.application.catalog.FindWebPage;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.SubjectOfDraft;
import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.facet.ExistingSubjects;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.application.lists.FindSaved;
import io.github.traktcli.application.lists.KeptFilters;
import io.github.traktcli.presentation.social.SocialUseCases;

/** Wires what reads and does things to comments, lists and users. */
final class SocialWiring implements SocialUseCases {

  private final Gateways gateways;

  SocialWiring(Gateways gateways) {
    this.gateways = gateways;
  }

  @Override
  public ReadFacet readFacet() {
    return gateways.facets();
  }

  @Override
  public CompleteTitle completeTitle() {
    return new CompleteTitle(gateways.references(), gateways.search());
  }

  @Override
  public DraftGateway drafts() {
    return gateways.drafts();
  }

  @Override
  public SubjectOfDraft subjectOfDraft() {
    return new SubjectOfDraft(gateways.facets());
  }

  @Override
  public TextEditor textEditor() {
    return gateways.editor();
  }

  @Override
  public FindList findList() {
    return gateways.findList();
  }

  @Override
  public FindSaved findSaved() {
    return gateways.findSaved();
  }

  @Override
  public DraftGateway smartListDrafts() {
    return new KeptFilters(gateways.drafts(), gateways.facets());
  }

  @Override
  public PerformAct performAct() {
    return gateways.acts();
  }

  @Override
  public FindWebPage findWebPage() {
    return new FindWebPage(gateways.facets());
  }

  @Override
  public Browser browser() {
    return gateways.browser();
  }

  @Override
  public ExistingSubjects existingSubjects() {
    return gateways.subjects();
  }
}
