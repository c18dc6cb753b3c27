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
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.library.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Changes a section by many items and says of each what became of it. Items go in batches. What is
 * there is read first where that decides what to send, or must be known to take it back: always
 * where the section counts or writes over and where items are taken out, else where there are
 * several, since Trakt only counts what was there before. Then the write is recorded in the
 * journal, and what became of it at its end. A batch that gets no answer may have been done all the
 * same: the section is read back, and only what is still missing is sent again, once; where it
 * counts, it is not sent again at all.
 */
public final class SyncRun {

  /** How many items one request carries. */
  public static final int BATCH = 100;

  private final LibraryGateway gateway;
  private final LibrarySection section;
  private final SyncAction action;
  private final Repeat repeat;
  private final SectionReader reader;
  private final Journal journal;
  private final SyncProgress progress;
  private List<SyncEntry> running = List.of();
  private boolean refusedWhole;
  private List<Long> surplus = List.of();

  /** Makes a run; nothing is sent yet. */
  public SyncRun(
      LibraryGateway gateway,
      Journal journal,
      LibrarySection section,
      SyncAction action,
      SyncProgress progress) {
    this.gateway = gateway;
    this.journal = journal;
    this.section = section;
    this.action = action;
    this.repeat = section.kind().repeat();
    this.reader = new SectionReader(gateway, section);
    this.progress = progress;
  }

  /**
   * Sends what was asked for. Things that are named twice are sent once; they are reported once
   * too, but where the section counts.
   *
   * @param dryRun to read, but send nothing
   * @throws TraktException when the section cannot be read, or the journal cannot be written,
   *     before anything is sent
   */
  public SyncOutcome run(List<SyncRequest> requests, boolean dryRun) {
    List<SyncEntry> entries = entries(requests);
    boolean alone = repeat == Repeat.COUNTED && action == SyncAction.ADD && !dryRun;
    Sent sent =
        alone
            ? journal.exclusively(() -> change(open(entries), false))
            : change(open(entries), dryRun);
    return new SyncOutcome(
        entries.stream().map(SyncEntry::outcome).toList(),
        sent.stoppedBy(),
        sent.recorded(),
        0,
        sent.stoppedBy().map(this::room).orElseGet(OptionalLong::empty),
        0,
        surplus);
  }

  /** There may be room for a part of a request of which Trakt took nothing. */
  private OptionalLong room(TraktFailure failure) {
    if (refusedWhole
        && repeat == Repeat.KEPT
        && failure instanceof TraktFailure.AccountLimit limit
        && limit.limit().isPresent()) {
      OptionalLong held = reader.held();
      return held.isPresent()
          ? OptionalLong.of(Math.max(0, limit.limit().getAsInt() - held.getAsLong()))
          : held;
    }
    return OptionalLong.empty();
  }

  /** How the sending ended. */
  private record Sent(Optional<TraktFailure> stoppedBy, OptionalLong recorded) {
    static final Sent NOTHING = new Sent(Optional.empty(), OptionalLong.empty());
  }

  private List<SyncEntry> entries(List<SyncRequest> requests) {
    List<SyncEntry> entries = new ArrayList<>(requests.size());
    ItemIndex<SyncEntry> named = new ItemIndex<>();
    Set<String> unresolved = new HashSet<>();
    for (SyncRequest request : requests) {
      SyncEntry entry = SyncEntry.of(request, action, section.kind());
      if (!entry.isResolved()) {
        if (unresolved.add(entry.name())) {
          entries.add(entry);
        }
        continue;
      }
      Set<SyncEntry> same = named.find(entry.item().item());
      if (repeat == Repeat.COUNTED && action == SyncAction.ADD) {
        if (!request.again() && same.stream().anyMatch(other -> other.isWithin(request.moment()))) {
          entry.needless();
        }
      } else if (!same.isEmpty()) {
        continue;
      }
      named.put(entry.item().item(), entry);
      entries.add(entry);
    }
    return entries;
  }

