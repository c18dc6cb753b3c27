package io.github.traktcli.domain.transfer;

import java.util.List;
import java.util.Set;

/**
 * One answer of Trakt about an account: what its own export of 2026 keeps as one member.
 *
 * @param name of that member, without its ending
 * @param topic what it belongs to
 * @param path of the request, with a query where one is needed
 * @param shape whether it is one document or many
 * @param opened to whom Trakt gives it
 * @param movedBy the last activities that move when it changes; empty where none tells
 */
public record AccountPart(
    String name, AccountTopic topic, String path, Shape shape, Opened opened, Set<String> movedBy) {

  /** How an answer is made. */
  public enum Shape {
    DOCUMENT,
    LIST
  }

  /** To whom Trakt gives an answer. */
  public enum Opened {
    TO_ALL,
    /** Some accounts or apps are refused it, and miss nothing that is theirs. */
    TO_SOME
  }

  private static final String ITEMS = "lists-list-";
  private static final int LONGEST_SLUG = 100;

  public static final AccountPart LAST_ACTIVITIES =
      document("user-last-activities", "sync/last_activities");
  public static final AccountPart PROFILE = document("user-profile", "users/me?extended=full");
  public static final AccountPart USER_SETTINGS = document("user-settings", "users/settings");
  public static final AccountPart STATISTICS =
      document("user-stats", "users/me/stats").opened(Opened.TO_SOME);
  public static final AccountPart HISTORY =
      list(AccountTopic.HISTORY, "watched-history", "sync/history")
          .movedBy("movies.watched_at", "episodes.watched_at");
  public static final AccountPart WATCHLIST =
      list(AccountTopic.WATCHLIST, "lists-watchlist", "sync/watchlist/all/rank/asc")
          .movedBy(
              "movies.watchlisted_at",
              "shows.watchlisted_at",
              "seasons.watchlisted_at",
              "episodes.watchlisted_at",
              "watchlist.updated_at");
  public static final AccountPart FAVORITES =
      list(AccountTopic.FAVORITES, "lists-favorites", "sync/favorites/all/rank/asc")
          .movedBy("movies.favorited_at", "shows.favorited_at", "favorites.updated_at");
  public static final AccountPart LISTS =
      list(AccountTopic.LISTS, "lists-lists", "users/me/lists").movedBy("lists.updated_at");
  public static final AccountPart FOLLOWERS =
      list(AccountTopic.FOLLOWS, "network-followers", "users/me/followers")
          .movedBy("account.followed_at");
  public static final AccountPart FOLLOWING =
      list(AccountTopic.FOLLOWS, "network-following", "users/me/following")
          .movedBy("account.following_at");
  public static final AccountPart WATCHED_MOVIES =
      list(AccountTopic.WATCHED, "watched-movies", "sync/watched/movies")
          .movedBy("movies.watched_at");
  public static final AccountPart WATCHED_SHOWS =
      list(AccountTopic.WATCHED, "watched-shows", "sync/watched/shows")
          .movedBy("episodes.watched_at", "shows.hidden_at", "shows.dropped_at");
  public static final AccountPart COLLECTION_MOVIES = collection("movies", "movies.collected_at");
  public static final AccountPart COLLECTION_EPISODES =
      collection("episodes", "episodes.collected_at");
  public static final AccountPart COLLECTION_SHOWS = collection("shows", "episodes.collected_at");

  /** Comments of the user, replies too, by what they are about. */
  public static final List<AccountPart> COMMENTS =
      List.of(
          comments("movies"),
          comments("shows"),
          comments("seasons"),
          comments("episodes"),
          comments("lists"));

  public static final AccountPart EPISODE_RATINGS = ratings("episodes");

  public static final List<AccountPart> RATINGS =
      List.of(ratings("movies"), ratings("shows"), ratings("seasons"), EPISODE_RATINGS);

  public static final List<AccountPart> LIKES = List.of(likes("comments"), likes("lists"));

  /** For VIP members. */
  public static final AccountPart SAVED_FILTERS =
      list(AccountTopic.FILTERS, "user-saved-filters", "users/saved_filters")
          .opened(Opened.TO_SOME)
          .movedBy("saved_filters.updated_at");

  private static final List<AccountPart> FIXED =
      List.of(
          LAST_ACTIVITIES,
          USER_SETTINGS,
          PROFILE,
          STATISTICS,
          SAVED_FILTERS,
          HISTORY,
          WATCHED_MOVIES,
          WATCHED_SHOWS,
          list(AccountTopic.PLAYBACK, "watched-playback", "sync/playback")
              .movedBy("movies.paused_at", "episodes.paused_at"),
          RATINGS.get(0),
          RATINGS.get(1),
          RATINGS.get(2),
          RATINGS.get(3),
          COLLECTION_MOVIES,
          COLLECTION_SHOWS,
          COLLECTION_EPISODES,
          WATCHLIST,
          FAVORITES,
          LISTS,
          list(AccountTopic.LISTS, "lists-collaborations", "users/me/lists/collaborations")
              .movedBy("collaborations.updated_at"),
          hidden("calendar"),
          hidden("progress_watched"),
          hidden("progress_watched_reset"),
          hidden("progress_collected"),
          hidden("recommendations"),
          hidden("dropped"),
          hidden("comments"),
          list(AccountTopic.FOLLOWS, "network-followers-requests", "users/requests")
              .movedBy("account.pending_at"),
          FOLLOWERS,
          FOLLOWING,
          list(AccountTopic.FOLLOWS, "network-friends", "users/me/friends")
              .movedBy("account.followed_at", "account.following_at"),
          LIKES.get(0),
          LIKES.get(1),
          COMMENTS.get(0),
          COMMENTS.get(1),
          COMMENTS.get(2),
          COMMENTS.get(3),
          COMMENTS.get(4),
          notes("movies"),
          notes("shows"),
          notes("seasons"),
          notes("episodes"),
          notes("people"),
          notes("history"),
          notes("collection"),
          notes("ratings"));

  /** Copies the set. */
  public AccountPart {
    movedBy = Set.copyOf(movedBy);
  }

  /** Returns all but the items of lists, which are known when the lists are. */
  public static List<AccountPart> fixed() {
    return FIXED;
  }

  /** Returns the items of one of the user's lists; the slug becomes part of a name of a file. */
  public static AccountPart itemsOf(long list, String slug) {
    String safe = slug.replaceAll("[^A-Za-z0-9_-]", "-");
    return list(
            AccountTopic.LISTS,
            ITEMS + list + "-" + safe.substring(0, Math.min(safe.length(), LONGEST_SLUG)),
            "users/me/lists/" + list + "/items/all/rank/asc")
        .movedBy("lists.updated_at");
  }

  /** Tells whether these are the items of a list. */
  public boolean isItemsOfList() {
    return name.startsWith(ITEMS);
  }

  /** Returns the number of the list whose items these are. */
  public long list() {
    return Long.parseLong(name.substring(ITEMS.length(), name.indexOf('-', ITEMS.length())));
  }

  /** Returns the slug of the list whose items these are, as it is in names of files. */
  public String listSlug() {
    return name.substring(name.indexOf('-', ITEMS.length()) + 1);
  }

  /** Tells whether it holds entries of its topic's section. */
  public boolean isOfSection() {
    return topic.section().isPresent()
        && (topic != AccountTopic.LISTS || isItemsOfList())
        && !name.equals("collection-shows")
        && !name.equals("hidden-comments");
  }

  private static AccountPart document(String name, String path) {
    return new AccountPart(
        name, AccountTopic.SETTINGS, path, Shape.DOCUMENT, Opened.TO_ALL, Set.of());
  }

  private static AccountPart list(AccountTopic topic, String name, String path) {
    return new AccountPart(name, topic, path, Shape.LIST, Opened.TO_ALL, Set.of());
  }

  private static AccountPart ratings(String type) {
    return list(AccountTopic.RATINGS, "ratings-" + type, "sync/ratings/" + type)
        .movedBy(type + ".rated_at");
  }

  private static AccountPart collection(String type, String activity) {
    return list(
            AccountTopic.COLLECTION,
            "collection-" + type,
            "sync/collection/" + type + "?extended=metadata")
        .movedBy(activity);
  }

  private static AccountPart comments(String type) {
    return list(
            AccountTopic.COMMENTS,
            "comments-" + type,
            "users/me/comments/all/" + type + "?include_replies=true")
        .movedBy(type + ".commented_at");
  }

  private static AccountPart notes(String type) {
    String name =
        switch (type) {
          case "history" -> "activities";
          case "collection" -> "collection_items";
          default -> type;
        };
    return list(AccountTopic.NOTES, "notes-" + name, "users/me/notes/" + type)
        .movedBy("notes.updated_at");
  }

  private static AccountPart likes(String type) {
    return list(AccountTopic.LIKES, "likes-" + type, "users/me/likes/" + type)
        .movedBy(type + ".liked_at");
  }

  private static AccountPart hidden(String place) {
    AccountPart part =
        list(AccountTopic.HIDDEN, "hidden-" + place.replace('_', '-'), "users/hidden/" + place);
    return switch (place) {
      case "dropped" -> part.movedBy("shows.dropped_at");
      case "comments" -> part.movedBy("comments.blocked_at");
      case "progress_watched_reset" -> part; // No activity is known to tell of it.
      default -> part.movedBy("movies.hidden_at", "shows.hidden_at", "seasons.hidden_at");
    };
  }

  private AccountPart opened(Opened to) {
    return new AccountPart(name, topic, path, shape, to, movedBy);
  }

  private AccountPart movedBy(String... activities) {
    return new AccountPart(name, topic, path, shape, opened, Set.of(activities));
  }
}
