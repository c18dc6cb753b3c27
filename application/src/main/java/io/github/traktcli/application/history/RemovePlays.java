package io.github.traktcli.application.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.RemoveEntries;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.MediaItem;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes plays back: single ones by their ids, or all of a title. */
public final class RemovePlays {

  private static final LibrarySection HISTORY = LibrarySection.OfAccount.HISTORY;

  /**
   * How many plays are looked through for those that are taken back one by one: reading more takes
   * long, and Trakt gives no play by its id.
   */
  public static final int LATEST = 2500;

  private final ResolveReferences references;
  private final IdentifyItems identify;
  private final LibraryGateway gateway;
  private final ChangeSection change;
  private final Journal journal;
  private final RemoveEntries entries;

  /** Makes the use case. */
  public RemovePlays(
      ResolveReferences references,
      IdentifyItems identify,
      LibraryGateway gateway,
      ChangeSection change,
      Journal journal,
      RemoveEntries entries) {
    this.references = references;
    this.identify = identify;
    this.gateway = gateway;
    this.change = change;
    this.journal = journal;
    this.entries = entries;
  }

  /**
   * Returns what was watched of everything that is named, so that a user can be asked.
   *
   * @throws TraktException when something cannot be looked up
   */
  public List<PlaysOfTitle> find(List<GivenReference> wanted) {
    return references.all(wanted, HISTORY.holds()).stream()
        .map(identify::identified)
        .distinct()
        .map(one -> new PlaysOfTitle(one, plays(one)))
        .toList();
  }

  private List<LibraryEntry> plays(Resolution one) {
    return one instanceof Resolution.Found(var text, MediaItem item)
        ? gateway.entries(LibraryQuery.of(HISTORY, item)).entries().toList().stream()
            .map(Sourced::value)
            .toList()
        : List.of();
  }

  /**
   * Takes the plays of titles back that were found, and none that was added since. Trakt is asked
   * about a title without plays all the same: only its answer tells a wrong id from a needless
   * removal.
   *
   * @param dryRun to send nothing
   * @return one outcome for each title
   */
  public SyncOutcome all(List<PlaysOfTitle> found, boolean dryRun, SyncProgress progress) {
    Map<Long, LibraryEntry> plays = PlaysOfTitle.byId(found);
    SyncOutcome removed =
        dryRun
            ? new SyncOutcome(List.of(), Optional.empty(), OptionalLong.empty())
            : entries.remove(HISTORY, List.copyOf(plays.values()), List.of(), progress);
    Map<Long, Status> ends = ends(removed);
    List<SyncRequest> others =
        found.stream()
            .filter(one -> one.plays().isEmpty())
            .map(one -> SyncRequest.of(one.resolution()))
            .toList();
    SyncOutcome needless =
        change.change(
            HISTORY,
            SyncAction.REMOVE,
            others,
            dryRun || removed.stoppedBy().isPresent(),
            progress);
    Iterator<ItemOutcome> rest = needless.items().iterator();
    return new SyncOutcome(
        found.stream()
            .map(one -> one.plays().isEmpty() ? rest.next() : outcome(one, ends, dryRun))
            .toList(),
        removed.stoppedBy().or(needless::stoppedBy),
        removed.recorded().isPresent() ? removed.recorded() : needless.recorded());
  }

  private static ItemOutcome outcome(PlaysOfTitle one, Map<Long, Status> ends, boolean dryRun) {
    MediaItem item = Objects.requireNonNull(one.plays().getFirst().item());
    return ItemOutcome.of(
        one.resolution().text(),
        one.resolution() instanceof Resolution.Found(var text, MediaItem named) ? named : item,
        status(one.plays(), ends, dryRun));
  }

  private static Status status(List<LibraryEntry> plays, Map<Long, Status> ends, boolean dryRun) {
    if (dryRun) {
      return Status.WOULD_REMOVE;
    }
    List<Status> each =
        plays.stream().map(play -> ends.getOrDefault(play.id(), Status.FAILED)).toList();
    return each.contains(Status.FAILED)
        ? Status.FAILED
        : each.contains(Status.REMOVED) ? Status.REMOVED : Status.NOT_THERE;
  }

