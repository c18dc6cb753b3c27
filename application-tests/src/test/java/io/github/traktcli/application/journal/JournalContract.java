package io.github.traktcli.application.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.JournalEntry.Work;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every {@link Journal} does, be it files or a fake. */
public abstract class JournalContract {

  /** Returns a journal that knows of no write. */
  protected abstract Journal empty();

  private static SectionWrite write(ItemChange.Result result) {
    MediaItem dune = new MediaItem.OfMovie(Movie.of("Dune", 2021, Ids.ofTrakt(1)));
    return new SectionWrite.Removed(
        List.of(new ItemChange(dune, Map.of(), Optional.empty(), Optional.of(List.of()), result)));
  }

  private static Journal.Recording begin(Journal journal) {
    return journal.begin(OfAccount.WATCHLIST, write(ItemChange.Result.OPEN));
  }

  @Test
  void knowsAWriteBeforeItIsSent() {
    Journal journal = empty();
    long id = begin(journal).id();
    JournalEntry entry = journal.entry(id);
    assertThat(entry.standing()).isEqualTo(Standing.BEGUN);
    assertThat(entry.section()).isEqualTo(OfAccount.WATCHLIST);
    assertThat(entry.write()).isEqualTo(write(ItemChange.Result.OPEN));
    assertThat(entry.takesBack()).isEmpty();
    assertThat(entry.isTakenBack()).isFalse();
    assertThat(entry.whole()).isEmpty();
  }

  @Test
  void learnsWhatBecameOfAWrite() {
    Journal journal = empty();
    Journal.Recording recording = begin(journal);
    recording.end(write(ItemChange.Result.DONE), Standing.ENDED);
    JournalEntry entry = journal.entry(recording.id());
    assertThat(entry.standing()).isEqualTo(Standing.ENDED);
    assertThat(entry.write()).isEqualTo(write(ItemChange.Result.DONE));
  }

  @Test
  void givesTheNewestFirst() {
    Journal journal = empty();
    long first = begin(journal).id();
    long second = begin(journal).id();
    assertThat(second).isGreaterThan(first);
    assertThat(journal.entries().entries())
        .extracting(JournalEntry::id)
        .containsExactly(second, first);
    assertThat(journal.entries().damaged()).isEmpty();
  }

  @Test
  void forgetsWhatChangedNothing() {
    Journal journal = empty();
    Journal.Recording recording = begin(journal);
    recording.forget();
    assertThat(journal.entries().entries()).isEmpty();
    isUnknown(journal, recording.id());
  }

  @Test
  void knowsWhichWriteTookAnotherBack() {
    Journal journal = empty();
    long first = begin(journal).id();
    long second = begin(journal.takingBack(first)).id();
    journal.tookBack(first);
    assertThat(journal.entry(second).takesBack()).hasValue(first);
    assertThat(journal.entry(second).isTakenBack()).isFalse();
    assertThat(journal.entry(first).isTakenBack()).isTrue();
  }

  @Test
  void namesALargerWorkByItsFirstWrite() {
    Journal journal = empty();
    Journal part = journal.partOf(Work.IMPORTED, "films.csv", OptionalLong.empty());
    long first = begin(part).id();
    Journal rest = journal.partOf(Work.IMPORTED, "films.csv", OptionalLong.of(first));
    long second = begin(rest).id();
    JournalEntry.Whole whole = new JournalEntry.Whole(Work.IMPORTED, "films.csv", first);
    assertThat(journal.entry(first).whole()).contains(whole);
    assertThat(journal.entry(second).whole()).contains(whole);
  }

  @Test
  void knowsNoOtherNumber() {
    isUnknown(empty(), 417);
  }

  @Test
  void recordsWhatIsDoneExclusively() {
    Journal journal = empty();
    long id = journal.exclusively(() -> begin(journal).id());
    assertThat(journal.entry(id).id()).isEqualTo(id);
  }

  private static void isUnknown(Journal journal, long id) {
    assertThatThrownBy(() -> journal.entry(id))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isEqualTo(new TraktFailure.NoSuchWrite(id)));
  }
}
