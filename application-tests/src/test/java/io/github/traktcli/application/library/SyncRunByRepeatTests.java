package io.github.traktcli.application.library;

import static io.github.traktcli.application.library.ItemOutcome.Status.ADDED;
import static io.github.traktcli.application.library.ItemOutcome.Status.ALREADY_THERE;
import static io.github.traktcli.application.library.ItemOutcome.Status.FAILED;
import static io.github.traktcli.application.library.ItemOutcome.Status.UPDATED;
import static io.github.traktcli.application.library.ItemOutcome.Status.WOULD_ADD;
import static io.github.traktcli.application.library.ItemOutcome.Status.WOULD_UPDATE;
import static io.github.traktcli.application.library.SectionInMemory.film;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.JournalInMemory;
import io.github.traktcli.application.library.SectionInMemory.Mishap;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
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

@DisplayName("What is put in again")
class SyncRunByRepeatTests {

  private static final Instant EVENING = Instant.parse("2026-11-20T20:15:00Z");

  private final SectionInMemory trakt = new SectionInMemory();

  private SyncOutcome add(LibrarySection section, boolean dryRun, SyncRequest... requests) {
    return new SyncRun(trakt, new JournalInMemory(), section, SyncAction.ADD, SyncProgress.unseen())
        .run(List.of(requests), dryRun);
  }

  private static SyncRequest rated(long id, int rating) {
    return SyncRequest.of(found(film(id)), Map.of(Detail.RATING, Integer.toString(rating)));
  }

  private static SyncRequest played(long id, Instant at) {
    return new SyncRequest(
        found(film(id)),
        Map.of(Detail.AT, at.toString()),
        Optional.of(TimeRange.of(at, at.plus(Duration.ofMinutes(1)))),
        false);
  }

  private static Resolution found(MediaItem item) {
    return new Resolution.Found(item.reference(), item);
  }

  private static List<ItemOutcome.Status> statuses(SyncOutcome outcome) {
    return outcome.items().stream().map(ItemOutcome::status).toList();
  }

  @Nested
  @DisplayName("where it writes over what was there")
  class Replaced {

    @Test
    @DisplayName("is sent when it says something else, and tells what was there before")
    void updated() {
      trakt.holding(film(1), Map.of(Detail.RATING, "7"));
      SyncOutcome outcome = add(OfAccount.RATINGS, false, rated(1, 9), rated(2, 5));
      assertThat(statuses(outcome)).containsExactly(UPDATED, ADDED);
      assertThat(outcome.items().getFirst().before())
          .satisfies(before -> assertThat(before.detail(Detail.RATING)).contains("7"));
      assertThat(trakt.requests).containsExactly("read movies", "add 2");
    }

    @Test
    @DisplayName("is not sent when it says the same")
    void same() {
      trakt.holding(film(1), Map.of(Detail.RATING, "9"));
      assertThat(statuses(add(OfAccount.RATINGS, false, rated(1, 9))))
          .containsExactly(ALREADY_THERE);
      assertThat(trakt.requests).containsExactly("read movies");
    }

    @Test
    @DisplayName("would be changed, says a dry run")
    void dryRun() {
      trakt.holding(film(1), Map.of(Detail.RATING, "7"));
      assertThat(statuses(add(OfAccount.RATINGS, true, rated(1, 9), rated(2, 5))))
          .containsExactly(WOULD_UPDATE, WOULD_ADD);
      assertThat(trakt.requests).containsExactly("read movies");
    }

    @Test
    @DisplayName("is known to be done by what it says, when the answer got lost")
    void answerLost() {
      trakt.holding(film(1), Map.of(Detail.RATING, "7"));
      trakt.mishaps.add(Mishap.ANSWER_LOST);
      assertThat(statuses(add(OfAccount.RATINGS, false, rated(1, 9)))).containsExactly(UPDATED);
      assertThat(trakt.requests).containsExactly("read movies", "add 1", "read movies");
    }

    @Test
    @DisplayName("is sent again when the request got lost, though something was there")
    void requestLost() {
      trakt.holding(film(1), Map.of(Detail.RATING, "7"));
      trakt.mishaps.add(Mishap.REQUEST_LOST);
      assertThat(statuses(add(OfAccount.RATINGS, false, rated(1, 9)))).containsExactly(UPDATED);
      assertThat(trakt.requests).containsExactly("read movies", "add 1", "read movies", "add 1");
    }
  }

  @Nested
  @DisplayName("where every time counts")
  class Counted {

    private final SectionInMemory watchlist = new SectionInMemory();

    @BeforeEach
    void haveWatchlist() {
      trakt.beside(watchlist);
    }

    @Test
    @DisplayName("is twice the same where it is said that it was again")
    void sameAgain() {
      SyncRequest once = played(1, EVENING);
      SyncRequest again = new SyncRequest(once.resolution(), once.details(), once.moment(), true);
      trakt.mishaps.add(Mishap.ANSWER_LOST);
      assertThat(statuses(add(OfAccount.HISTORY, false, again, again)))
          .containsExactly(ADDED, ADDED);
      assertThat(trakt.items()).hasSize(2);
    }

