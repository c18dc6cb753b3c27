package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.util.Optional;
import java.util.Set;

/**
 * Titles of which a file says no more than that they are there: they are wanted, unless the user
 * says that they were watched ({@code as=history}), are owned ({@code as=collection}), or are a
 * list.
 */
final class Titles {

  private final Desk desk;
  private final String name;
  private final Set<String> told;

  Titles(Desk desk, String name, Set<String> told) {
    this.desk = desk;
    this.name = name;
    this.told = told;
  }

  void put(ImportItem item, ImportOrigin at) {
    Optional<String> list = desk.choice("list").filter(word -> !word.equalsIgnoreCase("watchlist"));
    String as = list.isPresent() ? "list" : desk.choice("as").orElse("watchlist");
    switch (as) {
      case "history" -> desk.play(item, null, at);
      case "collection" -> desk.action(ImportKind.COLLECTION, item, null, at);
      case "favorite", "favorites" -> desk.action(ImportKind.FAVORITE, item, null, at);
      case "list" -> {
        String of = list.orElse(name);
        if (told.add(of)) {
          desk.put(new ImportRecord.NewList(of, "", "", true));
        }
        Integer rank = at.record();
        desk.action(ImportKind.LIST, item, null, ImportDetails.NONE.inList(of, rank), at);
      }
      default -> {
        if (told.add("")) {
          desk.warning(
              "titles_assumed",
              at.file()
                  + " says nothing but titles, which were read as a watchlist; for a list say"
                  + " --list NAME.");
        }
        desk.watchlist(item, null, at);
      }
    }
  }
}
