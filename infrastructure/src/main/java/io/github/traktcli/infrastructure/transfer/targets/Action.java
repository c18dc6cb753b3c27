package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The generic form: one play, rating or entry of the watchlist, by the names of its members. The
 * ids are the item's own, title and year the show's.
 *
 * @param members in their order; those that are empty are not there
 */
record Action(Map<String, Object> members) {

  /** All members that there are, in their order. */
  static final List<String> NAMES =
      List.of(
          "type",
          "trakt_id",
          "imdb_id",
          "tmdb_id",
          "tvdb_id",
          "title",
          "year",
          "season",
          "episode",
          "watched_at",
          "watchlisted_at",
          "rating",
          "rated_at");

  /** Takes actions. */
  interface Taker {
    void take(Action action) throws IOException;
  }

  /** Hands over the actions of an account, and counts what they cannot say. */
  static void each(AccountCopy copy, Losses losses, Taker taker) throws IOException {
    for (Sourced<LibraryEntry> play : copy.entries(AccountPart.HISTORY)) {
      take(play.value(), "watched_at", Written.played(play.value().at()), losses, taker);
    }
    for (AccountPart part : AccountPart.RATINGS) {
      for (Sourced<LibraryEntry> rating : copy.entries(part)) {
        take(rating.value(), "rated_at", Written.moment(rating.value().at()), losses, taker);
      }
    }
    for (Sourced<LibraryEntry> listed : copy.entries(AccountPart.WATCHLIST)) {
      take(listed.value(), "watchlisted_at", Written.moment(listed.value().at()), losses, taker);
      if (listed.value().detail(Detail.NOTES).isPresent()) {
        losses.add("notes of the watchlist");
      }
    }
    losses.allBut(copy, AccountTopic.HISTORY, AccountTopic.RATINGS, AccountTopic.WATCHLIST);
  }

  private static void take(LibraryEntry entry, String when, String at, Losses losses, Taker taker)
      throws IOException {
    MediaItem item = entry.item();
    if (item == null) {
      losses.add("entries without a title");
      return;
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", item.type().singular());
    ids(members, item.ids());
    switch (item) {
      case MediaItem.OfMovie(var movie) -> title(members, movie.title(), movie.year());
      case MediaItem.OfShow(var show) -> title(members, show.title(), show.year());
      case MediaItem.OfSeason(var show, var season) -> {
        title(members, show.title(), show.year());
        put(members, "season", season.number());
      }
      case MediaItem.OfEpisode(var show, var episode) -> {
        title(members, show.title(), show.year());
        put(members, "season", episode.season());
        put(members, "episode", episode.number());
      }
      case MediaItem.OfPerson(var person) -> title(members, person.name(), null);
      case MediaItem.OfUser user -> title(members, user.label(), null);
    }
    if (when.equals("rated_at")) {
      put(members, "rating", entry.detail(Detail.RATING).map(Integer::valueOf).orElse(null));
    }
    if (!at.isEmpty()) {
      members.put(when, at);
    }
    taker.take(new Action(members));
  }

  private static void ids(Map<String, Object> members, Ids ids) {
    put(members, "trakt_id", ids.trakt());
    put(members, "imdb_id", ids.imdb());
    put(members, "tmdb_id", ids.tmdb());
    put(members, "tvdb_id", ids.tvdb());
  }

  private static void title(
      Map<String, Object> members, @Nullable String title, @Nullable Integer year) {
    put(members, "title", title);
    put(members, "year", year);
  }

  private static void put(Map<String, Object> members, String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }
}
