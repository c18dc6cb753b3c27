package io.github.traktcli.application.transfer.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryListing;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SyncAnswer;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Plays that are there twice")
class FindDuplicatesTests {

  private static final Window HALF_AN_HOUR = new Window.Within(Duration.ofMinutes(30));
  private static final MediaItem HEAT = film(1, "tt0113277");

  private final Account account = new Account();

  private static MediaItem film(long trakt, String imdb) {
    return new MediaItem.OfMovie(Movie.of("Heat", 1995, new Ids(trakt, null, imdb, null, null)));
  }

  private static MediaItem episode(long show, String imdb, int season, long trakt) {
    return new MediaItem.OfEpisode(
        Show.of("Dark", 2017, new Ids(show, null, imdb, null, null)),
        Episode.of(season, 1, null, Ids.ofTrakt(trakt)));
  }

  private static Window day(String zone) {
    return new Window.SameDay(ZoneId.of(zone));
  }

  private List<Long> surplus(Window window, Keep keep) {
    return new FindDuplicates(account)
        .find(window, keep, false).surplus().stream().map(LibraryEntry::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // The day on which summer time ends has 25 hours in Berlin, and that on which it begins 23.
    "Europe/Berlin, 2024-10-26T22:10:00Z, 2024-10-27T22:50:00Z, true",
    "Europe/Berlin, 2024-10-26T22:10:00Z, 2024-10-27T23:10:00Z, false",
    "Europe/Berlin, 2024-03-30T23:10:00Z, 2024-03-31T21:50:00Z, true",
    "Europe/Berlin, 2024-03-30T23:10:00Z, 2024-03-31T22:10:00Z, false",
    "America/Los_Angeles, 2024-11-03T07:10:00Z, 2024-11-04T07:50:00Z, true",
    "Pacific/Kiritimati, 2024-01-01T09:50:00Z, 2024-01-01T10:10:00Z, false",
  })
  @DisplayName("on a day are those of a day of the user's, however long it is")
  void days(String zone, String one, String other, boolean twice) {
    account.watched(HEAT, one).watched(HEAT, other);

    assertThat(surplus(day(zone), Keep.FIRST)).hasSize(twice ? 1 : 0);
  }

  @Test
  @DisplayName("within a window are so by the time between them, whatever clocks did then")
  void overTheHourThatIsThereTwice() {
    account
        .watched(HEAT, "2024-10-27T00:50:00Z") // 02:50 for the first time
        .watched(HEAT, "2024-10-27T01:50:00Z"); // 02:50 once more

    assertThat(surplus(HALF_AN_HOUR, Keep.FIRST)).isEmpty();
    assertThat(surplus(day("Europe/Berlin"), Keep.FIRST)).containsExactly(2L);
  }

  @Test
  @DisplayName("are not those of a special and of the episode of the same number")
  void specials() {
    account
        .watched(episode(7, "tt5753856", 0, 70), "2024-01-05T20:00:00Z")
        .watched(episode(7, "tt5753856", 1, 71), "2024-01-05T20:00:00Z")
        .watched(episode(7, "tt5753856", 0, 70), "2024-01-05T20:10:00Z");

    assertThat(surplus(HALF_AN_HOUR, Keep.FIRST)).containsExactly(3L);
  }

  @Test
  @DisplayName("are also those of a title that Trakt knows by two numbers")
  void merged() {
    account
        .watched(film(1, "tt0113277"), "2024-01-05T20:00:00Z")
        .watched(film(2, "tt0113277"), "2024-01-05T20:10:00Z")
        .watched(episode(7, "tt5753856", 1, 71), "2024-01-06T20:00:00Z")
        .watched(episode(8, "tt5753856", 1, 81), "2024-01-06T20:10:00Z");

    Duplicates found = new FindDuplicates(account).find(HALF_AN_HOUR, Keep.FIRST, false);

    assertThat(found.groups()).hasSize(2).allMatch(DuplicateGroup::merged);
  }

  @Test
  @DisplayName("leave the one nearest to the rating, also where that is of the other number")
  void rated() {
    account
        .watched(film(1, "tt0113277"), "2024-01-05T20:00:00Z")
        .watched(film(1, "tt0113277"), "2024-01-05T20:20:00Z")
        .rated(film(2, "tt0113277"), "2024-01-05T20:25:00Z");

    assertThat(surplus(HALF_AN_HOUR, Keep.RATED)).containsExactly(1L);
  }

  @Test
  @DisplayName("leave the first where the thing was not rated")
  void unrated() {
    account.watched(HEAT, "2024-01-05T20:00:00Z").watched(HEAT, "2024-01-05T20:20:00Z");

    assertThat(surplus(HALF_AN_HOUR, Keep.RATED)).containsExactly(2L);
    assertThat(surplus(HALF_AN_HOUR, Keep.LAST)).containsExactly(1L);
  }

  @Test
  @DisplayName("are counted and left where nobody knows when they were")
  void undated() {
    account.watched(HEAT, "1970-01-01T00:00:00Z").watched(HEAT, "1970-01-01T00:00:00Z");

    Duplicates found = new FindDuplicates(account).find(HALF_AN_HOUR, Keep.FIRST, false);

    assertThat(found.groups()).isEmpty();
    assertThat(found.undated()).isEqualTo(1);
    assertThat(new FindDuplicates(account).find(HALF_AN_HOUR, Keep.FIRST, true).groups())
        .hasSize(1);
  }

  /** An account that is only read. */
  private static final class Account implements LibraryGateway {

    private final List<LibraryEntry> history = new ArrayList<>();
    private final List<LibraryEntry> ratings = new ArrayList<>();

    Account watched(MediaItem item, String at) {
      history.add(entry(history.size() + 1L, item, at));
      return this;
    }

    Account rated(MediaItem item, String at) {
      ratings.add(entry(null, item, at));
      return this;
    }

    private static LibraryEntry entry(@Nullable Long id, MediaItem item, String at) {
      return new LibraryEntry(id, null, Instant.parse(at), null, Map.of(), List.of(), item);
    }

    @Override
    public LibraryListing entries(LibraryQuery query) {
      List<LibraryEntry> entries =
          query.section().kind() == SectionKind.HISTORY ? history : ratings;
      return new LibraryListing(
          Listing.of(
              entries.stream().map(entry -> new Sourced<>(entry, new Document("{}"))).toList()),
          Optional::empty);
    }

    @Override
    public SyncAnswer add(LibrarySection section, List<SyncItem> batch) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SyncAnswer remove(LibrarySection section, List<SyncItem> batch) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<Long> removeEntries(LibrarySection section, List<Long> ids) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void reorder(LibrarySection section, List<Long> order) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void note(LibrarySection section, long entry, String notes) {
      throw new UnsupportedOperationException();
    }
  }
}
