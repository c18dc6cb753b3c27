package io.github.traktcli.application.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.discovery.SearchHit;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.filter.Filter;
import io.github.traktcli.domain.filter.FilterFamily;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchCatalogueTests {

  private static final List<SearchType> TYPES =
      List.of(SearchType.MOVIE, SearchType.SHOW, SearchType.PERSON);
  private static final PageRequest FIRST = PageRequest.first(30);

  private final FakeDiscovery trakt =
      new FakeDiscovery()
          .broad("movie", "movie/weapons-of-war")
          .broad("movie", "movie/weapons")
          .broad("person", "person/ann-weapon")
          .broad("list", "")
          .exact("movie", "movie/weapons")
          .exact("show", "show/weapons");

  @Test
  void putsExactHitsFirstAndNothingTwice() {
    Listing<SearchHit> found = find(query(false, false, FIRST));

    assertThat(references(found))
        .containsExactly(
            "movie/weapons", "show/weapons", "movie/weapons-of-war", "person/ann-weapon", "");
    assertThat(trakt.asked).containsExactly("exact movie", "exact show", "search");
    assertThat(found.complete()).isFalse();
  }

  @Test
  void givesNoMoreThanAskedForAndSaysThatThereIsMore() {
    Listing<SearchHit> all = find(query(false, false, PageRequest.first(3)));
    assertThat(references(all))
        .containsExactly("movie/weapons", "show/weapons", "movie/weapons-of-war");
    assertThat(all.complete()).isFalse();

    Listing<SearchHit> exactOnly = find(query(false, false, PageRequest.first(2)));
    assertThat(references(exactOnly)).containsExactly("movie/weapons", "show/weapons");
    assertThat(exactOnly.complete()).isFalse();
  }

  @Test
  void keepsTheTotalWhereNothingIsCalledJustLikeThat() {
    FakeDiscovery other = new FakeDiscovery().broad("movie", "movie/a");
    Listing<SearchHit> found = new SearchCatalogue(other).find(query(false, false, FIRST));

    assertThat(references(found)).containsExactly("movie/a");
    assertThat(found.total()).hasValue(2);
  }

  @Test
  void asksOnlyForWhatIsCalledJustLikeThat() {
    assertThat(references(find(query(true, false, PageRequest.first(1)))))
        .containsExactly("movie/weapons");
    assertThat(trakt.asked).containsExactly("exact movie", "exact show");
  }

  @Test
  void leavesLaterPagesAndTheQueryLanguageToTrakt() {
    find(query(false, false, new PageRequest.Single(2, 10)));
    find(query(false, true, FIRST));

    assertThat(trakt.asked).containsExactly("search", "search");
  }

  @Test
  void asksForNothingExactAmongFiltersAndFields() {
    Filters years = Filters.of(FilterFamily.SEARCH, Map.of(Filter.YEARS, "2025"));
    find(new SearchQuery("x", TYPES, List.of(), false, false, years, Optional.empty(), FIRST));
    find(
        new SearchQuery(
            "x", TYPES, List.of("title"), false, false, Filters.none(), Optional.empty(), FIRST));

    assertThat(trakt.asked).containsExactly("search", "search");
  }

  @Test
  void refusesWhatCannotBeSearched() {
    assertThatThrownBy(() -> search(" ", List.of(), false, Filters.none()))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("A search needs a text.");
    assertThatThrownBy(() -> search("x", List.of("plot"), false, Filters.none()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("There is no field \"plot\" to search; --search-fields takes ");
    assertThatThrownBy(
            () ->
                new SearchQuery(
                    "x",
                    List.of(SearchType.PERSON),
                    List.of(),
                    true,
                    false,
                    Filters.none(),
                    Optional.empty(),
                    FIRST))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("--exact searches movies and shows only.");
    assertThatThrownBy(() -> search("x", List.of("title"), true, Filters.none()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageStartingWith("--exact goes by the title alone");
  }

  private Listing<SearchHit> find(SearchQuery query) {
    return new SearchCatalogue(trakt).find(query);
  }

  private static SearchQuery query(boolean exact, boolean raw, PageRequest page) {
    return new SearchQuery(
        "weapons", TYPES, List.of(), exact, raw, Filters.none(), Optional.empty(), page);
  }

  private static SearchQuery search(
      String text, List<String> fields, boolean exact, Filters filters) {
    return new SearchQuery(text, TYPES, fields, exact, false, filters, Optional.empty(), FIRST);
  }

  private static List<String> references(Listing<SearchHit> hits) {
    return hits.toList().stream().map(hit -> hit.value().reference()).toList();
  }
}
