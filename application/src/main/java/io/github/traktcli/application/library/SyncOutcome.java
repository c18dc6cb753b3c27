package io.github.traktcli.application.library;

import io.github.traktcli.application.failure.NextStep;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of everything that the user named, in that order.
 *
 * @param stoppedBy what ended the run before its end; everything that was done is in the items
 * @param recorded the entry of the journal by which it is taken back; empty where nothing was
 *     changed
 * @param unseen how many items of a dry run were not looked up: too many, or of a kind that cannot
 *     be asked for
 * @param room how many items more the section may hold, where its limit stopped the run and both
 *     are known; empty else
 * @param perhapsTwice how many items go by an id alone and were not looked up, so that two of them
 *     may be one title
 * @param surplus the plays that were made of a title that had one, since two items were one title
 */
public record SyncOutcome(
    List<ItemOutcome> items,
    Optional<TraktFailure> stoppedBy,
    OptionalLong recorded,
    int unseen,
    OptionalLong room,
    int perhapsTwice,
    List<Long> surplus) {

  /** Copies the lists. */
  public SyncOutcome {
    items = List.copyOf(items);
    surplus = List.copyOf(surplus);
  }

  /** Makes the outcome of a run that no limit stopped. */
  public SyncOutcome(
      List<ItemOutcome> items,
      Optional<TraktFailure> stoppedBy,
      OptionalLong recorded,
      int unseen) {
    this(items, stoppedBy, recorded, unseen, OptionalLong.empty(), 0, List.of());
  }

  /** Makes the outcome of a run that leaves nothing to be looked up. */
  public SyncOutcome(
      List<ItemOutcome> items, Optional<TraktFailure> stoppedBy, OptionalLong recorded) {
    this(items, stoppedBy, recorded, 0);
  }

  /** Returns this outcome with how many items may be another of them. */
  public SyncOutcome perhapsTwice(int items) {
    return new SyncOutcome(this.items, stoppedBy, recorded, unseen, room, items, surplus);
  }

  /** Returns how many items ended like that. */
  public int count(Status status) {
    return (int) items.stream().filter(item -> item.status() == status).count();
  }

  /**
   * Returns how the command ends: empty when all is as wished, whatever stopped the run, {@link
   * TraktFailure.PartlyDone} when a part is as wished, {@link TraktFailure.PartlyPossible} when it
   * would be, and why the first was not when nothing is. Where Trakt left something out and did not
   * say why, {@link TraktFailure.Invalid} says no more.
   */
  public Optional<TraktFailure> failure() {
    if (stoppedBy.isPresent()) {
      return stoppedBy;
    }
    List<ItemOutcome> left = items.stream().filter(item -> !item.status().isWell()).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    int well = items.size() - left.size();
    if (well == 0) {
      return Optional.of(reason(left));
    }
    return Optional.of(
        items.stream().anyMatch(item -> item.status().isOfDryRun())
            ? new TraktFailure.PartlyPossible(well, left.size())
            : new TraktFailure.PartlyDone(well, left.size()));
  }

  private static TraktFailure reason(List<ItemOutcome> left) {
    if (left.stream().allMatch(item -> item.status() == Status.FAILED)) {
      return new TraktFailure.Invalid(List.of());
    }
    return left.stream()
        .filter(item -> item.status() == Status.AMBIGUOUS)
        .findFirst()
        .<TraktFailure>map(item -> new TraktFailure.Ambiguous(item.text(), item.candidates()))
        .orElseGet(
            () ->
                new TraktFailure.NotFound(
                    left.size() == 1
                        ? "match for \"" + left.getFirst().text() + "\""
                        : "match for any of these " + left.size(),
                    nextStep(left)));
  }

  /** What names nothing can only be searched for. */
  private static NextStep nextStep(List<ItemOutcome> left) {
    List<MediaItem> named = left.stream().map(ItemOutcome::item).filter(Objects::nonNull).toList();
    return named.size() == left.size() ? NextStep.afterMissing(named) : new NextStep.Search();
  }
}