    @Test
    @DisplayName("reads the watchlist before, for what is watched goes off it")
    void watchlisted() {
      add(OfAccount.HISTORY, false, played(1, EVENING));
      assertThat(watchlist.requests).containsExactly("read movies");
    }

    @Test
    @DisplayName("is one play more at another moment, and none at the same")
    void byMoment() {
      trakt.holding(film(1), Map.of(Detail.AT, EVENING.toString()));
      SyncOutcome outcome =
          add(
              OfAccount.HISTORY,
              false,
              played(1, EVENING),
              played(1, EVENING.plus(Duration.ofDays(1))));
      assertThat(statuses(outcome)).containsExactly(ALREADY_THERE, ADDED);
      assertThat(trakt.items()).hasSize(2);
    }

    @Test
    @DisplayName("is looked up by its moment and not by reading all")
    void lookedUp() {
      add(OfAccount.HISTORY, false, played(1, EVENING));
      assertThat(trakt.requests)
          .containsExactly(
              "read movies movie/1 from 2026-11-20T20:15:00Z until 2026-11-20T20:16:00Z",
              "add 1",
              "read movies movie/1 from 2026-11-20T20:15:00Z until 2026-11-20T20:16:00Z");
    }

    @Test
    @DisplayName("is told twice and sent once where it is named twice for one moment")
    void twice() {
      assertThat(statuses(add(OfAccount.HISTORY, false, played(1, EVENING), played(1, EVENING))))
          .containsExactly(ADDED, ALREADY_THERE);
      assertThat(trakt.items()).hasSize(1);
    }

    @Test
    @DisplayName("is never sent a second time when no answer came")
    void notAgain() {
      trakt.mishaps.add(Mishap.REQUEST_LOST);
      SyncOutcome outcome = add(OfAccount.HISTORY, false, played(1, EVENING));
      assertThat(statuses(outcome)).containsExactly(FAILED);
      assertThat(outcome.failure()).containsInstanceOf(TraktFailure.Unreachable.class);
      assertThat(trakt.requests).filteredOn(request -> request.startsWith("add")).hasSize(1);
    }

    @Test
    @DisplayName("is known to be done by its moment, when the answer got lost")
    void answerLost() {
      trakt.mishaps.add(Mishap.ANSWER_LOST);
      assertThat(statuses(add(OfAccount.HISTORY, false, played(1, EVENING))))
          .containsExactly(ADDED);
      assertThat(trakt.items()).hasSize(1);
    }

    @Test
    @DisplayName(
        "is once more there where that is wanted, and what was there before is not taken for it")
    void again() {
      SyncRequest once = played(1, EVENING);
      SyncRequest again = new SyncRequest(once.resolution(), once.details(), once.moment(), true);
      trakt.holding(film(1), Map.of(Detail.AT, EVENING.toString()));
      trakt.mishaps.add(Mishap.REQUEST_LOST);
      assertThat(statuses(add(OfAccount.HISTORY, false, again))).containsExactly(FAILED);
      trakt.mishaps.add(Mishap.ANSWER_LOST);
      assertThat(statuses(add(OfAccount.HISTORY, false, again))).containsExactly(ADDED);
      assertThat(trakt.items()).hasSize(2);
    }

    @Test
    @DisplayName("is told with the entry that was made, each with its own")
    void made() {
      trakt.holding(film(1), Map.of(Detail.AT, EVENING.toString()));
      SyncOutcome outcome =
          add(
              OfAccount.HISTORY,
              false,
              played(1, EVENING.plus(Duration.ofDays(1))),
              played(2, EVENING.plus(Duration.ofDays(1))));
      assertThat(outcome.items())
          .extracting(item -> item.now() == null ? null : item.now().id())
          .containsExactly(102L, 103L);
    }

    @Test
    @DisplayName("is asked for by the show where several of its episodes were watched")
    void byShow() {
      add(OfAccount.HISTORY, false, episode(1), episode(2), episode(3));
      assertThat(trakt.requests.getFirst()).startsWith("read shows show/9 from ");
      assertThat(trakt.requests).filteredOn(request -> request.startsWith("read")).hasSize(2);
    }

    private SyncRequest episode(int number) {
      SyncRequest film = played(1, EVENING);
      return new SyncRequest(
          found(
              new MediaItem.OfEpisode(
                  Show.of(null, null, Ids.ofTrakt(9)), Episode.of(1, number, null, Ids.NONE))),
          film.details(),
          film.moment());
    }

    @Test
    @DisplayName("is looked up with few requests, however many moments there are")
    void manyMoments() {
      SyncRequest[] many =
          IntStream.range(0, 60)
              .mapToObj(day -> played(day + 1, EVENING.plus(Duration.ofDays(day))))
              .toArray(SyncRequest[]::new);
      assertThat(add(OfAccount.HISTORY, false, many).count(ADDED)).isEqualTo(60);
      assertThat(trakt.requests).hasSize(3);
    }
  }
}