  private static Map<Long, Status> ends(SyncOutcome removed) {
    Map<Long, Status> ends = new HashMap<>();
    removed
        .items()
        .forEach(item -> ends.put(Objects.requireNonNull(item.before()).id(), item.status()));
    return ends;
  }

  /**
   * Takes single plays back. Those that are found are recorded with their times first, so that they
   * can be put back; Trakt gives no play by its id.
   *
   * @param dryRun to look everything up, but send nothing
   */
  public SyncOutcome single(List<GivenPlay> plays, boolean dryRun, SyncProgress progress) {
    FindPlays.Found found = new FindPlays(identify, gateway, journal, LATEST).find(plays);
    Map<Long, LibraryEntry> known = found.plays();
    List<Long> wanted = plays.stream().map(GivenPlay::id).distinct().toList();
    if (dryRun) {
      return new SyncOutcome(
          wanted.stream().map(id -> outcome(id, known.get(id), Status.WOULD_REMOVE)).toList(),
          Optional.empty(),
          OptionalLong.empty());
    }
    SyncOutcome recorded =
        entries.remove(HISTORY, List.copyOf(known.values()), found.others(), progress);
    Map<Long, Status> ends = ends(recorded);
    Optional<TraktFailure> stoppedBy = recorded.stoppedBy();
    List<Long> rest = wanted.stream().filter(id -> !known.containsKey(id)).toList();
    if (stoppedBy.isEmpty() && !rest.isEmpty()) {
      stoppedBy = removeUnrecorded(rest, ends);
    }
    if (stoppedBy.isEmpty() && wanted.stream().allMatch(id -> isUnknown(ends.get(id)))) {
      stoppedBy = Optional.of(noneOf(wanted));
    }
    return new SyncOutcome(
        wanted.stream()
            .map(id -> outcome(id, known.get(id), ends.getOrDefault(id, Status.FAILED)))
            .toList(),
        stoppedBy,
        recorded.recorded());
  }

  private static boolean isUnknown(@Nullable Status end) {
    return end == Status.NOT_FOUND;
  }

  /** No search finds a play. */
  private static TraktFailure noneOf(List<Long> ids) {
    return TraktFailure.NotFound.thing(
        ids.size() == 1 ? "play " + ids.getFirst() : "play with any of these ids");
  }

  private Optional<TraktFailure> removeUnrecorded(List<Long> ids, Map<Long, Status> ends) {
    for (int start = 0; start < ids.size(); start += SyncRun.BATCH) {
      List<Long> batch = ids.subList(start, Math.min(ids.size(), start + SyncRun.BATCH));
      try {
        Set<Long> unknown = unknownOf(batch);
        batch.forEach(id -> ends.put(id, unknown.contains(id) ? Status.NOT_FOUND : Status.REMOVED));
      } catch (TraktException e) {
        return Optional.of(e.failure());
      }
    }
    return Optional.empty();
  }

  /** What Trakt does not find after an answer got lost went with the request that it answered. */
  private Set<Long> unknownOf(List<Long> batch) {
    try {
      return gateway.removeEntries(HISTORY, batch);
    } catch (TraktException e) {
      return switch (e.failure()) {
        case TraktFailure.Unreachable unreachable -> again(batch);
        case TraktFailure.Unavailable unavailable -> again(batch);
        case TraktFailure.Unreadable unreadable -> again(batch);
        default -> throw e;
      };
    }
  }

  private Set<Long> again(List<Long> batch) {
    gateway.removeEntries(HISTORY, batch);
    return Set.of();
  }

  private static ItemOutcome outcome(Long id, @Nullable LibraryEntry play, Status status) {
    return new ItemOutcome(
        "play " + id, play == null ? null : play.item(), status, List.of(), Map.of(), play, null);
  }
}
