package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.ListOrders;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.undo.MakeAgain;
import io.github.traktcli.application.undo.RestoreListOrder;
import io.github.traktcli.application.undo.TakeBack;
import io.github.traktcli.application.undo.Unmake;

/** The use cases of this slice, each made when a command asks for it. */
public interface UndoUseCases {

  /** Returns what larger works made beside the entries of sections. */
  Makings makings();

  /** Returns what takes such back. */
  Unmake unmake();

  /** Returns what was written before. */
  Journal journal();

  /** Returns what was deleted before. */
  Deletions deletions();

  /** Returns the orders that one's own lists were given. */
  ListOrders listOrders();

  /** Returns what puts one's own lists into their old order. */
  RestoreListOrder restoreListOrder();

  /** Returns what makes again what was deleted. */
  MakeAgain makeAgain();

  /** Returns what takes a write back. */
  TakeBack takeBack();
}
