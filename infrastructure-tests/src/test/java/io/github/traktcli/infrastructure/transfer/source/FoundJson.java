package io.github.traktcli.infrastructure.transfer.source;

import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was found in the words of the fixtures, so that the two can be compared. */
final class FoundJson {

  private FoundJson() {}

  static Map<String, Object> of(ImportAction action) {
    Map<String, Object> json = new TreeMap<>();
    json.put("kind", action.kind().word());
    json.put("item", of(action.item()));
    ImportMoment moment = action.moment();
    if (moment != null) {
      put(json, "at", moment.at());
      json.put("at_precision", moment.precision().word());
    }
    if (action.optIn()) {
      json.put("opt_in", true);
    }
    ImportDetails details = action.details();
    put(json, "rating", details.rating());
    put(json, "list", details.list());
    put(json, "rank", details.rank());
    put(json, "note", details.note());
    put(json, "spoiler", details.spoiler());
    put(json, "privacy", details.privacy());
    put(json, "section", details.section());
    put(json, "rewatch", details.rewatch() ? true : null);
    put(json, "special", details.special() ? true : null);
    put(json, "bulk", details.bulk() ? true : null);
    put(json, "tags", details.tags().isEmpty() ? null : details.tags());
    put(json, "metadata", details.metadata().isEmpty() ? null : new TreeMap<>(details.metadata()));
    put(
        json,
        "count",
        action.optIn() && action.kind().word().equals("history") ? details.count() : null);
    json.put("source", of(action.origin()));
    return json;
  }

  static Map<String, Object> of(ImportRejection rejection) {
    Map<String, Object> json = new TreeMap<>();
    json.put("status", rejection.status().word());
    json.put("reason", rejection.reason());
    json.put("source", of(rejection.origin()));
    return json;
  }

  static Map<String, Object> of(ImportItem item) {
    Map<String, Object> json = new TreeMap<>();
    json.put("type", item.type().word());
    put(json, item.type() == ImportItemType.PERSON ? "name" : "title", item.title());
    put(json, "year", item.year());
    put(json, "season", item.season());
    put(json, "episode", item.episode());
    json.put("ids", new TreeMap<>(item.ids()));
    if (item.show() != null) {
      json.put("show", of(item.show()));
    }
    json.putAll(item.names());
    if (item.type() == ImportItemType.MOVIE_OR_EPISODE) {
      json.put("readings", item.readings().stream().map(FoundJson::of).toList());
    }
    return json;
  }

  static Map<String, Object> of(ImportOrigin origin) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", origin.file());
    put(json, "record", origin.record());
    put(json, "line", origin.line());
    put(json, "path", origin.path());
    return new TreeMap<>(json);
  }

  private static void put(Map<String, Object> json, String name, @Nullable Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      json.put(name, value);
    }
  }
}
