package io.github.traktcli.application.catalog;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.catalog.JustWatchLinks;
import io.github.traktcli.domain.catalog.Offers;
import io.github.traktcli.domain.catalog.StreamingService;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where a title can be watched. Trakt opens this to some apps only; a refusal comes as {@code
 * Forbidden} with {@code APP_NOT_ALLOWED}.
 */
public final class WhereToWatch {

  private static final Set<ItemType> WATCHABLE =
      Set.of(ItemType.MOVIE, ItemType.SHOW, ItemType.SEASON, ItemType.EPISODE);

  private final CompleteTitle titles;
  private final ReadFacet facets;
  private final VocabularyGateway vocabularies;
  private final HomeCountry home;

  /** Makes the use case. */
  public WhereToWatch(
      CompleteTitle titles, ReadFacet facets, VocabularyGateway vocabularies, HomeCountry home) {
    this.titles = titles;
    this.facets = facets;
    this.vocabularies = vocabularies;
    this.home = home;
  }

  /**
   * Which country is meant.
   *
   * @param given what the user said, two letters
   * @param locale what the user's language settings suggest, two letters
   */
  public record Country(Optional<String> given, Optional<String> locale) {}

  /**
   * Reads the offers for a title.
   *
   * @param reference with its type, such as {@code movie/heat-1995}
   * @param said links and extended info, as Trakt takes them
   */
  public Sourced<Offers> offers(
      String reference, Country country, Map<FacetParameter, String> said) {
    MediaItem title = titles.named(reference, WATCHABLE);
    if (title.type() == ItemType.SEASON) {
      throw new InvalidInput(
          "Trakt keeps no offers for seasons. Name the show or an episode, or say --justwatch.");
    }
    FacetRequest<Offers> request = FacetRequest.of(Facet.OFFERS, title);
    for (Map.Entry<FacetParameter, String> value : said.entrySet()) {
      request = request.with(value.getKey(), value.getValue());
    }
    Optional<String> chosen = chosen(country);
    return facets.one(
        chosen.isEmpty() ? request : request.with(FacetParameter.COUNTRY, chosen.get()));
  }

  /** Reads the addresses of a title at JustWatch. */
  public Sourced<JustWatchLinks> justWatch(String reference, Country country) {
    MediaItem title = titles.named(reference, WATCHABLE);
    if (title.type() == ItemType.EPISODE) {
      throw new InvalidInput("JustWatch has no pages of episodes. Name the season or the show.");
    }
    String code =
        chosen(country)
            .orElseThrow(() -> new InvalidInput("Say which country: --country us, for instance."));
    return facets.one(
        FacetRequest.of(Facet.JUST_WATCH, titles.complete(title))
            .with(FacetParameter.COUNTRY, code));
  }

  /** Reads the services on which titles can be watched, a document for each country. */
  public List<Sourced<List<StreamingService>>> services(Optional<String> country) {
    return vocabularies.services(country);
  }

  private Optional<String> chosen(Country country) {
    return country
        .given()
        .or(home::ofAccount)
        .or(country::locale)
        .map(code -> code.toLowerCase(Locale.ROOT));
  }
}
