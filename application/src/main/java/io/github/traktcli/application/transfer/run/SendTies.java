package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.act.ActRequest;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Deleted.Thing;
import io.github.traktcli.application.journal.Making.Way;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.lists.SavedFilterGateway;
import io.github.traktcli.application.transfer.plan.OwnTies;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.Tie;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.filter.SearchAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Likes, follows and keeps what a copy of the account says, and takes back what it does not. */
final class SendTies {

  private final ActGateway acts;
  private final SavedFilterGateway filters;
  private final WriteTexts.Recorder recorder;
  private final OwnTies own;
  private final PlanRows rows;

  SendTies(Writers writers, WriteTexts.Recorder recorder, OwnTies own, PlanRows rows) {
    this.acts = writers.acts();
    this.filters = writers.filters();
    this.recorder = recorder;
    this.own = own;
    this.rows = rows;
  }

  /**
   * Takes back what is not in the copy.
   *
   * @param gone hears of each row that went
   * @throws TraktException with what ended it before its end
   */
  void takeBack(List<Integer> numbers, IntConsumer gone) {
    for (int number : numbers) {
      Tie tie = tie(number);
      if (isThere(number, tie)
          && perform(number, () -> takeBack(tie), PlanStatus.REMOVED, "gone_before")) {
        rows.change(number, PlanStatus.REMOVED, "not_in_capture");
        gone.accept(number);
      } else if (rows.row(number).status() == PlanStatus.SURPLUS) {
        rows.change(number, PlanStatus.REMOVED, "gone_before");
      }
    }
  }

  /**
   * Does what is missing.
   *
   * @param done hears of each row that is in the account now
   * @throws TraktException with what ended it before its end
   */
  void send(List<Integer> numbers, IntConsumer done) {
    for (int number : numbers) {
      Tie tie = tie(number);
      if (isThere(number, tie)) {
        rows.change(number, PlanStatus.EXISTS, "there");
      } else if (perform(number, () -> send(tie), PlanStatus.NOT_FOUND, "unknown_to_trakt")) {
        rows.change(number, PlanStatus.EXISTS, SendRows.IMPORTED);
        done.accept(number);
      }
    }
  }

  private Tie tie(int number) {
    return Tie.of(rows.row(number));
  }

  private boolean isThere(int number, Tie tie) {
    PlanRow row = rows.row(number);
    return own.of(Objects.requireNonNull(row.kind())).containsKey(tie.key());
  }

  private boolean perform(int number, Runnable doing, PlanStatus missing, String reason) {
    try {
      doing.run();
      return true;
    } catch (TraktException e) {
      switch (e.failure()) {
        case TraktFailure.NotFound gone -> rows.change(number, missing, reason);
        case TraktFailure.Conflict already -> rows.change(number, PlanStatus.EXISTS, "there");
        case TraktFailure.Invalid refused ->
            rows.change(number, PlanStatus.INVALID, "refused_by_trakt");
        default -> throw e;
      }
      return false;
    }
  }

  private void send(Tie tie) {
    switch (tie) {
      case Tie.LikedList list -> act(CommunityActs.LIKE, Thing.LIKE, Way.MADE, tie);
      case Tie.LikedComment comment -> act(CommunityActs.LIKE, Thing.LIKE, Way.MADE, tie);
      case Tie.Followed user -> act(CommunityActs.FOLLOW, Thing.FOLLOW, Way.MADE, tie);
      case Tie.KeptFilter(long id, String name, String url) -> {
        Subject me = new Subject.OfUser("me");
        recorder.made(
            Makings.Wanted.made(Thing.SAVED_FILTER, me, tie.key(), tie.label()),
            () -> Optional.of(kept(name, url)),
            SavedFilter::id);
      }
    }
  }

  private SavedFilter kept(String name, String url) {
    return filters
        .add(name, new SearchAddress(url))
        .value()
        .orElseThrow(
            () -> new TraktException(new TraktFailure.Invalid(List.of("Trakt skipped it"))));
  }

  private void takeBack(Tie tie) {
    switch (tie) {
      case Tie.LikedList list -> act(CommunityActs.UNLIKE, Thing.LIKE, Way.DELETED, tie);
      case Tie.LikedComment comment -> act(CommunityActs.UNLIKE, Thing.LIKE, Way.DELETED, tie);
      case Tie.Followed user -> act(CommunityActs.UNFOLLOW, Thing.FOLLOW, Way.DELETED, tie);
      case Tie.KeptFilter filter ->
          act(CommunityActs.REMOVE_FILTER, Thing.SAVED_FILTER, Way.DELETED, tie);
    }
  }

  private void act(Act act, Thing thing, Way way, Tie tie) {
    recorder.made(
        new Makings.Wanted(way, thing, tie.subject(), tie.key(), Map.of(), tie.label()),
        () -> {
          acts.perform(new ActRequest(act, tie.subject(), Map.of()));
          return Optional.<SavedFilter>empty();
        },
        SavedFilter::id);
  }
}
