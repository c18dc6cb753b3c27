package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.journal.Deletion;
import io.github.traktcli.application.journal.ListsReordered;
import io.github.traktcli.application.undo.RecordedWork;
import io.github.traktcli.presentation.media.Dates;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A write of the journal, as scripts read it.
 *
 * @param at when it was begun, UTC
 * @param action {@code added}, {@code removed}, {@code reordered}, {@code noted}, {@code deleted},
 *     {@code imported}, {@code restored} or {@code edited}
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

  static WriteRecord of(RecordedWork work) {
    return new WriteRecord(
        work.id(),
        Dates.exact(work.at()),
        sections(work),
        WriteSentence.action(work),
        work.items(),
        WriteSentence.of(work),
        status(work),
        work.first()
            .filter(first -> first.takesBack().isPresent())
            .map(first -> first.takesBack().getAsLong())
            .orElse(null));
  }

  private static String sections(RecordedWork work) {
    return Stream.concat(
            work.writes().reversed().stream().map(entry -> entry.section().label()),
            work.makings().reversed().stream()
                .map(making -> things(making.thing()))
                .filter(things -> !things.equals("lists")))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String things(Deleted.Thing thing) {
    return switch (thing) {
      case COMMENT, REPLY -> "comments";
      case NOTE -> "notes";
      case LIST -> "lists";
      case SMART_LIST -> "smart lists";
      case SAVED_FILTER -> "filters";
      case POSITION -> "playback";
      case LIKE -> "likes";
      case FOLLOW -> "follows";
    };
  }

  static WriteRecord of(Deletion deletion) {
    Deleted deleted = deletion.deleted();
    return new WriteRecord(
        deletion.id(),
        Dates.exact(deletion.at()),
        things(deleted.thing()),
        "deleted",
        Math.max(1, deleted.items().size()),
        "Deleted " + deleted.label(),
        deletion.isTakenBack() ? "undone" : deletion.standing().word(),
        null);
  }

  static WriteRecord of(ListsReordered write) {
    return new WriteRecord(
        write.id(),
        Dates.exact(write.at()),
        "lists",
        "reordered",
        write.after().size(),
        "Reordered your lists",
        write.isTakenBack() ? "undone" : write.standing().word(),
        write.takesBack().isPresent() ? write.takesBack().getAsLong() : null);
  }

  static String status(RecordedWork work) {
    return work.isTakenBack() ? "undone" : work.standing().word();
  }
}
