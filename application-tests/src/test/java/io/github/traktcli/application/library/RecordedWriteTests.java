package io.github.traktcli.application.library;

import static io.github.traktcli.application.library.SectionInMemory.film;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.ItemChange.Result;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.JournalInMemory;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.application.library.SectionInMemory.Mishap;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A write to a section is recorded")
class RecordedWriteTests {

  private static final Instant EVENING = Instant.parse("2026-11-20T20:15:00Z");
  private static final Show DARK = Show.of("Dark", 2017, Ids.ofTrakt(9));

  private final SectionInMemory trakt = new SectionInMemory();
  private final JournalInMemory journal = new JournalInMemory();

  private SyncOutcome run(LibrarySection section, SyncAction action, SyncRequest... requests) {
    return new SyncRun(trakt, journal, section, action, SyncProgress.unseen())
        .run(List.of(requests), false);
  }

  private static SyncRequest wish(MediaItem item) {
    return SyncRequest.of(new Resolution.Found(item.reference(), item));
  }

  private static SyncRequest rated(long id, int rating) {
    return SyncRequest.of(
        new Resolution.Found("movie/" + id, film(id)),
        Map.of(Detail.RATING, Integer.toString(rating)));
  }

  private static SyncRequest played(long id, Instant at) {
    return new SyncRequest(
        new Resolution.Found("movie/" + id, film(id)),
        Map.of(Detail.AT, at.toString()),
        Optional.of(TimeRange.of(at, at.plus(Duration.ofMinutes(1)))),
        false);
  }

  private List<ItemChange> added() {
    return ((SectionWrite.Added) journal.last().write()).items();
  }

  private List<ItemChange> removed() {
    return ((SectionWrite.Removed) journal.last().write()).items();
  }

  private static List<String> details(ItemChange change, Detail detail) {
    return change.before().orElseThrow().stream()
        .flatMap(entry -> entry.detail(detail).stream())
        .toList();
  }

  @Test
  @DisplayName("before it is sent")
  void before() {
    trakt.holding(film(1), film(2));
    trakt.beforeWrite =
        () -> {
          assertThat(journal.last().standing()).isEqualTo(Standing.BEGUN);
          assertThat(removed()).extracting(ItemChange::result).containsOnly(Result.OPEN);
          assertThat(removed()).allMatch(change -> change.before().orElseThrow().size() == 1);
        };
    SyncOutcome outcome = run(OfAccount.WATCHLIST, SyncAction.REMOVE, wish(film(1)), wish(film(2)));
    assertThat(outcome.recorded()).hasValue(1);
    assertThat(journal.last().standing()).isEqualTo(Standing.ENDED);
    assertThat(removed()).extracting(ItemChange::result).containsOnly(Result.DONE);
  }

  @Test
  @DisplayName("and not sent where it cannot be")
  void unwritable() {
    trakt.holding(film(1));
    journal.full = true;
    assertThatThrownBy(() -> run(OfAccount.WATCHLIST, SyncAction.REMOVE, wish(film(1))))
        .isInstanceOf(TraktException.class);
    assertThat(trakt.items()).hasSize(1);
    assertThat(trakt.requests).containsExactly("read movies");
  }

  @Test
  @DisplayName("no longer where the account is full and nothing of it was done")
  void fullAndNothingDone() {
    trakt.mishaps.add(Mishap.FULL);
    SyncOutcome outcome = run(OfAccount.WATCHLIST, SyncAction.ADD, wish(film(1)));
    assertThat(outcome.failure()).containsInstanceOf(TraktFailure.AccountLimit.class);
    assertThat(outcome.recorded()).isEmpty();
    assertThat(journal.entries().entries()).isEmpty();
  }

  @Test
  @DisplayName("with what was done before the account was full, and the rest as not done")
  void fullAndPartlyDone() {
    trakt.mishaps.add(Mishap.FULL);
    run(OfAccount.WATCHLIST, SyncAction.ADD, wish(film(1)), wish(film(2)));
    assertThat(added())
        .extracting(ItemChange::result)
        .containsExactly(Result.DONE, Result.NOT_DONE);
  }

  @Test
  @DisplayName("with the rating that it writes over")
  void rating() {
    trakt.holding(film(1), Map.of(Detail.RATING, "7"));
    run(OfAccount.RATINGS, SyncAction.ADD, rated(1, 9), rated(2, 5));
    assertThat(details(added().get(0), Detail.RATING)).containsExactly("7");
    assertThat(details(added().get(1), Detail.RATING)).isEmpty();
    assertThat(added().get(1).said()).containsEntry(Detail.RATING, "5");
  }

  @Test
  @DisplayName("with all plays of what is taken out of the history, and their times")
  void plays() {
    trakt.holding(film(1), Map.of(Detail.AT, EVENING.toString()));
    trakt.holding(film(1), Map.of(Detail.AT, EVENING.plus(Duration.ofDays(3)).toString()));
    run(OfAccount.HISTORY, SyncAction.REMOVE, wish(film(1)));
    assertThat(removed().getFirst().before().orElseThrow())
        .extracting(LibraryEntry::at)
        .containsExactly(EVENING, EVENING.plus(Duration.ofDays(3)));
  }

  @Test
  @DisplayName("with every episode that a show stands for in the collection")
  void parts() {
    MediaItem first = new MediaItem.OfEpisode(DARK, Episode.of(1, 1, "Secrets", Ids.ofTrakt(91)));
    MediaItem second = new MediaItem.OfEpisode(DARK, Episode.of(1, 2, "Lies", Ids.ofTrakt(92)));
    trakt.holding(first, Map.of(Detail.MEDIA_TYPE, "dvd"));
    trakt.holding(second, Map.of(Detail.MEDIA_TYPE, "bluray"));
    run(OfAccount.COLLECTION, SyncAction.REMOVE, wish(new MediaItem.OfShow(DARK)));
    assertThat(details(removed().getFirst(), Detail.MEDIA_TYPE)).containsExactly("dvd", "bluray");
    assertThat(trakt.requests).startsWith("read episodes");
  }

  @Test
  @DisplayName("as stopped where something stopped it, for nobody knows what was done")
  void stopped() {
    trakt.mishaps.add(Mishap.REQUEST_LOST);
    SyncOutcome outcome = run(OfAccount.HISTORY, SyncAction.ADD, played(1, EVENING));
    assertThat(outcome.recorded()).hasValue(1);
    assertThat(journal.last().standing()).isEqualTo(Standing.STOPPED);
    assertThat(added()).extracting(ItemChange::result).containsExactly(Result.OPEN);
  }

  @Test
  @DisplayName("and forgotten where it changed nothing")
  void nothing() {
    trakt.unknown.add(1L);
    assertThat(run(OfAccount.WATCHLIST, SyncAction.ADD, wish(film(1))).recorded()).isEmpty();
    assertThat(journal.all()).isEmpty();
  }

  @Test
  @DisplayName("not at all where nothing is sent")
  void needless() {
    trakt.holding(film(1), Map.of(Detail.RATING, "9"));
    assertThat(run(OfAccount.RATINGS, SyncAction.ADD, rated(1, 9)).recorded()).isEmpty();
    assertThat(journal.all()).isEmpty();
  }
}
