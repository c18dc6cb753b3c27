package io.github.traktcli.infrastructure.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The journal on disk")
class FileJournalTests {

  private static final Instant NOON = Instant.parse("2026-07-15T12:00:00Z");
  private static final Ids ALL_IDS = new Ids(7L, "dark", "tt5753856", 70523L, 334824L);
  private static final Show DARK = Show.of("Dark", 2017, ALL_IDS);
  private static final MediaItem FILM =
      new MediaItem.OfMovie(Movie.of("Dune", 2021, Ids.ofTrakt(1)));

  @TempDir private Path home;

  private FileJournal journal() {
    return journal("sean");
  }

  private FileJournal journal(String account) {
    Folders folders = new Folders(home, home.resolve("state"), home);
    return new FileJournal(
        folders,
        () -> account,
        () -> NOON,
        new ExclusiveLock.Waits(
            Duration.ofDays(1), _ -> LockSupport.parkNanos(1_000_000), _ -> {}));
  }

  private Path folder() {
    return home.resolve("state").resolve("journal");
  }

  private static SectionWrite removal(MediaItem item) {
    return new SectionWrite.Removed(
        List.of(
            new ItemChange(
                item,
                Map.of(),
                Optional.empty(),
                Optional.of(List.of(LibraryEntry.of(item))),
                ItemChange.Result.OPEN)));
  }

  private static JournalEntry entry(LibrarySection section, SectionWrite write) {
    return new JournalEntry(
        1, NOON, section, write, Standing.BEGUN, OptionalLong.empty(), false, Optional.empty());
  }

  static Stream<JournalEntry> everyKindOfWrite() {
    TimeRange minute = TimeRange.of(NOON, NOON.plus(Duration.ofMinutes(1)));
    MediaItem episode = new MediaItem.OfEpisode(DARK, Episode.of(1, 2, "Lies", Ids.ofTrakt(92)));
    MediaItem season = new MediaItem.OfSeason(DARK, Season.of(0, Ids.NONE));
    LibraryEntry rated =
        new LibraryEntry(null, null, NOON, null, Map.of(Detail.RATING, "7"), List.of(), FILM);
    LibraryEntry play =
        new LibraryEntry(
            9_000_000_001L, null, Instant.EPOCH, "scrobble", Map.of(), List.of(), episode);
    LibraryEntry listed =
        new LibraryEntry(5L, 3, NOON, null, Map.of(Detail.NOTES, "\"ä\"\n\u001b"), List.of(), FILM);
    LibraryEntry copy =
        new LibraryEntry(
            null,
            null,
            NOON,
            null,
            Map.of(Detail.MEDIA_TYPE, "dvd", Detail.AUDIO_CHANNELS, "10.1", Detail.THREE_D, "true"),
            List.of(),
            FILM);
    return Stream.of(
        entry(
            OfAccount.RATINGS,
            new SectionWrite.Added(
                List.of(
                    new ItemChange(
                        FILM,
                        Map.of(Detail.RATING, "9"),
                        Optional.empty(),
                        Optional.of(List.of(rated)),
                        ItemChange.Result.DONE)))),
        entry(
            OfAccount.HISTORY,
            new SectionWrite.Added(
                List.of(
                    new ItemChange(
                        episode,
                        Map.of(Detail.AT, NOON.toString()),
                        Optional.of(minute),
                        Optional.of(List.of()),
                        ItemChange.Result.OPEN)))),
        entry(
            OfAccount.HISTORY,
            new SectionWrite.Removed(
                List.of(
                    new ItemChange(
                        season,
                        Map.of(),
                        Optional.empty(),
                        Optional.of(List.of(play)),
                        ItemChange.Result.NOT_DONE)))),
        entry(
            OfAccount.WATCHLIST,
            new SectionWrite.Removed(
                List.of(
                    new ItemChange(
                        FILM,
                        Map.of(),
                        Optional.empty(),
                        Optional.of(List.of(listed)),
                        ItemChange.Result.DONE)))),
        entry(
            OfAccount.COLLECTION,
            new SectionWrite.Removed(
                List.of(
                    new ItemChange(
                        FILM,
                        Map.of(),
                        Optional.empty(),
                        Optional.of(List.of(copy)),
                        ItemChange.Result.DONE)))),
        entry(
            new LibrarySection.OfList("me", "for-rainy-days"),
            new SectionWrite.Added(
                List.of(
                    new ItemChange(
                        new MediaItem.OfPerson(Person.of("Kim", Ids.ofSlug("kim"))),
                        Map.of(Detail.NOTES, "with"),
                        Optional.empty(),
                        Optional.empty(),
                        ItemChange.Result.OPEN)))),
        entry(new LibrarySection.Hidden(HiddenPlace.DROPPED), removal(new MediaItem.OfShow(DARK))),
        entry(
            OfAccount.FAVORITES,
            new SectionWrite.Reordered(List.of(1L, 2L, 9_000_000_001L), List.of(2L, 1L))),
        entry(OfAccount.WATCHLIST, new SectionWrite.Noted(5, FILM, "before", "")),
        entry(OfAccount.WATCHLIST, new SectionWrite.Noted(5, null, "", "after")));
  }

