package io.github.traktcli.application.undo;

import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.ItemChange.Result;
import io.github.traktcli.application.library.SameItem;
import io.github.traktcli.application.library.SectionContents;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.undo.UndoStep.Leave;
import io.github.traktcli.application.undo.UndoStep.Reason;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what takes items of a write back: by what was there before, what was sent, and what is
 * there now. What somebody changed since is left as it is.
 *
 * @param now what the section has of these items
 * @param resumed whether an earlier try was interrupted, so that gaps may be its own
 */
record UndoPlan(SectionKind kind, SectionContents now, boolean resumed) {

  List<UndoStep> ofAdded(List<ItemChange> changes) {
    List<UndoStep> steps = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    for (ItemChange change : changes) {
      if (change.result() == Result.NOT_DONE) {
        continue;
      }
      List<UndoStep> found =
          kind.repeat() == Repeat.COUNTED ? ofPlays(change, taken) : ofEntries(change);
      steps.addAll(found.isEmpty() ? List.of(new Leave(change.item(), Reason.AS_BEFORE)) : found);
    }
    return steps;
  }

  List<UndoStep> ofRemoved(List<ItemChange> changes) {
    List<UndoStep> steps = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    Set<Long> told = new HashSet<>();
    for (ItemChange change : changes) {
      if (change.result() == Result.NOT_DONE) {
        continue;
      }
      if (change.before().isEmpty()) {
        steps.add(new Leave(change.item(), Reason.UNKNOWN));
        continue;
      }
      List<LibraryEntry> there = there(change);
      List<LibraryEntry> before =
          change.before().get().stream().filter(entry -> entry.item() != null).toList();
      if (kind.repeat() == Repeat.COUNTED) {
        List<LibraryEntry> once =
            before.stream().filter(play -> play.id() == null || told.add(play.id())).toList();
        steps.addAll(backIn(once, there, taken));
      } else {
        before.stream().map(entry -> backIn(entry, there)).forEach(steps::add);
      }
    }
    return steps;
  }

  /**
   * Of several plays of one minute each comes back, unless it is there still, or another is there
   * that none of them is.
   *
   * @param taken the plays that were found to be the one or the other; it grows
   */
  private static List<UndoStep> backIn(
      List<LibraryEntry> before, List<LibraryEntry> there, Set<Long> taken) {
    Set<Long> still =
        there.stream()
            .map(LibraryEntry::id)
            .filter(id -> id != null && before.stream().anyMatch(play -> id.equals(play.id())))
            .collect(Collectors.toSet());
    taken.addAll(still);
    List<UndoStep> steps = new ArrayList<>();
    for (LibraryEntry play : before) {
      boolean back =
          still.contains(play.id())
              || there.stream()
                  .filter(other -> isSame(other.item(), play.item()) && isSameMinute(other, play))
                  .anyMatch(other -> other.id() == null || taken.add(other.id()));
      steps.add(
          back ? new Leave(play.item(), Reason.AS_BEFORE) : new UndoStep.Restore(play, false));
    }
    return steps;
  }

  private List<LibraryEntry> there(ItemChange change) {
    return now.of(new SyncItem(change.item(), Map.of(), change.moment()));
  }

  private UndoStep backIn(LibraryEntry before, List<LibraryEntry> there) {
    List<LibraryEntry> same =
        there.stream().filter(entry -> isSame(entry.item(), before.item())).toList();
    if (same.isEmpty()) {
      return new UndoStep.Restore(before, false);
    }
    boolean equal = same.stream().anyMatch(entry -> isEqual(entry, before));
    return new Leave(before.item(), equal ? Reason.AS_BEFORE : Reason.CHANGED_SINCE);
  }

