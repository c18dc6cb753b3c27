package io.github.traktcli.application.transfer.match;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.history.IdentifyItems;
import io.github.traktcli.application.reference.CandidateChooser;
import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a foreign file in the catalogue, each once however often it is named: what a
 * person decided before, then ids, then title and year. What stays unclear is asked where a person
 * is there; what is answered is remembered.
 */
public final class MatchItems {

  private static final Set<ItemType> ANY = EnumSet.range(ItemType.MOVIE, ItemType.PERSON);

  private final RememberedMatches remembered;
  private final MatchChooser chooser;
  private final ResolveReferences references;
  private final IdentifyItems identify;
  private final MatchTitles titles;
  private final MatchEpisodes episodes;
  private final Map<String, Match> matched = new HashMap<>();
  private boolean asks = true;

  /**
   * Makes the part; nothing is asked yet.
   *
   * @param known what Trakt named before
   */
  public MatchItems(
      CatalogueSearch search,
      ShowEpisodes shows,
      RememberedMatches remembered,
      MatchChooser chooser,
      IdentifyItems identify,
      KnownTitles known,
      EpisodeMatch mode) {
    this.remembered = remembered;
    this.chooser = chooser;
    this.references = new ResolveReferences(search, CandidateChooser.nobody());
    this.identify = identify;
    this.titles = new MatchTitles(search, known);
    this.episodes = new MatchEpisodes(shows, mode);
  }

  /**
   * Finds a thing.
   *
   * @param special whether the file calls an episode a special
   * @throws TraktException when Trakt cannot be asked
   */
  public Match find(ImportItem item, boolean special) {
    String name = ImportNames.of(item);
    Match before = matched.get(name);
    if (before != null) {
      return before;
    }
    Optional<Match> decided = remembered(name);
    Optional<MediaItem> own = decided.isPresent() ? Optional.empty() : own(item);
    if (own.isPresent()) {
      return new Match.Found(own.get()); // There are as many as titles, and it costs no question.
    }
    Match found = decided.orElseGet(() -> asked(name, item, search(item, special)));
    matched.put(name, found);
    return found;
  }

  private Optional<Match> remembered(String name) {
    return remembered
        .find(name)
        .map(
            reference -> {
              if (reference.equals(RememberedMatches.LEFT_OUT)) {
                return new Match.LeftOut();
              }
              try {
                return new Match.Found(
                    identify.identified(references.one(GivenReference.named(reference), ANY)));
              } catch (TraktException e) {
                return switch (e.failure()) {
                  case TraktFailure.NotFound missing -> new Match.Missing("mapping_unknown");
                  case TraktFailure.Ambiguous(String text, List<MediaItem> candidates) ->
                      new Match.Unclear("mapping_unclear", candidates);
                  default -> throw e;
                };
              }
            });
  }

  private Match asked(String name, ImportItem item, Match found) {
    if (!asks
        || !(found instanceof Match.Unclear(String reason, List<MediaItem> candidates))
        || candidates.isEmpty()) {
      return found;
    }
    return switch (chooser.choose(ImportNames.label(item), candidates)) {
      case MatchChooser.Choice.Picked(MediaItem picked) -> {
        remembered.remember(name, picked.reference());
        yield new Match.Found(picked);
      }
      case MatchChooser.Choice.LeaveOut() -> {
        remembered.remember(name, RememberedMatches.LEFT_OUT);
        yield new Match.LeftOut();
      }
      case MatchChooser.Choice.Unanswered() -> found;
      case MatchChooser.Choice.NothingMore() -> {
        asks = false;
        yield found;
      }
    };
  }

  private Match search(ImportItem item, boolean special) {
    return switch (item.type()) {
      case MOVIE, SHOW -> elsewhere(title(item), item, special);
      case MOVIE_OR_SHOW -> anything(item);
      case PERSON -> person(item);
      case SEASON -> season(item);
      case EPISODE -> episode(item, special);
      case MOVIE_OR_EPISODE -> readings(item, special);
    };
  }

  /** What is no film after all may be something else that the file says it may be. */
  private Match elsewhere(Match found, ImportItem item, boolean special) {
    List<ImportItem> others =
        item.readings().stream().filter(reading -> reading.type() != item.type()).toList();
    return found instanceof Match.Missing && item.ids().isEmpty() && !others.isEmpty()
        ? readings(item.withReadings(others), special)
        : found;
  }

  /** Sites do not agree what is a film and what a short series, so that an id goes above that. */
  private Match title(ImportItem item) {
    ItemType type = item.type() == ImportItemType.MOVIE ? ItemType.MOVIE : ItemType.SHOW;
    Optional<MediaItem> own = own(item);
    if (own.isPresent()) {
      return new Match.Found(own.get());
    }
    boolean isImdb = item.ids().containsKey("imdb");
    Set<ItemType> byId = isImdb ? EnumSet.of(ItemType.MOVIE, ItemType.SHOW) : EnumSet.of(type);
    return titles.byId(item.ids(), byId).orElseGet(() -> bySlug(item, type));
  }

  private Match bySlug(ImportItem item, ItemType type) {
    String slug = item.ids().get("slug");
    if (slug == null || slug.isBlank()) {
      return titles.byTitle(item, EnumSet.of(type));
    }
    return identified(
        type == ItemType.MOVIE
            ? new MediaItem.OfMovie(Movie.of(item.title(), item.year(), Ids.ofSlug(slug)))
            : new MediaItem.OfShow(Show.of(item.title(), item.year(), Ids.ofSlug(slug))));
  }

