package io.github.traktcli.application.undo;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SameItem;
import io.github.traktcli.application.library.SectionReader;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.WatchlistedItems;
import io.github.traktcli.application.undo.UndoStep.Leave;
import io.github.traktcli.application.undo.UndoStep.Reason;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what the journal recorded. The account is read first: what is as it was before needs
 * nothing, and what somebody changed since is left as it is. So whatever interrupts this, it can be
 * run again.
 */
public final class TakeBack {

  private final LibraryGateway gateway;
  private final Journal journal;

  /** Makes the use case. */
  public TakeBack(LibraryGateway gateway, Journal journal) {
    this.gateway = gateway;
    this.journal = journal;
  }

  /**
   * Finds what would be done, and sends nothing.
   *
   * @throws TraktException with {@link TraktFailure.NoSuchWrite}, or {@link
   *     TraktFailure.AlreadyTakenBack}
   */
  public UndoOutcome plan(long id) {
    JournalEntry entry = open(id);
    return UndoOutcome.planned(entry, entry.section(), steps(entry))
        .and(UndoOutcome.planned(entry, WatchlistedItems.WATCHLIST, missing(watchlisted(entry))));
  }

  /**
   * Takes a write back. Nobody else does so meanwhile, nor adds to what counts.
   *
   * @throws TraktException as {@link #plan} does, or when the account cannot be read or the journal
   *     cannot be written, before anything is sent
   */
  public UndoOutcome run(long id, SyncProgress progress) {
    return journal.exclusively(
        () -> {
          JournalEntry entry = open(id);
          List<LibraryEntry> watchlisted = watchlisted(entry);
          UndoOutcome outcome = writes(entry, entry.section(), progress).perform(steps(entry));
          if (outcome.stoppedBy().isEmpty()) {
            outcome =
                outcome.and(
                    writes(entry, WatchlistedItems.WATCHLIST, progress)
                        .perform(missing(watchlisted)));
          }
          if (outcome.isWhole()) {
            journal.tookBack(id);
          }
          return outcome;
        });
  }

  /**
   * Finds what would be done to take back a write and all others of the work that it is a part of,
   * and sends nothing.
   *
   * @return one outcome for each write, the newest first
   * @throws TraktException as {@link #plan} does
   */
  public List<UndoOutcome> planWhole(long id) {
    return parts(id).stream().map(this::plan).toList();
  }

  /**
   * Takes back a write and all others of the work that it is a part of, the newest first. Whatever
   * stops one of them leaves the older ones as they are.
   *
   * @throws TraktException as {@link #run} does
   */
  public List<UndoOutcome> runWhole(long id, SyncProgress progress) {
    List<UndoOutcome> outcomes = new ArrayList<>();
    for (long part : parts(id)) {
      UndoOutcome outcome = run(part, progress);
      outcomes.add(outcome);
      if (outcome.stoppedBy().isPresent()) {
        break;
      }
    }
    return outcomes;
  }

  /** Returns the numbers of what is left to take back, the newest first. */
  private List<Long> parts(long id) {
    List<JournalEntry> whole = partsOf(id);
    if (whole.isEmpty()) {
      JournalEntry entry = journal.entry(id);
      if (entry.whole().isEmpty()) {
        return List.of(open(id).id());
      }
      whole = partsOf(entry.whole().get().first());
    }
    List<Long> left =
        whole.stream().filter(one -> !one.isTakenBack()).map(JournalEntry::id).toList();
    if (left.isEmpty()) {
      throw new TraktException(new TraktFailure.AlreadyTakenBack(id));
    }
    return left;
  }

  private List<JournalEntry> partsOf(long first) {
    return journal.entries().entries().stream()
        .filter(one -> one.whole().filter(work -> work.first() == first).isPresent())
        .filter(one -> one.takesBack().isEmpty())
        .toList();
  }

  /** Tells whether something of a larger work is left to take back. */
  public boolean isLeft(long first) {
    return partsOf(first).stream().anyMatch(one -> !one.isTakenBack());
  }

  private UndoWrites writes(JournalEntry entry, LibrarySection section, SyncProgress progress) {
    return new UndoWrites(gateway, journal.takingBack(entry.id()), entry, section, progress);
  }

