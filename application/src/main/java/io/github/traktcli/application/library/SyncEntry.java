package io.github.traktcli.application.library;

import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing on its way through a {@link SyncRun}: open until it is known what became of it. */
final class SyncEntry {

  private final SyncAction action;
  private final SectionKind kind;
  private final String text;
  private final @Nullable SyncItem item;
  private boolean compared;
  private boolean untouched;
  private List<LibraryEntry> there = List.of();
  private @Nullable LibraryEntry before;
  private @Nullable ItemOutcome outcome;

  private SyncEntry(
      SyncAction action,
      SectionKind kind,
      String text,
      @Nullable SyncItem item,
      @Nullable ItemOutcome outcome) {
    this.action = action;
    this.kind = kind;
    this.text = text;
    this.item = item;
    this.outcome = outcome;
  }

  static SyncEntry of(SyncRequest request, SyncAction action, SectionKind kind) {
    return switch (request.resolution()) {
      case Resolution.Found(String text, MediaItem item) ->
          new SyncEntry(action, kind, text, SyncItem.of(item, request), null);
      case Resolution.Missing(String text, var named) ->
          new SyncEntry(
              action, kind, text, null, ItemOutcome.notFound(text, named, request.details()));
      case Resolution.Unclear(String text, List<MediaItem> candidates) ->
          new SyncEntry(
              action, kind, text, null, ItemOutcome.ambiguous(text, candidates, request.details()));
    };
  }

  boolean isOpen() {
    return outcome == null;
  }

  /** Returns what tells it from others that are not resolved: one text may stand for several. */
  String name() {
    MediaItem named = outcome().item();
    return named == null ? text : text + " " + named.reference();
  }

  /** Tells whether it is known what this is about. */
  boolean isResolved() {
    return item != null;
  }

  /** Returns what is meant; only entries that are or were open have it. */
  SyncItem item() {
    return Objects.requireNonNull(item);
  }

  /**
   * Returns what to send: what is known of the copy that is there stays as it is, and so does the
   * day it was collected, unless something else is said.
   */
  SyncItem sent() {
    LibraryEntry known = before;
    if (action == SyncAction.REMOVE
        || kind != SectionKind.COLLECTION
        || known == null
        || standsForParts()) {
      return item();
    }
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    details.putAll(known.details());
    if (known.at() != null) {
      details.put(Detail.AT, new Moment.At(known.at()).traktName());
    }
    details.putAll(item().details());
    return new SyncItem(item().item(), details, item().moment(), item().again());
  }

  /**
   * Tells whether this, once it is added, is a play of that time already.
   *
   * @param moment empty where any play is
   */
  boolean isWithin(Optional<TimeRange> moment) {
    return moment.isEmpty()
        || item().moment().equals(moment)
        || instant().filter(moment.get()::contains).isPresent();
  }

  /** Empty where Trakt finds the time, or nobody knows it. */
  private Optional<Instant> instant() {
    return Optional.ofNullable(item().details().get(Detail.AT)).flatMap(Moment::told);
  }

  /** Tells whether it is there for a part when only some of its episodes are. */
  boolean standsForParts() {
    return kind.holdsPartsOf(item().item().type());
  }

  ItemOutcome outcome() {
    return Objects.requireNonNull(outcome);
  }

  /**
   * Remembers what is there before anything is sent. What is there as wished is not added again.
   * What is not there is removed all the same: only the answer tells a wrong id from a needless
   * removal.
   */
  void compare(SectionContents contents) {
    compared = true;
    there = contents.of(item());
    before = there.isEmpty() ? null : there.getFirst();
    if (action == SyncAction.ADD
        && before != null
        && !item().again()
        && !standsForParts()
        && isAsWished(before)) {
      settle(Status.ALREADY_THERE);
    }
  }

  /** Settles it by what a real run would do. */
  void plan() {
    settle(isNeedless() ? action.needless() : action.wouldBeDone(isThere()));
  }

  /** One more time is no change of another. */
  private boolean isThere() {
    return before != null && kind.repeat() != Repeat.COUNTED;
  }

  boolean wasCompared() {
    return compared;
  }

  /** Tells whether it is known that all was as wished before anything was sent. */
  boolean isNeedless() {
    boolean unknown = action == SyncAction.ADD && (standsForParts() || item().again());
    return compared && !unknown && isSettled(Optional.ofNullable(before));
  }

  /**
   * Where every time counts, what was there before is not what was wished for, nor is what another
   * wish for the same made.
   *
   * @param taken what others made; what settles this is added to it
   */
  boolean isSettled(SectionContents now, Set<Long> taken) {
    return isSettled(
        action == SyncAction.ADD && kind.repeat() == Repeat.COUNTED
            ? now.of(item()).stream()
                .filter(this::isNew)
                .filter(entry -> isFree(entry, taken))
                .findFirst()
            : now.find(item()));
  }

  private boolean isFree(LibraryEntry entry, Set<Long> taken) {
    return !item().again() || entry.id() == null || taken.add(entry.id());
  }

  boolean isAdded() {
    ItemOutcome known = outcome;
    return known != null && known.status() == Status.ADDED;
  }

