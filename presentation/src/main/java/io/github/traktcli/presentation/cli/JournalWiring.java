package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.ListOrders;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.infrastructure.journal.FileDeletions;
import io.github.traktcli.infrastructure.journal.FileJournal;
import io.github.traktcli.infrastructure.journal.FileListOrders;
import io.github.traktcli.infrastructure.journal.FileMakings;
import io.github.traktcli.presentation.output.Console;

/** Wires what remembers changes of the account, so that they can be taken back. */
final class JournalWiring {

  private final Console console;
  private final Connection connection;

  JournalWiring(Console console, Connection connection) {
    this.console = console;
    this.connection = connection;
  }

  /** Returns what was written to the account before. */
  Journal journal() {
    return new FileJournal(
        connection.folders(), connection::account, console.clock(), connection.waits());
  }

  /** Returns what was deleted before. */
  Deletions deletions() {
    return new FileDeletions(
        connection.folders(), connection::account, console.clock(), connection.waits());
  }

  /** Returns what larger works made, beside the journal. */
  Makings makings() {
    return new FileMakings(
        connection.folders(), connection::account, console.clock(), connection.waits());
  }

  /** Returns the orders that one's own lists were given, beside the journal. */
  ListOrders listOrders() {
    return new FileListOrders(
        connection.folders(), connection::account, console.clock(), connection.waits());
  }
}