  @ParameterizedTest
  @MethodSource("everyKindOfWrite")
  @DisplayName("gives back every write as it was recorded")
  void roundTrip(JournalEntry written) {
    assertThat(journal().begin(written.section(), written.write()).id()).isEqualTo(1);
    assertThat(journal().entry(1)).isEqualTo(written);
  }

  @Test
  @DisplayName("keeps what became of a write, what it takes back, and that it was taken back")
  void completed() {
    journal().begin(OfAccount.WATCHLIST, removal(FILM));
    Journal.Recording second = journal().takingBack(1).begin(OfAccount.WATCHLIST, removal(FILM));
    second.end(removal(FILM), Standing.ENDED);
    journal().tookBack(1);
    assertThat(journal().entry(1).isTakenBack()).isTrue();
    assertThat(journal().entry(2).takesBack()).hasValue(1);
    assertThat(journal().entry(2).standing()).isEqualTo(Standing.ENDED);
    assertThat(journal().entries().entries()).extracting(JournalEntry::id).containsExactly(2L, 1L);
  }

  @Test
  @DisplayName("forgets what changed nothing")
  void forgotten() {
    journal().begin(OfAccount.WATCHLIST, removal(FILM)).forget();
    assertThat(journal().entries().entries()).isEmpty();
  }

  @Test
  @DisplayName("can be read by its owner only")
  void isPrivate() throws IOException {
    journal().begin(OfAccount.WATCHLIST, removal(FILM));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder().resolve("1.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  @DisplayName("shows nobody what another account wrote")
  void accounts() {
    journal("sean").begin(OfAccount.WATCHLIST, removal(FILM));
    journal("kim").begin(OfAccount.WATCHLIST, removal(FILM));
    assertThat(journal("sean").entries().entries())
        .extracting(JournalEntry::id)
        .containsExactly(1L);
    assertThatThrownBy(() -> journal("sean").entry(2))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isEqualTo(new TraktFailure.NoSuchWrite(2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{\"id\":1}", "{\"id\":\"x\",\"items\":3}", "\u0000\u0000"})
  @DisplayName("loses no other entry to a damaged file")
  void damaged(String text) throws IOException {
    journal().begin(OfAccount.WATCHLIST, removal(FILM));
    journal().begin(OfAccount.WATCHLIST, removal(FILM));
    Files.writeString(folder().resolve("1.json"), text);
    Journal.Kept kept = journal().entries();
    assertThat(kept.entries()).extracting(JournalEntry::id).containsExactly(2L);
    assertThat(kept.damaged()).containsExactly(folder().resolve("1.json").toString());
    assertThatThrownBy(() -> journal().entry(1)).hasMessageContaining("damaged");
    assertThat(journal().begin(OfAccount.WATCHLIST, removal(FILM)).id()).isEqualTo(3);
  }

  @Test
  @DisplayName("keeps the last hundred writes and no leftovers of killed processes")
  void bounded() throws IOException {
    FileJournal journal = journal();
    for (int i = 0; i < 103; i++) {
      journal.begin(OfAccount.WATCHLIST, removal(FILM));
    }
    Files.writeString(folder().resolve("103.json.1-1.tmp"), "{");
    journal.begin(OfAccount.WATCHLIST, removal(FILM));
    assertThat(journal.entries().entries()).hasSize(100);
    assertThat(journal.entries().entries().getLast().id()).isEqualTo(5);
    assertThat(folder().resolve("103.json.1-1.tmp")).doesNotExist();
  }

  @Test
  @DisplayName("drops the oldest writes where all take too much room, but never the newest")
  void room() {
    JournalFolder folder = new JournalFolder(folder(), 100, 100);
    for (long number = 1; number <= 4; number++) {
      folder.write(number, "x".repeat(40));
    }
    folder.prune(4);
    assertThat(folder.numbers()).containsExactly(3L, 4L);
    folder.write(5, "x".repeat(400));
    folder.prune(5);
    assertThat(folder.numbers()).containsExactly(5L);
  }

  @Test
  @DisplayName("gives every write of several at once a number of its own")
  void concurrent() throws Exception {
    try (ExecutorService several = Executors.newFixedThreadPool(8)) {
      List<Callable<Long>> writes = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        writes.add(() -> journal().begin(OfAccount.WATCHLIST, removal(FILM)).id());
      }
      List<Long> ids = new ArrayList<>();
      for (Future<Long> id : several.invokeAll(writes)) {
        ids.add(id.get());
      }
      assertThat(ids).doesNotHaveDuplicates().hasSize(24);
    }
    assertThat(journal().entries().entries()).hasSize(24);
  }

  @Test
  @DisplayName("says why it cannot be written")
  void unwritable() throws IOException {
    Files.writeString(home.resolve("state"), "in the way");
    assertThatThrownBy(() -> journal().begin(OfAccount.WATCHLIST, removal(FILM)))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.LocalState.class));
  }
}
