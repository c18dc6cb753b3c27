package io.github.traktcli.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link CatalogueSearch} does in a catalogue that has Dune twice and Severance. */
public abstract class CatalogueSearchContract {

  private static final Set<ItemType> BOTH = Set.of(ItemType.MOVIE, ItemType.SHOW);

  /** Returns a search of the catalogue. */
  protected abstract CatalogueSearch search();

  private static List<String> references(List<MediaItem> items) {
    return items.stream().map(MediaItem::reference).toList();
  }

  @Test
  void findsAllThatIsCalledExactlySo() {
    assertThat(references(search().exactly(ItemType.MOVIE, "Dune")))
        .containsExactly("movie/dune-2021", "movie/dune-1984");
  }

  @Test
  void findsNothingOfAnotherTypeOrName() {
    assertThat(search().exactly(ItemType.MOVIE, "Severance")).isEmpty();
    assertThat(search().exactly(ItemType.SHOW, "nothing of that name")).isEmpty();
    assertThat(search().broadly(BOTH, "nothing of that name")).isEmpty();
  }

  @Test
  void findsWhatIsCalledSomewhatSo() {
    assertThat(references(search().broadly(BOTH, "dune"))).contains("movie/dune-2021");
    assertThat(references(search().broadly(BOTH, "sever"))).contains("show/severance");
  }

  @Test
  void findsWhatHasAnId() {
    assertThat(references(search().lookup(IdProvider.IMDB, Optional.empty(), "tt11280740")))
        .containsExactly("show/severance");
    assertThat(search().lookup(IdProvider.IMDB, Optional.empty(), "tt99999999")).isEmpty();
  }

  @Test
  void findsNoSeasonByAnId() {
    assertThat(search().lookup(IdProvider.TRAKT, Optional.of(ItemType.SEASON), "3963")).isEmpty();
  }
}
