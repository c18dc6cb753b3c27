package io.github.traktcli.presentation.social;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.auth.Browser;
import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.application.catalog.FindWebPage;
import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.application.lists.FindSaved;
import io.github.traktcli.presentation.draft.DraftUseCases;

/** The use cases of this slice, each made when a command asks for it. */
public interface SocialUseCases extends DraftUseCases {

  /** Returns the reading of what hangs on comments, lists and users. */
  ReadFacet readFacet();

  /** Returns what finds the title that a user names. */
  CompleteTitle completeTitle();

  /** Returns what finds the list that a user names. */
  FindList findList();

  /** Returns what finds the smart list or the saved filter that a user names. */
  FindSaved findSaved();

  /** Returns what gives Trakt the drafts of smart lists, with the filters that stay. */
  DraftGateway smartListDrafts();

  /** Returns what does something to comments, lists and users. */
  PerformAct performAct();

  /** Returns what finds the page of a title on the website. */
  FindWebPage findWebPage();

  /** Returns the user's browser. */
  Browser browser();
}
