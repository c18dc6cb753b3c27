package io.github.traktcli.application.library;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.application.library.SyncTarget.Presence;
import io.github.traktcli.application.reference.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes a section by many items and says of each what became of it. Items go in batches. Where
 * there are several, the section is read first, since Trakt only counts what was there before. A
 * batch that gets no answer may have been done all the same: the section is read back, and only
 * what is still missing is sent again, once.
 */
public final class SyncRun {

  /** How many items one request carries. */
  public static final int BATCH = 100;

  private final SyncTarget target;
  private final SyncAction action;
  private final SyncProgress progress;

  /** Makes a run; nothing is sent yet. */
  public SyncRun(SyncTarget target, SyncAction action, SyncProgress progress) {
    this.target = target;
    this.action = action;
    this.progress = progress;
  }

  /**
   * Sends what the references name. Things that are named twice are sent and reported once.
   *
   * @param details what goes with each item
   * @param dryRun to read, but send nothing
   * @throws TraktException when the section cannot be read before anything is sent
   */
  public SyncOutcome run(
      List<Resolution> resolutions, Map<String, Object> details, boolean dryRun) {
    List<SyncEntry> entries = new ArrayList<>();
    for (Resolution resolution : resolutions) {
      SyncEntry entry = SyncEntry.of(resolution, details);
      if (entries.stream().noneMatch(entry::isAboutTheSame)) {
        entries.add(entry);
      }
    }
    Optional<TraktFailure> stoppedBy = change(open(entries), dryRun);
    return new SyncOutcome(entries.stream().map(SyncEntry::outcome).toList(), stoppedBy);
  }

  private Optional<TraktFailure> change(List<SyncEntry> entries, boolean dryRun) {
    if (entries.size() > 1 || (dryRun && !entries.isEmpty())) {
      Presence before = target.read(items(entries));
      entries.forEach(entry -> entry.compare(before, action));
    }
    if (dryRun) {
      open(entries).forEach(entry -> entry.plan(action));
      return Optional.empty();
    }
    List<SyncEntry> open = open(entries);
    for (int start = 0; start < open.size(); start += BATCH) {
      List<SyncEntry> batch = open.subList(start, Math.min(open.size(), start + BATCH));
      try {
        send(batch);
      } catch (TraktException e) {
        open(open).forEach(entry -> entry.settle(Status.FAILED));
        return Optional.of(e.failure());
      }
      progress.reached(start + batch.size(), open.size());
    }
    return Optional.empty();
  }

  private void send(List<SyncEntry> batch) {
    try {
      settle(batch, target.send(items(batch)));
    } catch (TraktException e) {
      switch (e.failure()) {
        case TraktFailure.AccountLimit limit -> {
          settleWhatIsDone(batch, e);
          throw e;
        }
        case TraktFailure.Unreachable unreachable -> sendAgain(batch, e);
        case TraktFailure.Unavailable unavailable -> sendAgain(batch, e);
        case TraktFailure.Unreadable unreadable -> sendAgain(batch, e);
        default -> throw e;
      }
    }
  }

  /** Sends again only what the unanswered request did not do; a second silence ends the run. */
  private void sendAgain(List<SyncEntry> batch, TraktException unanswered) {
    settleWhatIsDone(batch, unanswered);
    List<SyncEntry> left = open(batch);
    if (left.isEmpty()) {
      return;
    }
    try {
      settle(left, target.send(items(left)));
    } catch (TraktException e) {
      settleWhatIsDone(left, e);
      if (!open(left).isEmpty()) {
        throw e;
      }
    }
  }

  /** Reads back; where that fails too, the first failure is the one to tell. */
  private void settleWhatIsDone(List<SyncEntry> batch, TraktException failure) {
    Presence now;
    try {
      now = target.read(items(batch));
    } catch (TraktException e) {
      failure.addSuppressed(e);
      throw failure;
    }
    open(batch).stream()
        .filter(entry -> entry.isSettled(now, action))
        .forEach(entry -> entry.settle(action.done()));
  }

  /** Takes the answer apart; where its counts do not add up, only the section itself can tell. */
  private void settle(List<SyncEntry> batch, SyncAnswer answer) {
    List<SyncEntry> missing =
        batch.stream().filter(entry -> entry.isAmong(answer.notFound())).toList();
    // What is nested below a show comes back with all that was sent below it, known or not.
    missing.stream()
        .filter(entry -> !entry.isNested() || answer.changed() == 0 || entry.isNeedless(action))
        .forEach(entry -> entry.settle(Status.NOT_FOUND));
    boolean doubtful = missing.stream().anyMatch(SyncEntry::isOpen);
    batch.stream()
        .filter(entry -> entry.isOpen() && entry.isNeedless(action))
        .forEach(entry -> entry.settle(action.needless()));
    List<SyncEntry> open = open(batch);
    if (open.isEmpty()) {
      return;
    }
    if (answer.changed() >= open.size() && !doubtful) {
      open.forEach(entry -> entry.settle(action.done()));
    } else if (answer.changed() == 0 && answer.existing() >= open.size()) {
      open.forEach(entry -> entry.settle(action.needless()));
    } else {
      settleByReading(open, answer, missing);
    }
  }

  private void settleByReading(List<SyncEntry> open, SyncAnswer answer, List<SyncEntry> missing) {
    Presence now = target.read(items(open));
    for (SyncEntry entry : open) {
      boolean changed = answer.changed() > 0 || entry.wasCompared();
      if (entry.isSettled(now, action)) {
        entry.settle(changed ? action.done() : action.needless());
      } else {
        boolean existing = answer.existing() > 0 && !missing.contains(entry);
        entry.settle(existing ? action.needless() : Status.NOT_FOUND);
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
