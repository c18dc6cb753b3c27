package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.act.PerformAct;
import io.github.traktcli.application.discovery.LookUpId;
import io.github.traktcli.application.discovery.ReadChart;
import io.github.traktcli.application.discovery.ReadRecommendations;
import io.github.traktcli.application.discovery.ReadSearchTrends;
import io.github.traktcli.application.discovery.ReadUpdates;
import io.github.traktcli.application.discovery.SearchCatalogue;
import io.github.traktcli.application.reference.ReferenceInput;
import io.github.traktcli.application.reference.ResolveReferences;

/** The use cases of this slice, each made when a command asks for it. */
public interface DiscoveryUseCases {

  /** Returns the reading of charts. */
  ReadChart readChart();

  /** Returns the reading of changes. */
  ReadUpdates readUpdates();

  /** Returns the reading of recommendations. */
  ReadRecommendations readRecommendations();

  /** Returns what does something to a title. */
  PerformAct performAct();

  /** Returns what finds out which titles references name. */
  ResolveReferences resolveReferences();

  /** Returns the reading of references from standard input. */
  ReferenceInput referenceInput();

  /** Returns the search. */
  SearchCatalogue searchCatalogue();

  /** Returns the lookup of ids. */
  LookUpId lookUpId();

  /** Returns the reading of what others search for. */
  ReadSearchTrends readSearchTrends();
}