  private Match identified(MediaItem item) {
    try {
      return new Match.Found(identify.identified(item));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return new Match.Missing("id_unknown");
      }
      throw e;
    }
  }

  /** Where the file does not say what it is, an id of IMDb does, which episodes have, too. */
  private Match anything(ImportItem item) {
    Set<ItemType> types = EnumSet.of(ItemType.MOVIE, ItemType.SHOW);
    Set<ItemType> byId = EnumSet.copyOf(types);
    if (item.ids().containsKey("imdb")) {
      byId.add(ItemType.EPISODE);
    }
    return titles.byId(item.ids(), byId).orElseGet(() -> titles.byTitle(item, types));
  }

  private Match byIdOrTitle(ImportItem item, Set<ItemType> types) {
    return titles.byId(item.ids(), types).orElseGet(() -> titles.byTitle(item, types));
  }

  /** Trakt's own id with a title needs no question, unless the account knows it by another. */
  private Optional<MediaItem> own(ImportItem item) {
    boolean isTitle = item.type() == ImportItemType.MOVIE || item.type() == ImportItemType.SHOW;
    Long trakt = number(item.ids().get("trakt"));
    if (!isTitle || trakt == null || item.title() == null) {
      return Optional.empty();
    }
    ItemType type = item.type() == ImportItemType.MOVIE ? ItemType.MOVIE : ItemType.SHOW;
    Optional<MediaItem> before = titles.known(item.ids(), type);
    if (before.isPresent()) {
      return before;
    }
    Ids ids =
        new Ids(
            trakt,
            item.ids().get("slug"),
            item.ids().get("imdb"),
            number(item.ids().get("tmdb")),
            number(item.ids().get("tvdb")));
    return Optional.of(
        type == ItemType.MOVIE
            ? new MediaItem.OfMovie(Movie.of(item.title(), item.year(), ids))
            : new MediaItem.OfShow(Show.of(item.title(), item.year(), ids)));
  }

  private Match person(ImportItem item) {
    Long trakt = number(item.ids().get("trakt"));
    String name = item.title() == null ? item.names().get("name") : item.title();
    if (trakt != null) {
      return new Match.Found(new MediaItem.OfPerson(Person.of(name, Ids.ofTrakt(trakt))));
    }
    return titles
        .byId(item.ids(), EnumSet.of(ItemType.PERSON))
        .orElse(name == null ? new Match.Nameless() : new Match.Missing("person_without_id"));
  }

  private Match season(ImportItem item) {
    Integer number = item.season();
    ImportItem show = item.show();
    if (show == null || number == null) {
      return titles.byId(item.ids(), EnumSet.of(ItemType.SEASON)).orElseGet(Match.Nameless::new);
    }
    return below(
        find(show.as(ImportItemType.SHOW), false),
        of -> new Match.Found(new MediaItem.OfSeason(of.show(), Season.of(number, Ids.NONE))));
  }

  private Match episode(ImportItem item, boolean special) {
    ImportItem show = item.show();
    boolean named = show != null && (show.title() != null || !show.ids().isEmpty());
    if (show == null || !named) {
      return titles.byId(item.ids(), EnumSet.of(ItemType.EPISODE)).orElseGet(Match.Nameless::new);
    }
    Match found =
        below(find(show.as(ImportItemType.SHOW), false), of -> episodes.of(of, item, special));
    boolean lost = !(found instanceof Match.Found) && !item.ids().isEmpty();
    return lost
        ? titles
            .byId(item.ids(), EnumSet.of(ItemType.EPISODE))
            .filter(Match.Found.class::isInstance)
            .orElse(found)
        : found;
  }

  private static Match below(
      Match show, java.util.function.Function<MediaItem.OfShow, Match> place) {
    return switch (show) {
      case Match.Found(MediaItem item) ->
          item instanceof MediaItem.OfShow of ? place.apply(of) : new Match.Missing("no_show");
      case Match.Unclear(String reason, List<MediaItem> candidates) ->
          new Match.Unclear("show_" + reason, List.of());
      case Match.Missing(String reason) -> new Match.Missing("show_" + reason);
      case Match.Nameless nameless -> nameless;
      case Match.LeftOut leftOut -> leftOut;
    };
  }

  /** Only one of the readings may lead to something. */
  private Match readings(ImportItem item, boolean special) {
    if (item.readings().isEmpty()) {
      return byIdOrTitle(item, EnumSet.of(ItemType.MOVIE));
    }
    List<MediaItem> found = new ArrayList<>();
    List<MediaItem> candidates = new ArrayList<>();
    for (ImportItem reading : item.readings()) {
      switch (search(reading, special)) {
        case Match.Found(MediaItem one) -> found.add(one);
        case Match.Unclear(String reason, List<MediaItem> several) -> {
          if (!reason.equals("no_exact_title")) {
            candidates.addAll(several);
          }
        }
        case Match.Missing missing -> {}
        case Match.Nameless nameless -> {}
        case Match.LeftOut leftOut -> {}
      }
    }
    if (found.size() == 1) {
      return new Match.Found(found.getFirst());
    }
    found.addAll(candidates);
    return found.isEmpty()
        ? new Match.Missing("title_unknown")
        : new Match.Unclear("movie_or_episode", found);
  }

  private static @Nullable Long number(@Nullable String text) {
    return text == null || !text.strip().matches("[1-9][0-9]{0,17}")
        ? null
        : Long.valueOf(text.strip());
  }
}
