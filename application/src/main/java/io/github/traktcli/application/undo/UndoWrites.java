package io.github.traktcli.application.undo;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.library.ArrangeSection;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.RemoveEntries;
import io.github.traktcli.application.library.SameItem;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.undo.UndoOutcome.Result;
import io.github.traktcli.application.undo.UndoOutcome.Status;
import io.github.traktcli.domain.library.Ability;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sends the steps that take a write back: first what goes, then what comes back. */
final class UndoWrites {

  private final LibraryGateway gateway;
  private final Journal journal;
  private final JournalEntry entry;
  private final LibrarySection section;
  private final SyncProgress progress;
  private final Map<UndoStep, Status> done = new HashMap<>();
  private Optional<TraktFailure> stoppedBy = Optional.empty();

  UndoWrites(
      LibraryGateway gateway,
      Journal journal,
      JournalEntry entry,
      LibrarySection section,
      SyncProgress progress) {
    this.gateway = gateway;
    this.journal = journal;
    this.entry = entry;
    this.section = section;
    this.progress = progress;
  }

  UndoOutcome perform(List<UndoStep> steps) {
    removeAll(steps);
    if (stoppedBy.isEmpty()) {
      restoreAll(of(steps, UndoStep.Restore.class));
    }
    arrangeAll(steps);
    return new UndoOutcome(
        entry,
        steps.stream()
            .map(
                step ->
                    new Result(
                        section,
                        step,
                        step.changes() ? done.getOrDefault(step, Status.FAILED) : Status.LEFT))
            .toList(),
        stoppedBy);
  }

  private static <S extends UndoStep> List<S> of(List<UndoStep> steps, Class<S> type) {
    return steps.stream().filter(type::isInstance).map(type::cast).distinct().toList();
  }

  /**
   * What a copy had more than before does not go by writing over it, so such a copy goes before it
   * comes back.
   */
  private void removeAll(List<UndoStep> steps) {
    List<UndoStep.Remove> removals = of(steps, UndoStep.Remove.class);
    if (section.kind().repeat() == Repeat.COUNTED) {
      if (!removals.isEmpty()) {
        RemoveEntries remove = new RemoveEntries(gateway, journal);
        List<LibraryEntry> going = removals.stream().map(UndoStep.Remove::there).toList();
        List<LibraryEntry> staying =
            removals.stream()
                .flatMap(step -> step.beside().stream())
                .distinct()
                .filter(entry -> !going.contains(entry))
                .toList();
        settle(removals, remove.remove(section, going, staying, progress));
      }
      return;
    }
    List<UndoStep> going = new ArrayList<>(removals);
    if (section.kind() == SectionKind.COLLECTION) {
      of(steps, UndoStep.Restore.class).stream().filter(UndoStep.Restore::over).forEach(going::add);
    }
    settle(going, run(SyncAction.REMOVE, going, step -> Map.of()));
    done.keySet().removeIf(UndoStep.Restore.class::isInstance);
  }

  private void restoreAll(List<UndoStep.Restore> restores) {
    SyncOutcome outcome = run(SyncAction.ADD, restores, step -> said(step.before()));
    settle(restores, outcome);
    if (outcome.stoppedBy().isEmpty() && section.kind().can(Ability.ARRANGED)) {
      place(restores.stream().map(UndoStep.Restore::before).toList());
    }
  }

  private void arrangeAll(List<UndoStep> steps) {
    ArrangeSection arrange = new ArrangeSection(gateway, journal);
    try {
      for (UndoStep.Arrange step : of(steps, UndoStep.Arrange.class)) {
        boolean applied = arrange.reorder(section, step.order(), false).applied();
        done.put(step, applied ? Status.DONE : Status.FAILED);
      }
      for (UndoStep.Note step : of(steps, UndoStep.Note.class)) {
        arrange.note(section, step.entry(), step.notes(), false);
        done.put(step, Status.DONE);
      }
    } catch (TraktException e) {
      stoppedBy = Optional.of(e.failure());
    }
  }

  /** The number of a step stands for what a user would have written. */
  private <S extends UndoStep> SyncOutcome run(
      SyncAction action, List<S> steps, Function<S, Map<Detail, String>> said) {
    List<SyncRequest> requests = new ArrayList<>();
    for (S step : steps) {
      MediaItem item = Objects.requireNonNull(step.item());
      requests.add(
          new SyncRequest(
              new Resolution.Found(Integer.toString(requests.size()), item),
              said.apply(step),
              action == SyncAction.ADD ? minute(step) : Optional.empty(),
              action == SyncAction.ADD && section.kind().repeat() == Repeat.COUNTED));
    }
    return new SyncRun(gateway, journal, section, action, progress).run(requests, false);
  }

  private void settle(List<? extends UndoStep> steps, SyncOutcome outcome) {
    for (ItemOutcome item : outcome.items()) {
      done.put(
          steps.get(Integer.parseInt(item.text())),
          item.status().isWell() ? Status.DONE : Status.FAILED);
    }
    stoppedBy = outcome.stoppedBy();
    Status unnamed = stoppedBy.isEmpty() ? Status.DONE : Status.FAILED;
    steps.forEach(step -> done.putIfAbsent(step, unnamed)); // It is the same item as another.
  }

  private Map<Detail, String> said(LibraryEntry before) {
    Map<Detail, String> said = new EnumMap<>(Detail.class);
    said.putAll(before.details());
    Instant at = before.at();
    if (at != null && section.kind().details().contains(Detail.AT)) {
      said.put(Detail.AT, section.kind().told(moment(at)));
    }
    return said;
  }

  private Moment moment(Instant at) {
    return at.equals(Instant.EPOCH) && section.kind() == SectionKind.HISTORY
        ? new Moment.Unknown()
        : new Moment.At(at);
  }

  private Optional<TimeRange> minute(UndoStep step) {
    return section.kind().repeat() == Repeat.COUNTED
            && step instanceof UndoStep.Restore(LibraryEntry before, boolean over)
        ? Optional.ofNullable(before.at()).map(this::moment).flatMap(Moment::range)
        : Optional.empty();
  }

  /** Trakt puts what comes back behind everything else; here it gets its old place. */
  private void place(List<LibraryEntry> restored) {
    List<LibraryEntry> ranked =
        restored.stream()
            .filter(entry -> entry.rank() != null)
            .sorted(Comparator.comparing(entry -> Objects.requireNonNull(entry.rank())))
            .toList();
    if (ranked.isEmpty()) {
      return;
    }
    try {
      LibraryQuery all = LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
      List<LibraryEntry> now =
          gateway.entries(all).entries().toList().stream()
              .map(Sourced::value)
              .filter(entry -> entry.id() != null)
              .toList();
      List<LibraryEntry> order = new ArrayList<>(now);
      for (LibraryEntry entry : ranked) {
        now.stream()
            .filter(isAbout(entry))
            .findFirst()
            .ifPresent(
                found -> {
                  order.remove(found);
                  int rank = Objects.requireNonNull(entry.rank());
                  order.add(Math.clamp(rank - 1, 0, order.size()), found);
                });
      }
      if (!order.equals(now)) {
        gateway.reorder(
            section, order.stream().map(LibraryEntry::id).map(Objects::requireNonNull).toList());
      }
    } catch (TraktException e) {
      stoppedBy = Optional.of(e.failure());
    }
  }

  private static Predicate<LibraryEntry> isAbout(LibraryEntry sought) {
    MediaItem item = sought.item();
    return entry -> item != null && entry.item() != null && SameItem.test(entry.item(), item);
  }
}
