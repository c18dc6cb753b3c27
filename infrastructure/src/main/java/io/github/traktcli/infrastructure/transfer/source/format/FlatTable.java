package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Any table whose columns have the usual names, or of which the user says what they are. */
final class FlatTable implements ImportFormat {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})?");
  private static final List<String> OURS =
      List.of(
          "title",
          "year",
          "type",
          "season",
          "episode",
          "show_title",
          "imdb",
          "tmdb",
          "tvdb",
          "trakt",
          "slug",
          "watched_at",
          "rating",
          "rated_at",
          "watchlisted_at",
          "collected_at",
          "list",
          "rank",
          "notes");

  private final Map<String, String> columns;

  FlatTable(Map<String, String> columns) {
    this.columns = columns;
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String layout(List<Part> parts) {
    return columns.isEmpty() ? "official generic csv" : "mapped csv";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    Optional<Table> table = Table.of(file);
    if (!columns.isEmpty()) {
      return table.map(any -> new Claim("mapped", "you said what its columns are"));
    }
    return table
        .filter(each -> each.hasAny(FlatEntry.IDENTITIES))
        .filter(each -> each.hasAny(FlatEntry.ACTIONS) || isTitlesAlone(each))
        .map(each -> new Claim("csv", "its columns are the usual ones (" + known(each) + ")"));
  }

  /** With columns that nobody knows it may be anything. */
  private static boolean isTitlesAlone(Table table) {
    Set<String> known = new HashSet<>();
    Arrays.stream(FlatEntry.IDENTITIES).map(Table::key).forEach(known::add);
    FlatEntry.MORE.stream().map(Table::key).forEach(known::add);
    return known.containsAll(table.names());
  }

  private static String known(Table table) {
    return String.join(
        ", ",
        Arrays.stream(new String[][] {FlatEntry.IDENTITIES, FlatEntry.ACTIONS})
            .flatMap(Arrays::stream)
            .filter(table::has)
            .limit(4)
            .toList());
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      Table table = table(part.file());
      Map<String, ColumnRule> rules = rules(table, part.file().name(), desk);
      String[] actions =
          Arrays.stream(FlatEntry.ACTIONS)
              .filter(name -> !columns.isEmpty() ? rules.containsKey(name) : table.has(name))
              .toArray(String[]::new);
      String[] dates =
          Arrays.stream(
                  new String[] {
                    "watched_at",
                    "date_watched",
                    "rated_at",
                    "watchlisted_at",
                    "listed_at",
                    "collected_at"
                  })
              .map(name -> rules.containsKey(name) ? rules.get(name).column() : name)
              .toArray(String[]::new);
      DayCells days = DayCells.of(table, part.file().name(), desk, dates);
      FlatEntry entries =
          new FlatEntry(
              desk,
              columns.isEmpty() ? table.hasAny("type", "media_type") : rules.containsKey("type"),
              actions.length == 0,
              !columns.isEmpty(),
              part.file().file().stem(),
              days::read);
      table.read(
          desk,
          row ->
              entries.read(
                  columns.isEmpty() ? row::text : names -> mapped(rules, row, names),
                  row.isBlank(),
                  row.at()));
    }
  }

  /** Columns without names are said by their numbers. */
  private Table table(Probe file) {
    Table table = Table.of(file).orElseThrow();
    boolean numbered =
        !columns.isEmpty()
            && columns.values().stream()
                .map(rule -> ColumnRule.of(rule).column())
                .allMatch(column -> column.matches("[1-9]\\d?") && !table.has(column));
    return numbered ? Table.withoutNames(file).orElseThrow() : table;
  }

  private static String mapped(Map<String, ColumnRule> rules, Row row, String... names) {
    for (String name : names) {
      ColumnRule rule = rules.get(name);
      if (rule != null && !row.text(rule.column()).isEmpty()) {
        return rule.value(row.text(rule.column()));
      }
    }
    return "";
  }

  private Map<String, ColumnRule> rules(Table table, String file, Desk desk) {
    Map<String, ColumnRule> rules = new TreeMap<>();
    columns.forEach(
        (ours, theirs) -> {
          ColumnRule rule = ColumnRule.of(theirs);
          if (!table.has(rule.column())) {
            throw new InvalidInput(
                "%s has no column \"%s\".%s It has: %s."
                    .formatted(
                        file,
                        rule.column(),
                        NearNames.didYouMean(rule.column(), table.writtenNames()),
                        String.join(", ", table.writtenNames())));
          }
          String name = canonical(ours);
          rules.put(name, name.equals("rating") ? ofScale(rule, table, file, desk) : rule);
        });
    if (!columns.isEmpty()
        && rules.keySet().stream().noneMatch(List.of(FlatEntry.IDENTITIES)::contains)) {
      throw new InvalidInput(
          "--map must say which column names the title: title=..., imdb=... or tmdb=...");
    }
    return rules;
  }

  /** Both are written alike: so many out of what is said, and a division by it. */
  private static ColumnRule ofScale(ColumnRule rule, Table table, String file, Desk desk) {
    if (!rule.isOutOf(largest(table, rule.column()))) {
      return rule;
    }
    desk.warning(
        "scale_assumed",
        "%1$s: no %2$s is above %3$s, so each is read as so many out of %3$s; to divide them say"
                .formatted(file, rule.column(), rule.divisor().toPlainString())
            + " rating=%s*%s."
                .formatted(
                    rule.column(),
                    BigDecimal.ONE
                        .divide(rule.divisor(), 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()));
    return rule.outOfTen();
  }

  private static BigDecimal largest(Table table, String column) {
    BigDecimal[] largest = {BigDecimal.ZERO};
    table.scan(
        row -> {
          String text = row.text(column).replace(',', '.');
          if (NUMBER.matcher(text).matches()) {
            largest[0] = largest[0].max(new BigDecimal(text));
          }
        });
    return largest[0];
  }

  /** Users write names of ours in several ways. */
  private static String canonical(String name) {
    String key = name.strip().toLowerCase(java.util.Locale.ROOT).replace('-', '_');
    return switch (key) {
      case "watched", "date", "watched_on", "watch_date" -> "watched_at";
      case "rated", "rated_on" -> "rated_at";
      case "watchlist", "watchlisted", "added" -> "watchlisted_at";
      case "collected", "collection" -> "collected_at";
      case "score" -> "rating";
      case "imdb_id" -> "imdb";
      case "tmdb_id" -> "tmdb";
      case "tvdb_id" -> "tvdb";
      case "trakt_id" -> "trakt";
      case "note" -> "notes";
      default -> {
        if (!List.of(FlatEntry.IDENTITIES).contains(key)
            && !List.of(FlatEntry.ACTIONS).contains(key)
            && !FlatEntry.MORE.contains(key)) {
          throw new InvalidInput(
              "\"%s\" is no name for --map.%s Those there are: %s."
                  .formatted(name, NearNames.didYouMean(key, OURS), String.join(", ", OURS)));
        }
        yield key;
      }
    };
  }
}