  private List<UndoStep> ofEntries(ItemChange change) {
    List<LibraryEntry> there = there(change);
    Optional<List<LibraryEntry>> known =
        change.result() == Result.DONE
            ? change.before().or(() -> Optional.of(List.of()))
            : change.before();
    if (known.isEmpty()) {
      return there.isEmpty() ? List.of() : List.of(new Leave(change.item(), Reason.UNKNOWN));
    }
    List<UndoStep> steps = new ArrayList<>();
    for (LibraryEntry entry : there) {
      steps.add(back(entry, find(known.get(), entry.item()), change.said()));
    }
    for (LibraryEntry before : known.get()) {
      if (find(there, before.item()).isEmpty()) {
        steps.add(
            resumed
                ? new UndoStep.Restore(before, false)
                : new Leave(before.item(), Reason.GONE_SINCE));
      }
    }
    return steps;
  }

  private UndoStep back(
      LibraryEntry entry, Optional<LibraryEntry> before, Map<Detail, String> said) {
    if (before.isPresent() && isEqual(entry, before.get())) {
      return new Leave(entry.item(), Reason.AS_BEFORE);
    }
    if (!isAsSaid(entry, said)) {
      return new Leave(entry.item(), Reason.CHANGED_SINCE);
    }
    return before
        .<UndoStep>map(old -> new UndoStep.Restore(old, true))
        .orElseGet(() -> new UndoStep.Remove(entry));
  }

  /**
   * A play that was not there before is the one that was added, if it is at that minute.
   *
   * @param taken the plays that other items of the write added; it grows
   */
  private List<UndoStep> ofPlays(ItemChange change, Set<Long> taken) {
    Set<Long> old =
        change.before().orElse(List.of()).stream()
            .map(LibraryEntry::id)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Optional<Instant> said =
        Optional.ofNullable(change.said().get(Detail.AT)).flatMap(UndoPlan::instant);
    List<LibraryEntry> fresh =
        there(change).stream()
            .filter(entry -> entry.id() != null && !old.contains(entry.id()))
            .filter(entry -> !taken.contains(entry.id()))
            .filter(entry -> said.isEmpty() || isAt(entry, said.get()))
            .toList();
    List<UndoStep> steps = new ArrayList<>();
    List<LibraryEntry> told = new ArrayList<>();
    for (LibraryEntry entry : fresh) {
      if (find(told, entry.item()).isPresent()) {
        continue;
      }
      told.add(entry);
      taken.add(entry.id());
      boolean doubtful =
          said.isEmpty()
              && fresh.stream().filter(one -> isSame(one.item(), entry.item())).count() > 1;
      steps.add(
          doubtful
              ? new Leave(entry.item(), Reason.CHANGED_SINCE)
              : new UndoStep.Remove(entry, beside(entry, change)));
    }
    return steps;
  }

  private List<LibraryEntry> beside(LibraryEntry entry, ItemChange change) {
    return there(change).stream()
        .filter(other -> other.item() != null && !Objects.equals(other.id(), entry.id()))
        .toList();
  }

  private static Optional<LibraryEntry> find(List<LibraryEntry> among, @Nullable MediaItem item) {
    return among.stream().filter(entry -> isSame(entry.item(), item)).findFirst();
  }

  private static boolean isSame(@Nullable MediaItem one, @Nullable MediaItem other) {
    return one != null && other != null && SameItem.test(one, other);
  }

  private boolean isEqual(LibraryEntry one, LibraryEntry other) {
    return one.details().equals(other.details())
        && (!kind.details().contains(Detail.AT) || isSameMinute(one, other));
  }

  private static boolean isAsSaid(LibraryEntry entry, Map<Detail, String> said) {
    boolean as =
        entry.details().entrySet().stream()
            .allMatch(one -> one.getValue().equals(said.get(one.getKey())));
    Optional<Instant> at = Optional.ofNullable(said.get(Detail.AT)).flatMap(UndoPlan::instant);
    return as && (at.isEmpty() || entry.at() == null || isAt(entry, at.get()));
  }

  private static boolean isSameMinute(LibraryEntry one, LibraryEntry other) {
    return other.at() == null ? one.at() == null : isAt(one, other.at());
  }

  private static boolean isAt(LibraryEntry entry, Instant moment) {
    return entry.at() != null && Moment.isSameMinute(entry.at(), moment);
  }

  private static Optional<Instant> instant(String said) {
    return said.equals(new Moment.Unknown().traktName())
        ? Optional.of(Instant.EPOCH)
        : Moment.told(said);
  }
}
