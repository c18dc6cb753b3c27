package io.github.traktcli.application.undo;

import static io.github.traktcli.application.library.SectionInMemory.film;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.JournalInMemory;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.RemoveEntries;
import io.github.traktcli.application.library.SectionInMemory;
import io.github.traktcli.application.library.SectionInMemory.Mishap;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.undo.UndoOutcome.Status;
import io.github.traktcli.application.undo.UndoStep.Reason;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Taking a write back")
class TakeBackTests {

  private static final Instant EVENING = Instant.parse("2026-11-20T20:15:00Z");

  private final SectionInMemory trakt = new SectionInMemory();
  private final JournalInMemory journal = new JournalInMemory();
  private final TakeBack takeBack = new TakeBack(trakt, journal);

  private void write(LibrarySection section, SyncAction action, SyncRequest... requests) {
    new SyncRun(trakt, journal, section, action, SyncProgress.unseen())
        .run(List.of(requests), false);
    trakt.requests.clear();
  }

  private static SyncRequest named(long id, Map<Detail, String> details) {
    return SyncRequest.of(new Resolution.Found("movie/" + id, film(id)), details);
  }

  private static SyncRequest rated(long id, int rating) {
    return named(id, Map.of(Detail.RATING, Integer.toString(rating)));
  }

  private static SyncRequest played(long id, Instant at) {
    return new SyncRequest(
        new Resolution.Found("movie/" + id, film(id)),
        Map.of(Detail.AT, at.toString()),
        Optional.of(TimeRange.of(at, at.plus(Duration.ofMinutes(1)))));
  }

  private UndoOutcome undo(long id) {
    UndoOutcome outcome = takeBack.run(id, SyncProgress.unseen());
    return outcome;
  }

  private static List<Status> statuses(UndoOutcome outcome) {
    return outcome.results().stream().map(UndoOutcome.Result::status).toList();
  }

  private static List<Reason> reasons(UndoOutcome outcome) {
    return outcome.results().stream()
        .map(UndoOutcome.Result::step)
        .filter(UndoStep.Leave.class::isInstance)
        .map(UndoStep.Leave.class::cast)
        .map(UndoStep.Leave::reason)
        .toList();
  }

  private static Map<Detail, String> at(Instant moment) {
    return Map.of(Detail.AT, moment.toString());
  }

  @Nested
  @DisplayName("of the history")
  class History {

    private final SectionInMemory watchlist = new SectionInMemory();

    @BeforeEach
    void haveWatchlist() {
      trakt.beside(watchlist);
    }

    @Test
    @DisplayName(
        "puts back on the watchlist what Trakt took off it, in its place and with its note")
    void watchlisted() {
      watchlist.holding(film(1), Map.of(Detail.NOTES, "with Ann")).holding(film(2), film(3));
      write(OfAccount.HISTORY, SyncAction.ADD, played(1, EVENING), played(4, EVENING));
      assertThat(watchlist.items()).containsExactly(film(2), film(3));
      UndoOutcome planned = takeBack.plan(1);
      assertThat(planned.results()).hasSize(3);
      assertThat(statuses(undo(1))).containsExactly(Status.DONE, Status.DONE, Status.DONE);
      assertThat(trakt.items()).isEmpty();
      assertThat(watchlist.items()).containsExactly(film(1), film(2), film(3));
      assertThat(watchlist.details().getFirst()).containsEntry(Detail.NOTES, "with Ann");
    }

    @Test
    @DisplayName("leaves on the watchlist what comes back to the history")
    void staysWatchlisted() {
      trakt.holding(film(1), at(EVENING));
      watchlist.holding(film(1));
      write(OfAccount.HISTORY, SyncAction.REMOVE, named(1, Map.of()));
      assertThat(undo(1).failure()).isEmpty();
      assertThat(trakt.moments()).containsExactly(EVENING);
      assertThat(watchlist.items()).containsExactly(film(1));
    }

    @Test
    @DisplayName("brings plays of the same minute back as often as they were there")
    void twins() {
      trakt.holding(film(1), at(EVENING)).holding(film(1), at(EVENING));
      write(OfAccount.HISTORY, SyncAction.REMOVE, named(1, Map.of()));
      trakt.mishaps.add(SectionInMemory.Mishap.ANSWER_LOST);
      assertThat(statuses(undo(1))).containsExactly(Status.DONE, Status.DONE);
      assertThat(trakt.moments()).containsExactly(EVENING, EVENING);
    }

