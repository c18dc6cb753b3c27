package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.undo.UndoOutcome;
import io.github.traktcli.application.undo.UndoStep;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.library.ItemRecord;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a write that is taken back, as scripts read it.
 *
 * @param status {@code removed}, {@code restored}, {@code reordered} or {@code noted}, each with
 *     {@code would_} before it in a dry run; {@code failed}; or why it is left as it is: {@code
 *     as_before}, {@code changed_since}, {@code gone_since} or {@code unknown}
 * @param section in which it was done, such as {@code watchlist}
 * @param item {@code null} where it is about the order of all
 * @param said what is said of it again, by Trakt's names
 * @param at the time that it has again, UTC
 */
record StepRecord(
    String status,
    String section,
    @Nullable ItemRecord item,
    Map<String, String> said,
    @Nullable String at) {

  static StepRecord of(UndoOutcome.Result result) {
    UndoStep step = result.step();
    MediaItem item = step.item();
    return new StepRecord(
        status(result),
        result.section().label(),
        item == null ? null : ItemRecord.of(item),
        said(step),
        at(step));
  }

  static String status(UndoOutcome.Result result) {
    String done =
        switch (result.step()) {
          case UndoStep.Remove remove -> "removed";
          case UndoStep.Restore restore -> "restored";
          case UndoStep.Arrange arrange -> "reordered";
          case UndoStep.Note note -> "noted";
          case UndoStep.Leave(var item, UndoStep.Reason reason) -> reason.word();
        };
    return switch (result.status()) {
      case PLANNED -> "would_" + wish(result.step());
      case DONE, LEFT -> done;
      case FAILED -> "failed";
    };
  }

  private static String wish(UndoStep step) {
    return switch (step) {
      case UndoStep.Remove remove -> "remove";
      case UndoStep.Restore restore -> "restore";
      case UndoStep.Arrange arrange -> "reorder";
      case UndoStep.Note note -> "note";
      case UndoStep.Leave leave -> "leave";
    };
  }

  private static Map<String, String> said(UndoStep step) {
    Map<String, String> said = new TreeMap<>();
    switch (step) {
      case UndoStep.Restore(LibraryEntry before, boolean over) ->
          before.details().forEach((detail, value) -> said.put(detail.traktName(), value));
      case UndoStep.Note(long entry, var item, String notes) ->
          said.put(Detail.NOTES.traktName(), notes);
      case UndoStep.Remove remove -> {}
      case UndoStep.Arrange arrange -> {}
      case UndoStep.Leave leave -> {}
    }
    return said;
  }

  private static @Nullable String at(UndoStep step) {
    return step instanceof UndoStep.Restore(LibraryEntry before, boolean over)
            && before.at() != null
        ? before.at().toString()
        : null;
  }
}