  private Sent change(List<SyncEntry> entries, boolean dryRun) {
    boolean decides =
        repeat != Repeat.KEPT || entries.size() > 1 || dryRun || action == SyncAction.REMOVE;
    if (decides && !entries.isEmpty()) {
      SectionContents before = reader.read(items(entries));
      entries.forEach(entry -> entry.compare(before));
    }
    if (dryRun) {
      open(entries).forEach(SyncEntry::plan);
      return Sent.NOTHING;
    }
    List<SyncEntry> open = open(entries);
    return open.isEmpty() ? Sent.NOTHING : recorded(open);
  }

  private Sent recorded(List<SyncEntry> entries) {
    running = entries;
    List<LibraryEntry> offWatchlist = offWatchlist(entries);
    Journal.Recording recording = journal.begin(section, write(entries, offWatchlist));
    progress.begun(recording.id(), entries.size());
    Optional<TraktFailure> stoppedBy = sendAll(entries);
    if (stoppedBy.filter(TraktFailure.AccountLocked.class::isInstance).isEmpty()) {
      findWhatWasMade(entries);
    }
    progress.over();
    boolean changed =
        entries.stream().anyMatch(entry -> entry.change().result() != ItemChange.Result.NOT_DONE);
    if (!changed) {
      recording.forget();
      return new Sent(stoppedBy, OptionalLong.empty());
    }
    recording.end(
        write(entries, offWatchlist), stoppedBy.isEmpty() ? Standing.ENDED : Standing.STOPPED);
    return new Sent(stoppedBy, OptionalLong.of(recording.id()));
  }

  private List<LibraryEntry> offWatchlist(List<SyncEntry> entries) {
    return section.kind() == SectionKind.HISTORY && action == SyncAction.ADD
        ? new WatchlistedItems(gateway).goneBy(items(entries).stream().map(SyncItem::item).toList())
        : List.of();
  }

  private SectionWrite write(List<SyncEntry> entries, List<LibraryEntry> offWatchlist) {
    List<ItemChange> changes = entries.stream().map(SyncEntry::change).toList();
    return switch (action) {
      case ADD -> new SectionWrite.Added(changes, offWatchlist);
      case REMOVE -> new SectionWrite.Removed(changes);
    };
  }

  /**
   * Trakt does not say which entries it made; what was done is done though they stay unknown. Where
   * one is not found by its id, and another title has one more, both are that title.
   */
  private void findWhatWasMade(List<SyncEntry> entries) {
    List<SyncEntry> added = entries.stream().filter(SyncEntry::isAdded).toList();
    if (repeat != Repeat.COUNTED || added.isEmpty()) {
      return;
    }
    SectionContents now;
    try {
      now = reader.read(items(added));
    } catch (TraktException e) {
      return;
    }
    Set<Long> taken = new HashSet<>();
    added.forEach(entry -> entry.find(now, taken));
    long lost = added.stream().filter(entry -> entry.outcome().now() == null).count();
    surplus = added.stream().flatMap(entry -> entry.others(now, taken)).limit(lost).toList();
  }

  private Optional<TraktFailure> sendAll(List<SyncEntry> open) {
    for (int start = 0; start < open.size(); start += BATCH) {
      List<SyncEntry> batch = open.subList(start, Math.min(open.size(), start + BATCH));
      try {
        send(batch);
      } catch (TraktException e) {
        open(open.subList(start + batch.size(), open.size())).forEach(SyncEntry::leave);
        open(batch).forEach(entry -> entry.settle(Status.FAILED));
        return Optional.of(e.failure());
      }
      progress.reached(start + batch.size(), open.size());
    }
    return Optional.empty();
  }

  private void send(List<SyncEntry> batch) {
    try {
      settle(batch, answer(batch));
    } catch (TraktException e) {
      switch (e.failure()) {
        case TraktFailure.AccountLimit limit -> {
          int sent = open(batch).size();
          settleWhatIsDone(batch, e);
          List<SyncEntry> left = open(batch);
          refusedWhole = sent > 1 && left.size() == sent;
          left.forEach(SyncEntry::leave);
          throw e;
        }
        case TraktFailure.Unreachable unreachable -> sendAgain(batch, e);
        case TraktFailure.Unavailable unavailable -> sendAgain(batch, e);
        case TraktFailure.Unreadable unreadable -> sendAgain(batch, e);
        default -> throw e;
      }
    }
  }

