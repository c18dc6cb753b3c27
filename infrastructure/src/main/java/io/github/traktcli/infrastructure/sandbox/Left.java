package io.github.traktcli.infrastructure.sandbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what the user has already, where a call asks for that. */
final class Left {

  private Left() {}

  static void out(List<? extends Media> items, Request request, Accounts accounts) {
    if (request.user() == null) {
      return;
    }
    Set<String> unwanted = new HashSet<>();
    accounts.read(
        request.owner(),
        library -> {
          if (request.asks("ignore_watched")) {
            library.history().forEach(row -> unwanted.add(row.textOr("item", "")));
          }
          if (request.asks("ignore_collected")) {
            library.collection().forEach(row -> unwanted.add(row.textOr("item", "")));
          }
          if (request.asks("ignore_watchlisted")) {
            library.watchlist().entries().forEach(row -> unwanted.add(row.textOr("item", "")));
          }
          return unwanted;
        });
    items.removeIf(item -> unwanted.contains(item.key()));
  }
}
