package io.github.traktcli.presentation.social;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.facet.ReadFacet;

/** The use cases of this slice, each made when a command asks for it. */
public interface SocialUseCases {

  /** Returns the reading of what hangs on comments, lists and users. */
  ReadFacet readFacet();

  /** Returns what does something to comments, lists and users. */
  PerformAct performAct();
}
