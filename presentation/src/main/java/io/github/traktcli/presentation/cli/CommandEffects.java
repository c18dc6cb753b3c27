package io.github.traktcli.presentation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What commands do of which neither the contract nor their options tell: the contract names one
 * command for each operation, and some commands do what several others do, or the same by a shorter
 * way. Searches for what is named and reads of what is changed are not told, nor are the cache and
 * tokens that are renewed, for these all commands have.
 */
final class CommandEffects {

  static final String JOURNAL = "the journal of undo";
  private static final String STATE = "files in the folder of the state";
  private static final String CONFIGURATION = "the file of the configuration";

  private static final List<String> READS_OF_A_PLACE =
      List.of(
          "watchlist list",
          "favorites list",
          "collection list",
          "ratings list",
          "history list",
          "lists list",
          "lists items");

  private static final List<String> ADDS =
      List.of(
          "history add",
          "ratings add",
          "watchlist add",
          "watchlist note",
          "favorites add",
          "favorites note",
          "collection add",
          "hidden add",
          "lists create",
          "lists add",
          "lists note",
          "comments post",
          "notes add");

  private static final List<String> REMOVES =
      List.of(
          "history remove",
          "ratings remove",
          "watchlist remove",
          "favorites remove",
          "collection remove",
          "hidden remove",
          "lists remove",
          "lists delete");

  private static final List<String> ARRANGES =
      List.of(
          "watchlist reorder",
          "favorites reorder",
          "lists reorder",
          "lists reorder-items",
          "lists edit");

  private static final List<String> LIMITED =
      List.of("watchlist list", "favorites list", "collection list", "lists list", "notes list");

  /** What may be anything is told of no operation. */
  private static final Set<String> ANYTHING = Set.of("", "api", "api request");

  private static final Set<String> KEPT_WHEN_DELETED =
      Set.of(
          "/comments/{id}",
          "/notes/{id}",
          "/sync/playback/{id}",
          "/users/saved_filters/{id}",
          "/users/{id}/lists/{list_id}",
          "/users/{id}/smart-lists/{list_id}");

  private CommandEffects() {}

  /** Returns the commands whose operations this one may send, too. */
  static List<String> also(String words) {
    return switch (words) {
      case "status" ->
          joined(
              List.of("users settings", "users watching", "calendar", "next", "users requests"),
              also("next"),
              LIMITED);
      case "doctor" -> joined(List.of("users settings", "languages"), LIMITED);
      case "where", "auth login" -> List.of("users settings");
      case "auth status" -> List.of("users settings", "auth refresh");
      case "next" -> List.of("progress up-next");
      case "watch", "history add" ->
          List.of("history add", "progress watched", "ratings add", "lists add");
      case "rate" -> List.of("ratings add");
      case "browse" -> List.of("search", "lookup");
      case "import" -> joined(ADDS, List.of("watchlist remove", "lists edit"));
      case "restore" ->
          joined(
              ADDS,
              REMOVES,
              ARRANGES,
              List.of("comments like", "lists like", "users follow", "filters add"),
              List.of("watchlist edit", "favorites edit"));
      case "undo" ->
          joined(
              ADDS,
              REMOVES,
              ARRANGES,
              List.of("comments reply", "comments edit", "comments delete", "notes delete"),
              List.of("smart-lists create", "smart-lists delete", "filters add", "scrobble pause"));
      case "export" ->
          joined(
              READS_OF_A_PLACE,
              List.of("activities", "playback list", "watched movies", "hidden list"),
              List.of("users settings", "users view", "users stats", "users likes"),
              List.of("users followers", "users following", "users friends", "users requests"),
              List.of("comments list", "notes list", "lists collaborations", "filters list"));
      case "duplicates" -> List.of("history list", "ratings list", "history remove");
      case "history stats" -> List.of("history list", "ratings list");
      case "progress drop" -> List.of("hidden add");
      case "watched shows", "watched episodes" -> List.of("watched movies");
      case "searches shows", "searches people" -> List.of("searches movies");
      case "checkin start" -> List.of("checkin cancel");
      case "comments view" -> List.of("comments replies");
      case "lists diff" -> READS_OF_A_PLACE;
      case "lists copy", "lists merge" ->
          joined(
              READS_OF_A_PLACE,
              List.of("watchlist add", "watchlist reorder", "favorites add", "favorites reorder"),
              List.of("collection add", "lists add", "lists reorder-items"));
      case "lists edit" ->
          List.of(
              "lists list",
              "lists items",
              "lists add",
              "lists remove",
              "lists note",
              "lists reorder-items");
      default -> List.of();
    };
  }

  /** Tells whether it may send any request that somebody writes. */
  static boolean sendsAnything(String words) {
    return ANYTHING.contains(words);
  }

  /** Returns what it writes beside operations, and beside files that its options name. */
  static List<String> writes(String words) {
    return switch (words) {
      case "auth login", "auth logout", "auth refresh", "auth status", "auth switch", "sandbox" ->
          List.of(STATE);
      case "config set", "config unset", "config edit" -> List.of(CONFIGURATION);
      case "alias set", "alias delete", "alias import" -> List.of(CONFIGURATION);
      case "import", "restore", "undo", "duplicates" -> List.of(JOURNAL, STATE);
      case "cache clear" -> List.of("the folder of the cache");
      case "export" -> List.of("what --out, --captures or --incremental names, or a file here");
      case "api", "api request" -> List.of("at Trakt, what METHOD and PATH name");
      default -> List.of();
    };
  }

  /** Tells whether undo can take such an operation back. */
  static boolean isInJournal(String operation) {
    String path = operation.substring(operation.indexOf(' ') + 1);
    return switch (operation.substring(0, operation.indexOf(' '))) {
      case "GET" -> false;
      case "DELETE" -> KEPT_WHEN_DELETED.contains(path);
      case "PUT" -> path.endsWith("/{list_item_id}");
      default ->
          path.startsWith("/sync/")
              || path.startsWith("/users/hidden/")
              || path.contains("/{list_id}/items")
              || path.endsWith("/lists/reorder");
    };
  }

  /** Returns the exit codes that it has beside those that all have that do such things. */
  static Set<Integer> exitCodes(String words) {
    return switch (words) {
      case "auth token" -> Set.of(ExitCode.SIGN_IN.code());
      case "auth switch" -> Set.of(ExitCode.NOT_FOUND.code());
      case "alias import", "status" -> Set.of(ExitCode.PARTLY.code());
      case "where", "history list", "captures diff" -> Set.of(ExitCode.NOT_FOUND.code());
      default -> Set.of();
    };
  }

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }
}
