package io.github.traktcli.application.library;

import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.application.library.SyncTarget.Presence;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing on its way through a {@link SyncRun}: open until it is known what became of it. */
final class SyncEntry {

  private final String text;
  private final @Nullable SyncItem item;
  private @Nullable Boolean presentBefore;
  private @Nullable ItemOutcome outcome;

  private SyncEntry(String text, @Nullable SyncItem item, @Nullable ItemOutcome outcome) {
    this.text = text;
    this.item = item;
    this.outcome = outcome;
  }

  static SyncEntry of(Resolution resolution, Map<String, Object> details) {
    return switch (resolution) {
      case Resolution.Found(String text, MediaItem item) ->
          new SyncEntry(text, new SyncItem(item, details), null);
      case Resolution.Missing(String text) ->
          new SyncEntry(text, null, new ItemOutcome(text, null, Status.NOT_FOUND, List.of()));
      case Resolution.Unclear(String text, List<MediaItem> candidates) ->
          new SyncEntry(text, null, new ItemOutcome(text, null, Status.AMBIGUOUS, candidates));
    };
  }

  boolean isAboutTheSame(SyncEntry other) {
    if (item == null || other.item == null) {
      return text.equals(other.text);
    }
    return SameItem.test(item.item(), other.item.item());
  }

  boolean isOpen() {
    return outcome == null;
  }

  /** Returns what to send; only entries that are or were open have it. */
  SyncItem item() {
    return Objects.requireNonNull(item);
  }

  ItemOutcome outcome() {
    return Objects.requireNonNull(outcome);
  }

  /**
   * Remembers whether the item is there before anything is sent. What is there is not added again.
   * What is not there is removed all the same: only the answer tells a wrong id from a needless
   * removal.
   */
  void compare(Presence before, SyncAction action) {
    Optional<MediaItem> found = before.find(item());
    presentBefore = found.isPresent();
    if (action == SyncAction.ADD && found.isPresent()) {
      outcome = ItemOutcome.of(text, found.get(), Status.ALREADY_THERE);
    }
  }

  /** Settles it by what a real run would do. */
  void plan(SyncAction action) {
    settle(isNeedless(action) ? action.needless() : action.wouldBeDone());
  }

  boolean wasCompared() {
    return presentBefore != null;
  }

  /** Tells whether it is known that all was as wished before anything was sent. */
  boolean isNeedless(SyncAction action) {
    return presentBefore != null && action.isSettled(presentBefore);
  }

  boolean isSettled(Presence now, SyncAction action) {
    return action.isSettled(now.find(item()).isPresent());
  }

  /** Tells whether it is named by its show, and so is sent below it. */
  boolean isNested() {
    return switch (item().item()) {
      case MediaItem.OfSeason(var show, var season) -> season.ids().equals(Ids.NONE);
      case MediaItem.OfEpisode(var show, var episode) -> episode.ids().equals(Ids.NONE);
      case MediaItem.OfMovie movie -> false;
      case MediaItem.OfShow show -> false;
      case MediaItem.OfPerson person -> false;
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

  void settle(Status status) {
    outcome = ItemOutcome.of(text, item().item(), status);
  }

  private static boolean isOf(MediaItem mine, MediaItem.OfShow missing) {
    return switch (mine) {
      case MediaItem.OfSeason(var show, var season) -> same(show, season.ids().key(), missing);
      case MediaItem.OfEpisode(var show, var episode) -> same(show, episode.ids().key(), missing);
      case MediaItem.OfMovie movie -> false;
      case MediaItem.OfShow show -> false;
      case MediaItem.OfPerson person -> false;
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
