package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Entries of anime sites: how far somebody came in what is a season, or a part of one, to others.
 * Without a map only films can be told, for a search by title would find the first season.
 */
final class Anime {

  /** How somebody stands to an anime. */
  enum State {
    WATCHING,
    COMPLETED,
    PAUSED,
    DROPPED,
    PLANNED,
  }

  /**
   * An entry.
   *
   * @param site whose id it is: {@code mal} or {@code anilist}
   * @param movie whether the site says that it is a film
   * @param progress how many episodes were watched
   * @param finished when the last of them was
   * @param repeats how many times more all of it was watched
   */
  record Entry(
      String site,
      String id,
      String title,
      boolean movie,
      State state,
      int progress,
      @Nullable ImportMoment finished,
      @Nullable Integer rating,
      int repeats,
      String note,
      ImportOrigin at) {}

  private final Desk desk;
  private final AnimeMap map;

  Anime(Desk desk, AnimeMap map) {
    this.desk = desk;
    this.map = map;
  }

  /** Puts what an entry asks for; returns the film or show that it is about, where it is known. */
  Optional<ImportItem> put(Entry entry) {
    AnimeMap.Target target = map.find(entry.site(), entry.id());
    if (target == null ? entry.movie() : target.movie()) {
      ImportItem film = film(entry, target);
      film(film, entry);
      return Optional.of(film);
    }
    if (target == null) {
      unmapped(entry);
      return Optional.empty();
    }
    ImportItem show = show(entry, target);
    series(show, target, entry);
    return Optional.of(show);
  }

  /** Returns the film or show that an id stands for, where it is known. */
  Optional<ImportItem> find(String site, String id) {
    AnimeMap.Target target = map.find(site, id);
    return Optional.ofNullable(target)
        .map(
            found ->
                withIds(
                    ImportItem.of(found.movie() ? ImportItemType.MOVIE : ImportItemType.SHOW)
                        .withId(site, id),
                    found));
  }

  /** Returns an episode of what an id stands for, where the season is known that it is of. */
  Optional<ImportItem> episode(String site, String id, int number) {
    AnimeMap.Target target = map.find(site, id);
    return target == null || target.season() == null
        ? Optional.empty()
        : find(site, id).map(show -> Episodes.of(show, target.season(), target.offset() + number));
  }

  private void unmapped(Entry entry) {
    ImportItem item =
        ImportItem.titled(
                ImportItemType.MOVIE_OR_SHOW, entry.title().isEmpty() ? null : entry.title(), null)
            .withId(entry.site(), entry.id());
    desk.reject(
        Status.MISSING_IDENTITY,
        "anime_map_needed",
        item,
        entry.progress() > 0
            ? "episodes 1-" + entry.progress() + " of nobody knows which season: see --anime-map"
            : "see --anime-map",
        entry.at());
  }

  private static ImportItem film(Entry entry, AnimeMap.@Nullable Target target) {
    ImportItem film =
        ImportItem.titled(
                ImportItemType.MOVIE, entry.title().isEmpty() ? null : entry.title(), null)
            .withId(entry.site(), entry.id());
    return target == null ? film : withIds(film, target);
  }

  private static ImportItem show(Entry entry, AnimeMap.Target target) {
    return withIds(
        ImportItem.titled(ImportItemType.SHOW, entry.title().isEmpty() ? null : entry.title(), null)
            .withId(entry.site(), entry.id()),
        target);
  }

  private static ImportItem withIds(ImportItem item, AnimeMap.Target target) {
    return item.withId("imdb", target.imdb() == null ? null : Ids.imdb(target.imdb()))
        .withId("tmdb", target.tmdb() == null ? null : Ids.number(target.tmdb()))
        .withId("tvdb", target.tvdb() == null ? null : Ids.number(target.tvdb()));
  }

  private void film(ImportItem film, Entry entry) {
    if (entry.state() == State.PLANNED) {
      desk.watchlist(film, null, entry.at());
    } else if (entry.progress() > 0 || entry.state() == State.COMPLETED) {
      desk.play(film, entry.finished(), entry.at());
      again(film, entry);
    }
    desk.rating(film, entry.rating(), entry.finished(), entry.at());
    desk.note(film, entry.note(), entry.at());
  }

  private void again(ImportItem item, Entry entry) {
    if (entry.repeats() > 0) {
      desk.onRequest(
          ImportKind.HISTORY,
          item,
          ImportMoment.UNKNOWN,
          ImportDetails.NONE.withCount(entry.repeats()),
          entry.at());
    }
  }

  private void series(ImportItem show, AnimeMap.Target target, Entry entry) {
    if (entry.state() == State.PLANNED) {
      desk.watchlist(show, null, entry.at());
    } else if (entry.state() == State.DROPPED) {
      desk.hidden(show, null, "dropped", entry.at());
    }
    Integer season = target.season();
    if (season == null && entry.progress() > 0) {
      desk.reject(
          Status.MISSING_IDENTITY,
          "anime_absolute_numbering",
          show,
          "the map does not say of which season its episodes are",
          entry.at());
      return;
    }
    for (int i = 1; i <= entry.progress(); i++) {
      ImportItem episode = Episodes.of(show, season, target.offset() + i);
      boolean last = i == entry.progress() && entry.state() == State.COMPLETED;
      desk.play(episode, last ? entry.finished() : null, entry.at());
      again(episode, entry);
    }
    if (entry.rating() != null && season != null && season <= 1 && target.offset() == 0) {
      desk.rating(show, entry.rating(), entry.finished(), entry.at());
    } else if (entry.rating() != null && season != null && target.offset() == 0) {
      desk.rating(Episodes.season(show, season), entry.rating(), entry.finished(), entry.at());
    } else if (entry.rating() != null) {
      desk.ignored(entry.at(), "a rating of a part of a season");
    }
    desk.note(show, entry.note(), entry.at());
  }
}
