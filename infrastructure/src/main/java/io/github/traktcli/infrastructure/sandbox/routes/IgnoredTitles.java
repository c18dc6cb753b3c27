package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out what the user has already, where a call asks for that. */
final class IgnoredTitles {

  private IgnoredTitles() {}

  static void out(List<? extends SandboxItem> items, Request request, Accounts accounts) {
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
