package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of TV Time, whose entries are printed into one cell. */
final class TvTimeLists {

  private static final Pattern ENTRY = Pattern.compile("map\\[([^\\]]*)\\]");
  private static final Pattern ID = Pattern.compile("\\bid:([0-9.e+]+)");
  private static final Pattern TYPE = Pattern.compile("\\btype:(\\w+)");
  private static final Pattern UUID = Pattern.compile("\\buuid:(\\S+)");

  private final List<Part> parts;
  private final Desk desk;
  private final Map<String, ImportItem> movies;

  TvTimeLists(List<Part> parts, Desk desk, Map<String, ImportItem> movies) {
    this.parts = parts;
    this.desk = desk;
    this.movies = movies;
  }

  void read() {
    parts.stream()
        .filter(part -> part.is("lists"))
        .forEach(part -> Table.of(part.file()).orElseThrow().read(desk, this::list));
  }

  private void list(Row row) {
    String name = row.text("name");
    if (name.isEmpty()) {
      desk.ignored(row.at(), "container row without a name");
      return;
    }
    String privacy = row.yes("is_public") ? "public" : "private";
    desk.put(new ImportRecord.NewList(name, row.raw("description").strip(), privacy, true));
    Matcher entries = ENTRY.matcher(row.text("objects"));
    for (int rank = 1; entries.find(); rank++) {
      entry(name, privacy, rank, entries.group(1), row);
    }
  }

  private void entry(String name, String privacy, int rank, String text, Row row) {
    boolean movie = "movie".equals(find(TYPE, text));
    ImportItem item;
    if (movie) {
      item = movies.get(String.valueOf(find(UUID, text)));
    } else {
      String id = find(ID, text);
      item =
          id == null
              ? null
              : ImportItem.of(ImportItemType.SHOW)
                  .withId("tvdb", new BigDecimal(id).toBigInteger().toString());
    }
    if (item == null) {
      desk.reject(
          Status.MISSING_IDENTITY,
          "uuid_not_joinable",
          ImportItem.of(movie ? ImportItemType.MOVIE : ImportItemType.SHOW),
          "entry " + rank + " of \"" + name + "\" is in no other file",
          row.at());
      return;
    }
    desk.action(
        ImportKind.LIST,
        item,
        null,
        ImportDetails.NONE.inList(name, rank).withPrivacy(privacy),
        row.at());
  }

  private static @Nullable String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }
}
