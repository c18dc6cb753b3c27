package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What both the CSV and the JSON file of an export tell. It counts once, with the time that either
 * of them has.
 */
final class TvTimeTwins {

  private final Set<String> told = new HashSet<>();
  private final Map<String, String> times = new HashMap<>();

  /** Takes a time that the JSON file has. */
  void remember(ImportItem item, boolean special, String time) {
    if (!time.isBlank()) {
      keys(item, special).forEach(key -> times.putIfAbsent(key, time));
    }
  }

  /** Notes that the CSV file tells of a title. */
  void tell(ImportItem item, boolean special) {
    told.addAll(keys(item, special));
  }

  /** Returns whether the CSV file told of a title. */
  boolean told(ImportItem item, boolean special) {
    return keys(item, special).stream().anyMatch(told::contains);
  }

  /** Returns the time that the CSV file has, or else the JSON file. */
  String time(ImportItem item, boolean special, String own) {
    return own.isBlank()
        ? keys(item, special).stream()
            .filter(times::containsKey)
            .map(times::get)
            .findFirst()
            .orElse("")
        : own;
  }

  /** Each file may lack an id that the other has. Specials share their numbers with others. */
  private static List<String> keys(ImportItem item, boolean special) {
    List<String> keys = new ArrayList<>();
    String type = item.type().word();
    item.ids().forEach((provider, id) -> keys.add(type + "/" + provider + "/" + id));
    ImportItem show = item.show();
    if (item.type() == ImportItemType.EPISODE && show != null && !special) {
      keys(show, false).forEach(key -> keys.add(key + "/" + item.season() + "x" + item.episode()));
    } else if (item.title() != null && item.type() != ImportItemType.EPISODE) {
      keys.add(type + "/" + item.title().toLowerCase(Locale.ROOT) + "/" + item.year());
    }
    return keys;
  }
}
