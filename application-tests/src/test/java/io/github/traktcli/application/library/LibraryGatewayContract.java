package io.github.traktcli.application.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link LibraryGateway} does, be it Trakt over HTTP or a fake. */
public abstract class LibraryGatewayContract {

  private static final OfAccount FAVORITES = OfAccount.FAVORITES;

  /** Returns a gateway to a library whose favorites hold nothing. */
  protected abstract LibraryGateway empty();

  /** Returns the Trakt ids of two films, and of one that nothing has. */
  protected abstract List<Long> films();

  @Test
  void countsWhatIsNewAndWhatWasThere() {
    LibraryGateway gateway = empty();
    assertThat(gateway.add(FAVORITES, List.of(sent(0)))).isEqualTo(answer(1, 0));
    assertThat(gateway.add(FAVORITES, List.of(sent(0), sent(1)))).isEqualTo(answer(1, 1));
    assertThat(items(gateway)).hasSize(2);
  }

  @Test
  void namesWhatItDoesNotKnow() {
    SyncAnswer answer = empty().add(FAVORITES, List.of(sent(0), sent(2)));
    assertThat(answer.changed()).isEqualTo(1);
    assertThat(answer.notFound())
        .singleElement()
        .matches(missing -> SameItem.test(missing, film(2)));
  }

  @Test
  void givesBackWhatWasThereAndCountsIt() {
    LibraryGateway gateway = empty();
    gateway.add(FAVORITES, List.of(sent(0), sent(1)));
    assertThat(gateway.remove(FAVORITES, List.of(sent(0))).changed()).isEqualTo(1);
    assertThat(gateway.remove(FAVORITES, List.of(sent(0))).changed()).isZero();
    assertThat(items(gateway)).singleElement().matches(left -> SameItem.test(left, film(1)));
  }

  @Test
  void keepsTheOrderThatItIsTold() {
    LibraryGateway gateway = empty();
    gateway.add(FAVORITES, List.of(sent(0), sent(1)));
    List<Long> ids = entries(gateway).stream().map(LibraryEntry::id).toList();
    gateway.reorder(FAVORITES, ids.reversed());
    assertThat(entries(gateway)).extracting(LibraryEntry::id).isEqualTo(ids.reversed());
  }

  @Test
  void keepsNotes() {
    LibraryGateway gateway = empty();
    gateway.add(
        FAVORITES,
        List.of(new SyncItem(film(0), Map.of(Detail.NOTES, "first"), Optional.empty(), false)));
    LibraryEntry entry = entries(gateway).getFirst();
    assertThat(entry.detail(Detail.NOTES)).contains("first");
    gateway.note(FAVORITES, Objects.requireNonNull(entry.id()), "second");
    assertThat(entries(gateway).getFirst().detail(Detail.NOTES)).contains("second");
  }

  private MediaItem film(int number) {
    return new MediaItem.OfMovie(Movie.of(null, null, Ids.ofTrakt(films().get(number))));
  }

  private SyncItem sent(int number) {
    return SyncItem.of(film(number));
  }

  private static SyncAnswer answer(int changed, int existing) {
    return new SyncAnswer(changed, existing, List.of());
  }

  private static List<LibraryEntry> entries(LibraryGateway gateway) {
    return gateway.entries(LibraryQuery.ofAll(FAVORITES, EntryType.ALL)).entries().toList().stream()
        .map(Sourced::value)
        .toList();
  }

  private static List<MediaItem> items(LibraryGateway gateway) {
    return entries(gateway).stream().map(LibraryEntry::item).map(Objects::requireNonNull).toList();
  }
}