    @Test
    @DisplayName("brings a play back though another of that minute stayed")
    void twin() {
      trakt.holding(film(1), at(EVENING)).holding(film(1), at(EVENING));
      List<LibraryEntry> both =
          trakt
              .entries(LibraryQuery.ofAll(OfAccount.HISTORY, EntryType.MOVIES))
              .entries()
              .toList()
              .stream()
              .map(Sourced::value)
              .toList();
      new RemoveEntries(trakt, journal)
          .remove(OfAccount.HISTORY, both.subList(0, 1), both.subList(1, 2), SyncProgress.unseen());
      assertThat(trakt.moments()).hasSize(1);
      assertThat(undo(1).failure()).isEmpty();
      assertThat(trakt.moments()).containsExactly(EVENING, EVENING);
    }

    @Test
    @DisplayName("removes the plays that were added by their ids, and no other play of the title")
    void added() {
      trakt.holding(film(1), at(EVENING.minus(Duration.ofDays(3))));
      write(OfAccount.HISTORY, SyncAction.ADD, played(1, EVENING), played(2, EVENING));
      trakt.holding(film(1), at(EVENING.plus(Duration.ofDays(3))));
      UndoOutcome outcome = undo(1);
      assertThat(statuses(outcome)).containsExactly(Status.DONE, Status.DONE);
      assertThat(trakt.moments())
          .containsExactly(EVENING.minus(Duration.ofDays(3)), EVENING.plus(Duration.ofDays(3)));
      assertThat(trakt.requests).contains("remove ids 2").noneMatch(one -> one.equals("remove 2"));
    }

    @Test
    @DisplayName("brings every play back at its own time, also at an unknown one")
    void removed() {
      trakt.holding(film(1), at(EVENING)).holding(film(1), at(EVENING.plus(Duration.ofDays(3))));
      trakt.holding(film(1), at(Instant.EPOCH));
      write(OfAccount.HISTORY, SyncAction.REMOVE, named(1, Map.of()));
      assertThat(trakt.items()).isEmpty();
      assertThat(undo(1).failure()).isEmpty();
      assertThat(trakt.moments())
          .containsExactlyInAnyOrder(EVENING, EVENING.plus(Duration.ofDays(3)), Instant.EPOCH);
    }

    @Test
    @DisplayName("needs nothing for a play that somebody entered again")
    void again() {
      trakt.holding(film(1), at(EVENING));
      write(OfAccount.HISTORY, SyncAction.REMOVE, named(1, Map.of()));
      trakt.holding(film(1), at(EVENING));
      assertThat(reasons(undo(1))).containsExactly(Reason.AS_BEFORE);
      assertThat(trakt.items()).hasSize(1);
    }

    @Test
    @DisplayName("takes back a write of which nobody knows how it ended")
    void unfinished() {
      trakt.mishaps.add(Mishap.ANSWER_LOST);
      trakt.failingReads = 1;
      write(OfAccount.HISTORY, SyncAction.ADD, played(1, EVENING));
      assertThat(trakt.items()).hasSize(1);
      assertThat(undo(1).failure()).isEmpty();
      assertThat(trakt.items()).isEmpty();
    }

    @Test
    @DisplayName("removes and restores in batches")
    void batches() {
      SyncRequest[] many =
          IntStream.range(0, 250)
              .mapToObj(day -> played(day + 1, EVENING.plus(Duration.ofDays(day))))
              .toArray(SyncRequest[]::new);
      write(OfAccount.HISTORY, SyncAction.ADD, many);
      undo(1);
      assertThat(trakt.items()).isEmpty();
      assertThat(trakt.requests)
          .filteredOn(request -> request.startsWith("remove"))
          .containsExactly("remove ids 100", "remove ids 100", "remove ids 50");
      undo(2);
      assertThat(trakt.items()).hasSize(250);
    }
  }

  @Nested
  @DisplayName("that is interrupted")
  class Interrupted {

