package io.github.traktcli.application.undo;

import io.github.traktcli.application.undo.UndoStep.Leave;
import io.github.traktcli.application.undo.UndoStep.Reason;
import java.util.ArrayList;
import java.util.List;

/** Finds what brings an old order back. */
final class OldOrder {

  private OldOrder() {}

  /** Entries come and go; only the order of those that are in both tells. */
  static UndoStep step(List<Long> before, List<Long> after, List<Long> now) {
    List<Long> old = common(before, now);
    if (common(now, old).equals(old)) {
      return new Leave(null, Reason.AS_BEFORE);
    }
    List<Long> sent = common(after, now);
    if (!common(now, sent).equals(sent)) {
      return new Leave(null, Reason.CHANGED_SINCE);
    }
    List<Long> order = new ArrayList<>(old);
    now.stream().filter(id -> !old.contains(id)).forEach(order::add);
    return new UndoStep.Arrange(order);
  }

  private static List<Long> common(List<Long> ids, List<Long> others) {
    return ids.stream().filter(others::contains).toList();
  }
}