  private boolean isNew(LibraryEntry entry) {
    return entry.id() == null
        ? there.isEmpty()
        : there.stream().noneMatch(one -> entry.id().equals(one.id()));
  }

  /** Remembers the entry that was made, unless another wish made it. */
  void find(SectionContents now, Set<Long> taken) {
    ItemOutcome done = outcome();
    if (done.status() == Status.ADDED) {
      now.of(item()).stream()
          .filter(entry -> entry.id() != null && isNew(entry) && taken.add(entry.id()))
          .findFirst()
          .ifPresent(entry -> outcome = done.made(entry));
    }
  }

  /** Returns other entries that were made of the same, and takes them. */
  Stream<Long> others(SectionContents now, Set<Long> taken) {
    return now.of(item()).stream()
        .filter(this::isNew)
        .map(LibraryEntry::id)
        .filter(Objects::nonNull)
        .filter(taken::add);
  }

  private boolean isSettled(Optional<LibraryEntry> entry) {
    return switch (action) {
      case ADD -> entry.filter(this::isAsWished).isPresent();
      case REMOVE -> entry.isEmpty();
    };
  }

  /** What was there before keeps what is said of it, unless the section writes over it. */
  private boolean isAsWished(LibraryEntry entry) {
    if (kind.repeat() != Repeat.REPLACED) {
      return true;
    }
    for (Map.Entry<Detail, String> wish : item().details().entrySet()) {
      boolean same =
          wish.getKey() == Detail.AT
              ? isAt(entry, wish.getValue())
              : entry.detail(wish.getKey()).filter(wish.getValue()::equals).isPresent();
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAt(LibraryEntry entry, String moment) {
    Instant at = entry.at();
    return at != null
        && Moment.told(moment).filter(said -> Moment.isSameMinute(said, at)).isPresent();
  }

  /** Tells whether it is named by its show, and so is sent below it. */
  boolean isNested() {
    return switch (item().item()) {
      case MediaItem.OfSeason(var show, var season) -> season.ids().equals(Ids.NONE);
      case MediaItem.OfEpisode(var show, var episode) -> episode.ids().equals(Ids.NONE);
      case MediaItem.OfMovie movie -> false;
      case MediaItem.OfShow show -> false;
      case MediaItem.OfPerson person -> false;
      case MediaItem.OfUser user -> false;
    };
  }

  /** Tells whether Trakt says that it does not know this, or the show that it belongs to. */
  boolean isAmong(List<MediaItem> notFound) {
    MediaItem mine = item().item();
    return notFound.stream()
        .anyMatch(
            missing ->
                SameItem.test(missing, mine)
                    || (missing instanceof MediaItem.OfShow show && isOf(mine, show))
                    || (missing instanceof MediaItem.OfSeason season && isOf(mine, season)));
  }

  /** Settles it by what was done. */
  void done() {
    settle(action.done(isThere()));
  }

  /** Settles it by the fact that nothing was to be done. */
  void needless() {
    settle(action.needless());
  }

  /** Ends as not done, and surely so: it was not sent, or is known to be as it was. */
  void leave() {
    settle(Status.FAILED);
    untouched = true;
  }

  void settle(Status status) {
    LibraryEntry known = standsForParts() ? null : before;
    MediaItem titled = known == null || known.item() == null ? item().item() : known.item();
    outcome = new ItemOutcome(text, titled, status, List.of(), item().details(), known, null);
  }

  /** Returns what must be known to take this back. */
  ItemChange change() {
    return new ItemChange(
        item().item(),
        sent().details(),
        item().moment(),
        compared ? Optional.of(there) : Optional.empty(),
        result());
  }

  private ItemChange.Result result() {
    ItemOutcome known = outcome;
    return known == null
        ? ItemChange.Result.OPEN
        : switch (known.status()) {
          case ADDED, UPDATED, REMOVED -> ItemChange.Result.DONE;
          case FAILED -> untouched ? ItemChange.Result.NOT_DONE : ItemChange.Result.OPEN;
          case ALREADY_THERE,
              NOT_THERE,
              WOULD_ADD,
              WOULD_UPDATE,
              WOULD_REMOVE,
              NOT_FOUND,
              AMBIGUOUS ->
              ItemChange.Result.NOT_DONE;
        };
  }

  private static boolean isOf(MediaItem mine, MediaItem.OfShow missing) {
    return switch (mine) {
      case MediaItem.OfSeason(var show, var season) -> same(show, season.ids().key(), missing);
      case MediaItem.OfEpisode(var show, var episode) -> same(show, episode.ids().key(), missing);
      case MediaItem.OfMovie movie -> false;
      case MediaItem.OfShow show -> false;
      case MediaItem.OfPerson person -> false;
      case MediaItem.OfUser user -> false;
    };
  }

  private static boolean isOf(MediaItem mine, MediaItem.OfSeason missing) {
    return mine instanceof MediaItem.OfEpisode(var show, var episode)
        && SameItem.test(
            new MediaItem.OfSeason(show, Season.of(episode.season(), Ids.NONE)), missing);
  }

  /** Only what was sent nested below its show shares the show's fate. */
  private static boolean same(Show show, Optional<String> ownKey, MediaItem.OfShow missing) {
    return ownKey.isEmpty() && SameItem.test(new MediaItem.OfShow(show), missing);
  }
}