  private SyncAnswer answer(List<SyncEntry> batch) {
    return switch (action) {
      case ADD -> gateway.add(section, batch.stream().map(SyncEntry::sent).toList());
      case REMOVE -> gateway.remove(section, items(batch));
    };
  }

  /** Sends again only what the unanswered request did not do; a second silence ends the run. */
  private void sendAgain(List<SyncEntry> batch, TraktException unanswered) {
    settleWhatIsDone(batch, unanswered);
    List<SyncEntry> left = open(batch);
    if (left.isEmpty()) {
      return;
    }
    if (repeat == Repeat.COUNTED && action == SyncAction.ADD) {
      throw unanswered; // Trakt may still be at it, and a second play would be one too many.
    }
    try {
      settle(left, answer(left));
    } catch (TraktException e) {
      settleWhatIsDone(left, e);
      if (!open(left).isEmpty()) {
        throw e;
      }
    }
  }

  /** Reads back; where that fails too, the first failure is the one to tell. */
  private void settleWhatIsDone(List<SyncEntry> batch, TraktException failure) {
    SectionContents now;
    try {
      now = reader.read(items(batch));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.AccountLocked) {
        throw e;
      }
      failure.addSuppressed(e);
      throw failure;
    }
    Set<Long> taken = taken(now);
    open(batch).stream()
        .filter(entry -> action == SyncAction.REMOVE || !entry.standsForParts())
        .filter(entry -> entry.isSettled(now, taken))
        .forEach(SyncRun::doneOrNeedless);
  }

  private static void doneOrNeedless(SyncEntry entry) {
    if (entry.isNeedless()) {
      entry.needless();
    } else {
      entry.done();
    }
  }

  /** Returns the entries that earlier batches made, where the same can be made several times. */
  private Set<Long> taken(SectionContents now) {
    Set<Long> taken = new HashSet<>();
    running.stream().filter(SyncEntry::isAdded).forEach(entry -> entry.find(now, taken));
    return taken;
  }

  /** Takes the answer apart; where its counts do not add up, only the section itself can tell. */
  private void settle(List<SyncEntry> batch, SyncAnswer answer) {
    List<SyncEntry> missing =
        batch.stream().filter(entry -> entry.isAmong(answer.notFound())).toList();
    // What is nested below a show comes back with all that was sent below it, known or not.
    missing.stream()
        .filter(entry -> !entry.isNested() || answer.changed() == 0 || entry.isNeedless())
        .forEach(entry -> entry.settle(Status.NOT_FOUND));
    if (!section.isListed() && answer.changed() >= open(batch).size()) {
      open(batch).forEach(SyncEntry::done);
      return;
    }
    boolean doubtful = missing.stream().anyMatch(SyncEntry::isOpen);
    batch.stream()
        .filter(entry -> entry.isOpen() && entry.isNeedless())
        .forEach(SyncEntry::needless);
    List<SyncEntry> open = open(batch);
    if (open.isEmpty()) {
      return;
    }
    if (answer.changed() >= open.size() && !doubtful) {
      open.forEach(SyncEntry::done);
    } else if (answer.changed() == 0 && answer.existing() >= open.size()) {
      open.forEach(SyncEntry::needless);
    } else {
      settleByReading(open, answer, missing);
    }
  }

  private void settleByReading(List<SyncEntry> open, SyncAnswer answer, List<SyncEntry> missing) {
    SectionContents now = reader.read(items(open));
    Set<Long> taken = taken(now);
    for (SyncEntry entry : open) {
      if (!entry.isSettled(now, taken)) {
        boolean existing = answer.existing() > 0 && !missing.contains(entry);
        Status undone = answer.notFound().isEmpty() ? Status.FAILED : Status.NOT_FOUND;
        entry.settle(existing ? action.needless() : undone);
      } else if (answer.changed() > 0 || entry.wasCompared()) {
        entry.done();
      } else {
        entry.needless();
      }
    }
  }

  private static List<SyncEntry> open(List<SyncEntry> entries) {
    return entries.stream().filter(SyncEntry::isOpen).toList();
  }

  private static List<SyncItem> items(List<SyncEntry> entries) {
    return entries.stream().map(SyncEntry::item).toList();
  }
}
