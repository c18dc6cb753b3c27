package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.Loss;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountPart.Shape;
import io.github.traktcli.domain.transfer.AccountTopic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a form cannot hold. */
public final class Losses {

  /** What nobody misses: it is worked out from the rest, or is about the account itself. */
  private static final Set<AccountTopic> DERIVED =
      Set.of(AccountTopic.WATCHED, AccountTopic.SETTINGS, AccountTopic.FILTERS);

  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** Counts one. */
  void add(String what) {
    add(what, 1);
  }

  /** Counts several. */
  void add(String what, long count) {
    if (count > 0) {
      counts.merge(what, count, Long::sum);
    }
  }

  /** Counts all that belongs to other topics than these. */
  void allBut(AccountCopy copy, AccountTopic... held) {
    Set<AccountTopic> kept = Set.of(held);
    for (AccountPart part : copy.parts()) {
      if (part.shape() == Shape.LIST
          && !kept.contains(part.topic())
          && !DERIVED.contains(part.topic())) {
        add(part.isItemsOfList() ? "entries of lists" : words(part.topic()), copy.count(part));
      }
    }
  }

  /** Returns what was counted, in the order it was met. */
  public List<Loss> all() {
    return counts.entrySet().stream()
        .map(entry -> new Loss(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String words(AccountTopic topic) {
    return switch (topic) {
      case HISTORY -> "plays";
      case WATCHLIST -> "entries of the watchlist";
      case COLLECTION -> "entries of the collection";
      case HIDDEN -> "hidden things";
      case FOLLOWS -> "follows";
      case PLAYBACK -> "saved positions";
      case FILTERS -> "saved filters";
      case RATINGS, FAVORITES, LISTS, COMMENTS, NOTES, LIKES, WATCHED, SETTINGS -> topic.word();
    };
  }
}