  /**
   * Returns what was on the watchlist before the write. Trakt takes off what is watched, when plays
   * are added and so too when they come back.
   */
  private List<LibraryEntry> watchlisted(JournalEntry entry) {
    if (entry.section().kind() != SectionKind.HISTORY) {
      return List.of();
    }
    return switch (entry.write()) {
      case SectionWrite.Added(var items, var offWatchlist) -> offWatchlist;
      case SectionWrite.Removed(var items) ->
          Stream.concat(
                  journal.entries().entries().stream()
                      .filter(other -> other.takesBack().orElse(-1) == entry.id())
                      .flatMap(TakeBack::offWatchlist),
                  new WatchlistedItems(gateway)
                      .goneBy(items.stream().map(ItemChange::item).toList()).stream())
              .toList();
      case SectionWrite.Reordered reordered -> List.of();
      case SectionWrite.Noted noted -> List.of();
    };
  }

  private static Stream<LibraryEntry> offWatchlist(JournalEntry entry) {
    return entry.write() instanceof SectionWrite.Added(var items, var offWatchlist)
        ? offWatchlist.stream()
        : Stream.of();
  }

  private List<UndoStep> missing(List<LibraryEntry> watchlisted) {
    if (watchlisted.isEmpty()) {
      return List.of();
    }
    List<LibraryEntry> now = entries(WatchlistedItems.WATCHLIST);
    return watchlisted.stream()
        .filter(entry -> entry.item() != null)
        .filter(entry -> now.stream().noneMatch(other -> isAbout(other, entry.item())))
        .<UndoStep>map(entry -> new UndoStep.Restore(entry, false))
        .distinct()
        .toList();
  }

  private JournalEntry open(long id) {
    JournalEntry entry = journal.entry(id);
    if (entry.isTakenBack()) {
      throw new TraktException(new TraktFailure.AlreadyTakenBack(id));
    }
    return entry;
  }

  private List<UndoStep> steps(JournalEntry entry) {
    LibrarySection section = entry.section();
    return switch (entry.write()) {
      case SectionWrite.Added(var items, var offWatchlist) -> plan(entry, items).ofAdded(items);
      case SectionWrite.Removed(var items) -> plan(entry, items).ofRemoved(items);
      case SectionWrite.Reordered reordered -> List.of(arranged(reordered, entries(section)));
      case SectionWrite.Noted noted -> List.of(noted(noted, entries(section)));
    };
  }

  private UndoPlan plan(JournalEntry entry, List<ItemChange> items) {
    List<SyncItem> about =
        items.stream()
            .filter(change -> change.result() != ItemChange.Result.NOT_DONE)
            .map(change -> new SyncItem(change.item(), Map.of(), change.moment()))
            .toList();
    boolean resumed =
        journal.entries().entries().stream()
            .anyMatch(
                other ->
                    other.takesBack().isPresent() && other.takesBack().getAsLong() == entry.id());
    return new UndoPlan(
        entry.section().kind(), new SectionReader(gateway, entry.section()).read(about), resumed);
  }

  private List<LibraryEntry> entries(LibrarySection section) {
    LibraryQuery all = LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
    return gateway.entries(all).entries().toList().stream().map(Sourced::value).toList();
  }

  private static UndoStep arranged(SectionWrite.Reordered write, List<LibraryEntry> entries) {
    List<Long> now = entries.stream().map(LibraryEntry::id).filter(Objects::nonNull).toList();
    return OldOrder.step(write.before(), write.after(), now);
  }

  private static UndoStep noted(SectionWrite.Noted write, List<LibraryEntry> entries) {
    MediaItem item = write.item();
    return entries.stream()
        .filter(entry -> Objects.equals(entry.id(), write.entry()))
        .findFirst()
        .or(
            () ->
                entries.stream()
                    .filter(entry -> isAbout(entry, item))
                    .filter(entry -> entry.id() != null)
                    .findFirst())
        .map(entry -> noted(write, entry))
        .orElseGet(() -> new Leave(item, Reason.GONE_SINCE));
  }

  private static boolean isAbout(LibraryEntry entry, @Nullable MediaItem item) {
    return item != null && entry.item() != null && SameItem.test(entry.item(), item);
  }

  private static UndoStep noted(SectionWrite.Noted write, LibraryEntry entry) {
    String now = entry.detail(Detail.NOTES).orElse("");
    if (now.equals(write.before())) {
      return new Leave(entry.item(), Reason.AS_BEFORE);
    }
    return now.equals(write.after()) && entry.id() != null
        ? new UndoStep.Note(entry.id(), entry.item(), write.before())
        : new Leave(entry.item(), Reason.CHANGED_SINCE);
  }
}
