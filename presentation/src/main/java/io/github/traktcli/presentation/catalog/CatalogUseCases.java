package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.auth.Browser;
import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.application.catalog.FindWebPage;
import io.github.traktcli.application.catalog.Pictures;
import io.github.traktcli.application.catalog.ReadSeasons;
import io.github.traktcli.application.catalog.ReadTitle;
import io.github.traktcli.application.catalog.ReadVocabulary;
import io.github.traktcli.application.catalog.WhereToWatch;
import io.github.traktcli.application.facet.ReadFacet;

/** The use cases of this slice, each made when a command asks for it. */
public interface CatalogUseCases {

  /** Returns what finds the title that a user names. */
  CompleteTitle completeTitle();

  /** Returns the reading of what hangs on a title. */
  ReadFacet readFacet();

  /** Returns the reading of a title for its page. */
  ReadTitle readTitle();

  /** Returns the reading of the seasons of a show. */
  ReadSeasons readSeasons();

  /** Returns what does something to a title. */
  PerformAct performAct();

  /** Returns the reading of vocabularies. */
  ReadVocabulary readVocabulary();

  /** Returns the answer to where a title can be watched. */
  WhereToWatch whereToWatch();

  /** Returns the search for the page of a title. */
  FindWebPage findWebPage();

  /** Returns what gets pictures. */
  Pictures pictures();

  /** Returns the user's web browser. */
  Browser browser();
}
