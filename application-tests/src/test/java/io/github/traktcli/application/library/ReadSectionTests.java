package io.github.traktcli.application.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A section is read")
class ReadSectionTests {

  private static final Show SHOW = Show.of("Dark", 2017, Ids.ofTrakt(4));

  private final SectionInMemory section =
      new SectionInMemory()
          .holding(
              SectionInMemory.film(1),
              new MediaItem.OfShow(SHOW),
              new MediaItem.OfSeason(SHOW, Season.of(1, Ids.ofTrakt(5))),
              SectionInMemory.film(2));

  private List<ItemType> types(PageRequest page, EntryType... wanted) {
    LibraryQuery all = LibraryQuery.ofAll(LibrarySection.OfAccount.WATCHLIST, EntryType.ALL);
    return new ReadSection(section)
        .entries(all.paged(page), List.of(wanted)).entries().toList().stream()
            .map(Sourced::value)
            .map(LibraryEntry::item)
            .map(Objects::requireNonNull)
            .map(MediaItem::type)
            .toList();
  }

  @Test
  @DisplayName("whole where no type is named, and by Trakt's own list where one is")
  void allOrOne() {
    assertThat(types(PageRequest.whole())).hasSize(4);
    assertThat(types(PageRequest.whole(), EntryType.MOVIES, EntryType.MOVIES))
        .containsExactly(ItemType.MOVIE, ItemType.MOVIE);
    assertThat(section.requests).containsExactly("read all", "read movies");
  }

  @Test
  @DisplayName("for several types in the order of all of it, by one request")
  void several() {
    assertThat(types(PageRequest.whole(), EntryType.SHOWS, EntryType.MOVIES))
        .containsExactly(ItemType.MOVIE, ItemType.SHOW, ItemType.MOVIE);
    assertThat(section.requests).containsExactly("read all");
  }

  @Test
  @DisplayName(
      "for so many of several types as are wanted, and not for so many before they are picked")
  void firstOfSeveral() {
    assertThat(types(PageRequest.first(1), EntryType.SHOWS, EntryType.SEASONS))
        .containsExactly(ItemType.SHOW);
  }

  @Test
  @DisplayName("not by pages of several types, which Trakt does not have")
  void pageOfSeveral() {
    assertThatThrownBy(
            () -> types(new PageRequest.Single(1, 10), EntryType.SHOWS, EntryType.MOVIES))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("shows and movies")
        .hasMessageContaining("leave out --page");
  }

  @Test
  @DisplayName("for no types that it does not hold")
  void unknown() {
    assertThatThrownBy(() -> types(PageRequest.whole(), EntryType.SHOWS, EntryType.PEOPLE))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("people");
    assertThat(section.requests).isEmpty();
  }
}
