package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.library.RemoveEntries;
import io.github.traktcli.application.transfer.capture.CompareCaptures;
import io.github.traktcli.application.transfer.capture.KeepCaptures;
import io.github.traktcli.application.transfer.duplicates.FindDuplicates;
import io.github.traktcli.application.transfer.export.ExportAccount;

/** The use cases that take an account out, each made when a command asks for it. */
public interface ExportUseCases {

  /** Returns what takes the account out. */
  ExportAccount export();

  /** Returns what keeps captures. */
  KeepCaptures captures();

  /** Returns what tells captures apart. */
  CompareCaptures compare();

  /** Returns what finds plays that are there twice. */
  FindDuplicates duplicates();

  /** Returns what takes single plays out. */
  RemoveEntries remove();
}
