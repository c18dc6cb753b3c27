package io.github.traktcli.application.library;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes single plays out of the history by their ids. The same id can be sent twice without harm,
 * so what gets no answer is sent once more.
 */
public final class RemoveEntries {

  private final LibraryGateway gateway;
  private final Journal journal;

  /** Makes the use case. */
  public RemoveEntries(LibraryGateway gateway, Journal journal) {
    this.gateway = gateway;
    this.journal = journal;
  }

  /**
   * Takes entries out, in batches.
   *
   * @param entries with their ids and what they are about, as the section gave them; they are
   *     recorded first
   * @param others what is known to stay; of them those are recorded that are of the same minute and
   *     item, so that they are not taken for what comes back
   * @return one outcome for each, in that order; its text is the number of the entry in the list
   * @throws TraktException when the journal cannot be written; nothing was sent then
   */
  public SyncOutcome remove(
      LibrarySection section,
      List<LibraryEntry> entries,
      List<LibraryEntry> others,
      SyncProgress progress) {
    if (entries.isEmpty()) {
      return new SyncOutcome(List.of(), Optional.empty(), OptionalLong.empty());
    }
    Journal.Recording recording =
        journal.begin(section, write(entries, others, Set.of(), ItemChange.Result.OPEN));
    Set<LibraryEntry> removed = new HashSet<>();
    Set<Long> missing = new HashSet<>();
    Optional<TraktFailure> stoppedBy = Optional.empty();
    progress.begun(recording.id(), entries.size());
    try {
      for (int start = 0; start < entries.size(); start += SyncRun.BATCH) {
        List<LibraryEntry> batch =
            entries.subList(start, Math.min(entries.size(), start + SyncRun.BATCH));
        missing.addAll(sent(section, batch));
        removed.addAll(batch);
        progress.reached(start + batch.size(), entries.size());
      }
    } catch (TraktException e) {
      stoppedBy = Optional.of(e.failure());
    }
    progress.over();
    removed.removeIf(entry -> missing.contains(entry.id()));
    boolean changed = !removed.isEmpty() || stoppedBy.isPresent();
    if (changed) {
      recording.end(
          write(
              entries,
              others,
              removed,
              stoppedBy.isPresent() ? ItemChange.Result.OPEN : ItemChange.Result.NOT_DONE),
          stoppedBy.isPresent() ? Standing.STOPPED : Standing.ENDED);
    } else {
      recording.forget();
    }
    return new SyncOutcome(
        outcomes(entries, removed, missing),
        stoppedBy,
        changed ? OptionalLong.of(recording.id()) : OptionalLong.empty());
  }

  private Set<Long> sent(LibrarySection section, List<LibraryEntry> batch) {
    List<Long> ids = batch.stream().map(LibraryEntry::id).map(Objects::requireNonNull).toList();
    try {
      return gateway.removeEntries(section, ids);
    } catch (TraktException e) {
      return switch (e.failure()) {
        case TraktFailure.Unreachable unreachable -> again(section, ids);
        case TraktFailure.Unavailable unavailable -> again(section, ids);
        case TraktFailure.Unreadable unreadable -> again(section, ids);
        default -> throw e;
      };
    }
  }

  /** What is not there any more went with the request that got no answer. */
  private Set<Long> again(LibrarySection section, List<Long> ids) {
    gateway.removeEntries(section, ids);
    return Set.of();
  }

  private static SectionWrite write(
      List<LibraryEntry> entries,
      List<LibraryEntry> others,
      Set<LibraryEntry> removed,
      ItemChange.Result otherwise) {
    ItemIndex<LibraryEntry> staying = new ItemIndex<>();
    others.forEach(other -> staying.put(item(other), other));
    List<ItemChange> changes = new ArrayList<>();
    for (LibraryEntry entry : entries) {
      List<LibraryEntry> before = new ArrayList<>(List.of(entry));
      staying.find(item(entry)).stream()
          .filter(other -> minute(other).equals(minute(entry)))
          .forEach(before::add);
      changes.add(
          new ItemChange(
              item(entry),
              Map.of(),
              minute(entry),
              Optional.of(before),
              removed.contains(entry) ? ItemChange.Result.DONE : otherwise));
    }
    return new SectionWrite.Removed(changes);
  }

  private static Optional<TimeRange> minute(LibraryEntry entry) {
    return Optional.ofNullable(entry.at()).map(Moment.At::new).flatMap(Moment::range);
  }

  private static MediaItem item(LibraryEntry entry) {
    return Objects.requireNonNull(entry.item());
  }

  private static List<ItemOutcome> outcomes(
      List<LibraryEntry> entries, Set<LibraryEntry> removed, Set<Long> missing) {
    List<ItemOutcome> outcomes = new ArrayList<>();
    for (LibraryEntry entry : entries) {
      Status status =
          removed.contains(entry)
              ? Status.REMOVED
              : missing.contains(entry.id()) ? Status.NOT_THERE : Status.FAILED;
      outcomes.add(
          new ItemOutcome(
              Integer.toString(outcomes.size()),
              item(entry),
              status,
              List.of(),
              Map.of(),
              entry,
              null));
    }
    return outcomes;
  }
}
