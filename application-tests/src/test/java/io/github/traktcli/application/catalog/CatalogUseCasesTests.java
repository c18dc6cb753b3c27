package io.github.traktcli.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.NextStep;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.CandidateChooser;
import io.github.traktcli.application.reference.Catalogue;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.catalog.Alias;
import io.github.traktcli.domain.catalog.JustWatchLinks;
import io.github.traktcli.domain.catalog.Offers;
import io.github.traktcli.domain.catalog.StreamingService;
import io.github.traktcli.domain.catalog.Term;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogUseCasesTests {

  private final CatalogInMemory catalog = new CatalogInMemory();
  private final Catalogue search = new Catalogue();
  private final CompleteTitle titles =
      new CompleteTitle(new ResolveReferences(search, CandidateChooser.nobody()), search);

  @Test
  void slugsAndNumbersNeedNoSearch() {
    assertThat(titles.named("heat-1995", ItemType.MOVIE)).isEqualTo(Titles.HEAT);
    assertThat(titles.named("severance/2/5", ItemType.EPISODE)).isEqualTo(Titles.FIFTH_EPISODE);
    assertThat(search.asked).isEmpty();
  }

  @Test
  void episodesByTheirOwnIdAreLookedUp() {
    MediaItem found =
        new MediaItem.OfEpisode(
            Titles.SEVERANCE.show(), Episode.of(2, 5, "Trojan's Horse", Ids.ofTrakt(73640)));
    search.answering("lookup trakt episode 73640", found);

    assertThat(titles.named("episode:73640", ItemType.EPISODE)).isEqualTo(found);
  }

  @Test
  void seasonsThatNoLookupFindsAreToBeNamedByTheirShow() {
    assertThatThrownBy(() -> titles.named("season:3963", ItemType.SEASON))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(
                        TraktFailure.NotFound.title(
                            "season with the id 3963; name the season by its show,"
                                + " such as show/severance/1")));
  }

  @Test
  void aListThatIsReadLateNamesItsTitleToo() {
    assertThatThrownBy(
            () ->
                new ReadFacet(catalog)
                    .many(FacetRequest.of(Facet.COMMENTS, Titles.FIFTH_EPISODE))
                    .toList())
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(
                        new TraktFailure.NotFound(
                            "episode 5 of season 2 of the show \"severance\"",
                            new NextStep.Seasons(Titles.SEVERANCE))));
  }

  @Test
  void requestsKnowTheirDefaults() {
    FacetRequest<?> lists = FacetRequest.of(Facet.LISTS, Titles.HEAT);
    assertThat(lists.value(FacetParameter.LIST_TYPE)).contains("personal");
    assertThat(lists.value(FacetParameter.LIST_SORT)).contains("popular");
    assertThat(lists.value(FacetParameter.EXTENDED)).isEmpty();

    FacetRequest<?> details = FacetRequest.of(Facet.MOVIE_DETAILS, Titles.HEAT);
    assertThat(details.value(FacetParameter.EXTENDED)).contains("full");
    assertThat(details.with(FacetParameter.EXTENDED, "images").value(FacetParameter.EXTENDED))
        .contains("images");
  }

  @Test
  void requestsRefuseWhatATitleDoesNotHave() {
    assertThatThrownBy(() -> FacetRequest.of(Facet.RELEASES, Titles.SEVERANCE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> FacetRequest.of(Facet.ALIASES, Titles.HEAT).with(FacetParameter.COUNTRY, "us"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void facetsAreReadAsTheyAre() {
    catalog.with(Facet.ALIASES, new Alias("Pura tensión", "es"));

    assertThat(new ReadFacet(catalog).many(FacetRequest.of(Facet.ALIASES, Titles.HEAT)).toList())
        .extracting(Sourced::value)
        .containsExactly(new Alias("Pura tensión", "es"));
    assertThat(catalog.asked).containsExactly("movie/heat-1995 aliases");
  }

  @Test
  void aWebPageIsFoundWithoutARequestWhereTheSlugIsKnown() {
    assertThat(new FindWebPage(new ReadFacet(catalog)).of(Titles.FIFTH_EPISODE))
        .hasToString("https://app.trakt.tv/shows/severance/seasons/2/episodes/5");
    assertThat(catalog.asked).isEmpty();
  }

  @Test
  void aWebPageOfATitleByIdAsksForItsSlug() {
    catalog.with(Facet.MOVIE_DETAILS, Titles.heat());

    assertThat(new FindWebPage(new ReadFacet(catalog)).of(titles.named("352", ItemType.MOVIE)))
        .hasToString("https://app.trakt.tv/movies/heat-1995");
    assertThat(catalog.asked).containsExactly("movie/352 OfMovie {EXTENDED=}");
  }

  @Test
  void theCountryIsTheOneGivenElseTheAccountsElseTheLocales() {
    catalog.with(Facet.OFFERS, new Offers(List.of()));
    offers(Optional.of("us"), Optional.of("de"), Optional.of("at"));
    offers(Optional.empty(), Optional.of("de"), Optional.of("at"));
    offers(Optional.empty(), Optional.empty(), Optional.of("at"));
    offers(Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(catalog.asked)
        .containsExactly(
            "movie/heat-1995 watchnow {COUNTRY=us}",
            "movie/heat-1995 watchnow {COUNTRY=de}",
            "movie/heat-1995 watchnow {COUNTRY=at}",
            "movie/heat-1995 watchnow");
  }

  @Test
  void episodesByTheirOwnIdNeedNoLookupForOffers() {
    catalog.with(Facet.OFFERS, new Offers(List.of()));
    where(Optional.empty()).offers("episode:73640", country("us"), Map.of());

    assertThat(search.asked).isEmpty();
    assertThat(catalog.asked).containsExactly("episode:73640 watchnow {COUNTRY=us}");
  }

  @Test
  void whatCannotBeWatchedThereIsRefused() {
    catalog.with(Facet.JUST_WATCH, new JustWatchLinks(List.of()));
    WhereToWatch where = where(Optional.empty());

    assertThatThrownBy(() -> where.offers("show/severance/2", country("us"), Map.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("--justwatch");
    assertThatThrownBy(() -> where.justWatch("show/severance/2/5", country("us")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                where.justWatch(
                    "movie/heat-1995",
                    new WhereToWatch.Country(Optional.empty(), Optional.empty())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("--country");
    assertThat(catalog.asked).isEmpty();
  }

  @Test
  void peopleAreNamedWhenTheyAreMissing() {
    MediaItem person = new MediaItem.OfPerson(Person.of(null, Ids.ofSlug("nobody")));
    assertThatThrownBy(
            () -> new ReadFacet(catalog).one(FacetRequest.of(Facet.FILM_CREDITS, person)))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(TraktFailure.NotFound.title("person \"nobody\"")));
  }

  private void offers(Optional<String> given, Optional<String> account, Optional<String> locale) {
    where(account).offers("movie/heat-1995", new WhereToWatch.Country(given, locale), Map.of());
  }

  private WhereToWatch where(Optional<String> ofAccount) {
    return new WhereToWatch(titles, new ReadFacet(catalog), new NoVocabulary(), () -> ofAccount);
  }

  private static WhereToWatch.Country country(String code) {
    return new WhereToWatch.Country(Optional.of(code), Optional.empty());
  }

  private static final class NoVocabulary implements VocabularyGateway {
    @Override
    public List<Sourced<List<Term>>> terms(
        Vocabulary vocabulary, Optional<ItemType> type, boolean narrower) {
      return List.of();
    }

    @Override
    public List<Sourced<List<StreamingService>>> services(Optional<String> country) {
      return List.of();
    }
  }
}
