package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportMoment.Precision;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a file has said before: the same play within one minute or one day is one play. */
final class Seen {

  private static final int TO_MINUTES = "2024-01-05T20:00".length();

  private final Set<String> keys = new HashSet<>();

  /** Returns whether the same thing was seen at the same time before; it is from now on. */
  boolean again(ImportItem item, ImportMoment moment) {
    String at = moment.at();
    if (at == null || moment.precision() == Precision.RELEASED) {
      return !keys.add(key(item) + "@");
    }
    return !keys.add(key(item) + "@" + at.substring(0, Math.min(TO_MINUTES, at.length())));
  }

  /** Returns whether the same word was seen before; it is from now on. */
  boolean again(String word) {
    return !keys.add(word);
  }

  /** Returns a text that is the same for the same thing. */
  static String key(ImportItem item) {
    StringBuilder key = new StringBuilder(item.type().word());
    if (!item.ids().isEmpty()) {
      return key.append(item.ids()).toString();
    }
    if (item.show() != null) {
      key.append(key(item.show()));
    }
    key.append('/').append(item.title()).append('/').append(item.year());
    key.append('/').append(item.season()).append('x').append(item.episode());
    item.names().forEach((name, value) -> key.append('/').append(name).append(value));
    item.readings().stream().limit(1).forEach(reading -> key.append(key(reading)));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the reason for what is seen again. */
  static String reason(ImportMoment moment) {
    return switch (moment.precision()) {
      case DAY, MONTH, YEAR -> "same_item_same_day";
      case SECOND, MINUTE, LOCAL, UNKNOWN, RELEASED -> "same_item_same_minute";
    };
  }
}
