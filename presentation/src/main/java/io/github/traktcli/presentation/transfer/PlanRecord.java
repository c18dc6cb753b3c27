package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a plan as scripts read it; what the file does not say is not there. */
final class PlanRecord {

  private static final Set<String> NUMBERS =
      Set.of("trakt", "tmdb", "tvdb", "mal", "anilist", "anidb", "simkl");

  private PlanRecord() {}

  static Map<String, Object> of(PlanRow row) {
    Map<String, Object> record = new LinkedHashMap<>();
    ImportKind kind = row.kind();
    put(record, "kind", kind == null ? null : kind.word());
    ImportItem item = row.item();
    put(record, "item", item == null ? null : item(item));
    moment(record, row.moment());
    details(record, row.details());
    put(record, "opt_in", row.optIn() ? true : null);
    record.put("source", source(row.origin()));
    record.put("status", row.status().word());
    put(record, "reason", row.reason());
    put(record, "value", row.value());
    put(record, "detail", row.detail());
    if (row.status() == PlanStatus.AMBIGUOUS) {
      record.put("candidates", row.candidates().stream().map(MediaItem::reference).toList());
    }
    put(record, "match", row.match() == null ? null : row.matched().reference());
    return record;
  }

  private static void moment(Map<String, Object> record, @Nullable ImportMoment moment) {
    if (moment != null) {
      put(record, "at", moment.at());
      record.put("at_precision", moment.precision().word());
    }
  }

  private static void details(Map<String, Object> record, ImportDetails details) {
    put(record, "rating", details.rating());
    put(record, "list", details.list());
    put(record, "rank", details.rank());
    put(record, "note", details.note());
    put(record, "spoiler", details.spoiler());
    put(record, "privacy", details.privacy());
    put(record, "attached_to", details.attachedTo());
    put(record, "section", details.section());
    put(record, "rewatch", details.rewatch() ? true : null);
    put(record, "special", details.special() ? true : null);
    put(record, "bulk", details.bulk() ? true : null);
    put(record, "count", details.count() > 1 ? details.count() : null);
    put(record, "metadata", details.metadata().isEmpty() ? null : metadata(details.metadata()));
    put(record, "tags", details.tags().isEmpty() ? null : details.tags());
  }

  private static Map<String, Object> metadata(Map<String, String> texts) {
    Map<String, Object> values = new LinkedHashMap<>();
    texts.forEach(
        (name, text) ->
            values.put(
                name, text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text));
    return values;
  }

  private static Map<String, Object> item(ImportItem item) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("type", item.type().word());
    said(record, item);
    return record;
  }

  private static void said(Map<String, Object> record, ImportItem item) {
    put(record, item.type() == ImportItemType.PERSON ? "name" : "title", item.title());
    put(record, "year", item.year());
    put(record, "season", item.season());
    put(record, "episode", item.episode());
    item.names().forEach(record::put);
    record.put("ids", ids(item.ids()));
    ImportItem show = item.show();
    if (show != null) {
      Map<String, Object> of = new LinkedHashMap<>();
      said(of, show);
      record.put("show", of);
    }
    if (isOpen(item.type()) && !item.readings().isEmpty()) {
      List<Map<String, Object>> readings = item.readings().stream().map(PlanRecord::item).toList();
      record.put("readings", readings);
    }
  }

  private static boolean isOpen(ImportItemType type) {
    return type == ImportItemType.MOVIE_OR_SHOW || type == ImportItemType.MOVIE_OR_EPISODE;
  }

  /** Ids of digits are numbers, but for those that other sites write as text. */
  private static Map<String, Object> ids(Map<String, String> ids) {
    Map<String, Object> values = new LinkedHashMap<>();
    ids.forEach(
        (provider, id) ->
            values.put(
                provider,
                NUMBERS.contains(provider) && id.matches("[0-9]{1,18}") ? Long.valueOf(id) : id));
    return values;
  }

  private static Map<String, Object> source(ImportOrigin origin) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("file", origin.file());
    put(source, "record", origin.record());
    put(source, "line", origin.line());
    put(source, "path", origin.path());
    return source;
  }

  private static void put(Map<String, Object> record, String name, @Nullable Object value) {
    if (value != null) {
      record.put(name, value);
    }
  }
}
