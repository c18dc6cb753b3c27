package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.AddPlays;
import io.github.traktcli.application.history.ComputeStatistics;
import io.github.traktcli.application.history.PlayInput;
import io.github.traktcli.application.history.ReadHistory;
import io.github.traktcli.application.history.RemovePlays;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.WishInput;
import io.github.traktcli.application.lists.FindList;

/** The use cases of this slice, each made when a command asks for it. */
public interface HistoryUseCases {

  /** Returns the reading of plays. */
  ReadHistory read();

  /** Returns what marks things as watched. */
  AddPlays add();

  /** Returns what puts things into other sections. */
  ChangeSection change();

  /** Returns what finds the list that a user names. */
  FindList findList();

  /** Returns what works out statistics. */
  ComputeStatistics statistics();

  /** Returns what takes plays back. */
  RemovePlays remove();

  /** Returns the reading of plays from standard input. */
  WishInput wishes();

  /** Returns the reading of standard input that names plays. */
  PlayInput plays();
}
