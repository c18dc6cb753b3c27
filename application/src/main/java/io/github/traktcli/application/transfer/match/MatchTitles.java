package io.github.traktcli.application.transfer.match;

import io.github.traktcli.application.reference.CatalogueSearch;
import io.github.traktcli.application.reference.Title;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportItem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds films, shows and what has an id of its own. An id decides alone: what the catalogue does
 * not know by it is not searched for by its title. Without one, a title must be the same but for
 * case, accents and punctuation, and the year must be the same where the file has one.
 */
final class MatchTitles {

  private static final int MOST_CANDIDATES = 5;

  private final CatalogueSearch search;
  private final KnownTitles known;

  MatchTitles(CatalogueSearch search, KnownTitles known) {
    this.search = search;
    this.known = known;
  }

  /** Returns what Trakt named before by one of these ids. */
  Optional<MediaItem> known(Map<String, String> ids, ItemType type) {
    return List.of(IdProvider.IMDB, IdProvider.TMDB, IdProvider.TVDB).stream()
        .filter(provider -> ids.get(provider.traktName()) != null)
        .flatMap(
            provider ->
                known.find(type, provider, ids.getOrDefault(provider.traktName(), "")).stream())
        .findFirst();
  }

  /** Finds it by the ids of the file, of types that may be meant; empty where it has none. */
  Optional<Match> byId(Map<String, String> ids, Set<ItemType> types) {
    boolean named = false;
    List<MediaItem> others = new ArrayList<>();
    for (IdProvider provider :
        List.of(IdProvider.IMDB, IdProvider.TMDB, IdProvider.TVDB, IdProvider.TRAKT)) {
      String id = ids.get(provider.traktName());
      if (id == null || id.isBlank()) {
        continue;
      }
      named = true;
      Optional<Match> found = byId(provider, id.strip(), types, others);
      if (found.isPresent()) {
        return found;
      }
    }
    return !named
        ? Optional.empty()
        : Optional.of(
            others.isEmpty()
                ? new Match.Missing("id_unknown")
                : new Match.Unclear("id_of_another_kind", others));
  }

  private Optional<Match> byId(
      IdProvider provider, String id, Set<ItemType> types, List<MediaItem> others) {
    for (ItemType type : types) {
      Optional<MediaItem> before = known.find(type, provider, id);
      if (before.isPresent()) {
        return before.map(Match.Found::new);
      }
    }
    boolean unique = provider == IdProvider.IMDB || types.size() > 1;
    Optional<ItemType> type = unique ? Optional.empty() : types.stream().findFirst();
    List<MediaItem> all =
        search.lookup(provider, type, id).stream()
            .filter(item -> item.ids().trakt() != null)
            .toList();
    List<MediaItem> hits = all.stream().filter(item -> types.contains(item.type())).toList();
    if (provider == IdProvider.IMDB && hits.isEmpty()) {
      others.addAll(all);
    }
    return switch (hits.size()) {
      case 0 -> Optional.empty();
      case 1 -> {
        known.add(hits.getFirst());
        yield Optional.of(new Match.Found(hits.getFirst()));
      }
      default -> Optional.of(new Match.Unclear("several_with_id", hits));
    };
  }

  /** Finds it by its title and year. */
  Match byTitle(ImportItem item, Set<ItemType> types) {
    List<String> titles = titles(item);
    if (titles.isEmpty()) {
      return new Match.Nameless();
    }
    Set<MediaItem> called = new LinkedHashSet<>();
    for (String title : titles) {
      types.forEach(type -> called.addAll(named(search.exactly(type, title), title)));
    }
    Match exact = chosen(List.copyOf(called), item.year());
    if (!(exact instanceof Match.Missing)) {
      return exact;
    }
    List<MediaItem> broad = new ArrayList<>();
    for (String title : titles) {
      broad.addAll(search.broadly(EnumSet.copyOf(types), title));
    }
    broad.removeIf(hit -> !types.contains(hit.type()) || hit.ids().trakt() == null);
    called.addAll(
        broad.stream().filter(hit -> titles.stream().anyMatch(one -> isNamed(hit, one))).toList());
    Match fitting = chosen(List.copyOf(called), item.year());
    return fitting instanceof Match.Missing && !broad.isEmpty()
        ? new Match.Unclear("no_exact_title", first(broad))
        : fitting;
  }

  private static List<MediaItem> named(List<MediaItem> hits, String title) {
    return hits.stream()
        .filter(hit -> hit.ids().trakt() != null)
        .filter(hit -> isNamed(hit, title))
        .toList();
  }

  private static boolean isNamed(MediaItem hit, String title) {
    return new Title(title, Optional.empty()).names(hit);
  }

  /** A year decides between titles that are called alike; one beside it is not enough. */
  private static Match chosen(List<MediaItem> called, @Nullable Integer year) {
    List<MediaItem> fitting =
        year == null
            ? called
            : called.stream().filter(one -> Objects.equals(year, yearOf(one))).toList();
    if (fitting.size() == 1) {
      return new Match.Found(fitting.getFirst());
    }
    if (fitting.size() > 1) {
      return new Match.Unclear(year == null ? "title_without_year" : "several_titles", fitting);
    }
    return called.isEmpty()
        ? new Match.Missing("title_unknown")
        : new Match.Unclear("other_year", first(called));
  }

  private static List<MediaItem> first(List<MediaItem> candidates) {
    return candidates.stream().distinct().limit(MOST_CANDIDATES).toList();
  }

  private static List<String> titles(ImportItem item) {
    Set<String> titles = new LinkedHashSet<>();
    add(titles, item.title());
    add(titles, item.names().get("original_title"));
    add(titles, item.names().get("localized_title"));
    return List.copyOf(titles);
  }

  private static void add(Set<String> titles, @Nullable String title) {
    if (title != null && !title.isBlank()) {
      titles.add(title.strip());
    }
  }

  private static @Nullable Integer yearOf(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> movie.year();
      case MediaItem.OfShow(var show) -> show.year();
      case MediaItem.OfSeason(var show, var season) -> show.year();
      case MediaItem.OfEpisode(var show, var episode) -> show.year();
      case MediaItem.OfPerson person -> null;
      case MediaItem.OfUser user -> null;
    };
  }
}
