package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.journal.Deletion;
import io.github.traktcli.application.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A write of the journal, as scripts read it.
 *
 * @param at when it was begun, UTC
 * @param action {@code added}, {@code removed}, {@code reordered}, {@code noted} or {@code deleted}
 * @param status {@code begun} where nobody knows how it ended, {@code stopped}, {@code ended} or
 *     {@code undone}
 * @param undoes the write that it took back
 */
record WriteRecord(
    long id,
    String at,
    String section,
    String action,
    int itemCount,
    String title,
    String status,
    @Nullable Long undoes) {

  static WriteRecord of(JournalEntry entry) {
    return new WriteRecord(
        entry.id(),
        entry.at().toString(),
        entry.section().label(),
        WriteSentence.action(entry),
        entry.write().size(),
        WriteSentence.of(entry),
        status(entry),
        entry.takesBack().isPresent() ? entry.takesBack().getAsLong() : null);
  }

  static WriteRecord of(Deletion deletion) {
    Deleted deleted = deletion.deleted();
    return new WriteRecord(
        deletion.id(),
        deletion.at().toString(),
        switch (deleted.thing()) {
          case COMMENT, REPLY -> "comments";
          case NOTE -> "notes";
          case LIST -> "lists";
        },
        "deleted",
        Math.max(1, deleted.items().size()),
        "Deleted " + deleted.label(),
        deletion.isTakenBack() ? "undone" : deletion.standing().word(),
        null);
  }

  static String status(JournalEntry entry) {
    return entry.isTakenBack() ? "undone" : entry.standing().word();
  }
}