    @Test
    @DisplayName("is told, and can be run again")
    void again() {
      trakt.holding(film(1)).holding(film(2));
      write(OfAccount.WATCHLIST, SyncAction.REMOVE, named(1, Map.of()), named(2, Map.of()));
      trakt.mishaps.add(Mishap.REQUEST_LOST);
      trakt.mishaps.add(Mishap.REQUEST_LOST);
      UndoOutcome stopped = undo(1);
      assertThat(statuses(stopped)).containsExactly(Status.FAILED, Status.FAILED);
      assertThat(stopped.failure()).containsInstanceOf(TraktFailure.Unreachable.class);
      assertThat(undo(1).failure()).isEmpty();
      assertThat(trakt.items()).hasSize(2);
      assertThatThrownBy(() -> undo(1))
          .isInstanceOfSatisfying(
              TraktException.class,
              e -> assertThat(e.failure()).isInstanceOf(TraktFailure.AlreadyTakenBack.class));
    }

    @Test
    @DisplayName("between taking a copy out and giving it back gives it back the next time")
    void gap() {
      trakt.holding(film(1), Map.of(Detail.MEDIA_TYPE, "dvd"));
      write(OfAccount.COLLECTION, SyncAction.ADD, named(1, Map.of(Detail.HDR, "hdr10")));
      trakt.mishaps.add(Mishap.NONE);
      trakt.mishaps.add(Mishap.REQUEST_LOST);
      trakt.mishaps.add(Mishap.REQUEST_LOST);
      assertThat(statuses(undo(1))).containsExactly(Status.FAILED);
      assertThat(trakt.items()).isEmpty();
      assertThat(undo(1).failure()).isEmpty();
      assertThat(trakt.details()).containsExactly(Map.of(Detail.MEDIA_TYPE, "dvd"));
    }

    @Test
    @DisplayName("by a lock of the account sends nothing more")
    void locked() {
      trakt.holding(film(1), Map.of(Detail.RATING, "7"));
      write(OfAccount.RATINGS, SyncAction.ADD, rated(1, 9), rated(2, 5));
      trakt.mishaps.add(Mishap.LOCKED);
      UndoOutcome outcome = undo(1);
      assertThat(outcome.failure()).containsInstanceOf(TraktFailure.AccountLocked.class);
      assertThat(trakt.requests).hasSize(3).last().isEqualTo("remove 1");
    }
  }

  @Nested
  @DisplayName("when something was changed since")
  class ChangedSince {

    @Test
    @DisplayName("leaves another rating, and a removed one")
    void rating() {
      trakt
          .holding(film(1), Map.of(Detail.RATING, "7"))
          .holding(film(2), Map.of(Detail.RATING, "6"));
      write(OfAccount.RATINGS, SyncAction.ADD, rated(1, 9), rated(2, 5));
      write(OfAccount.RATINGS, SyncAction.ADD, rated(1, 4));
      write(OfAccount.RATINGS, SyncAction.REMOVE, named(2, Map.of()));
      UndoOutcome outcome = undo(1);
      assertThat(reasons(outcome))
          .containsExactlyInAnyOrder(Reason.CHANGED_SINCE, Reason.GONE_SINCE);
      assertThat(outcome.failure()).contains(new TraktFailure.ChangedSince(2));
      assertThat(trakt.requests).allMatch(request -> request.startsWith("read"));
    }

    @Test
    @DisplayName("leaves an entry that got a note")
    void note() {
      write(OfAccount.WATCHLIST, SyncAction.ADD, named(1, Map.of()), named(2, Map.of()));
      trakt.note(OfAccount.WATCHLIST, 101, "soon");
      assertThat(reasons(undo(1))).containsExactly(Reason.CHANGED_SINCE);
      assertThat(trakt.items()).containsExactly(film(1));
    }

    @Test
    @DisplayName("does not guess whether a single item was there before nobody looked")
    void unknown() {
      trakt.mishaps.add(Mishap.ANSWER_LOST);
      trakt.failingReads = 1;
      write(OfAccount.WATCHLIST, SyncAction.ADD, named(1, Map.of()));
      assertThat(reasons(undo(1))).containsExactly(Reason.UNKNOWN);
      assertThat(trakt.items()).hasSize(1);
    }
  }
}
