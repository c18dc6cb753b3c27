package io.github.traktcli.infrastructure.transfer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** In how many ways an export may be written that mean the same. */
enum Clothes {
  BYTE_ORDER_MARK,
  UTF_16,
  UTF_16_BIG,
  CRLF,
  ALL_QUOTED,
  SEMICOLONS,
  TABS,
  COLUMNS_REVERSED,
  MORE_COLUMNS,
  UPPER_CASE_COLUMNS,
  SPACES_IN_COLUMNS,
  BLANK_LINES,
  EMPTY_CELLS_AT_THE_END,
  EMPTY_NAME_AT_THE_END,
  INDENTED,
  IN_A_FOLDER,
  IN_A_ZIP,
  IN_A_WRAPPED_ZIP_OF_A_MAC,
  IN_A_ZIP_IN_A_ZIP,
  UPPER_CASE_ENDING,
  OTHER_ENDING,
  GZIP;

  /** Writes an export; returns its sources, none where it cannot wear that. */
  List<String> dress(Fixture fixture, Path home) throws IOException {
    Map<String, byte[]> files = ChangedExport.files(fixture);
    return switch (this) {
      case BYTE_ORDER_MARK -> texts(home, files, text -> utf8("\uFEFF" + text));
      case UTF_16 ->
          texts(home, files, text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
      case UTF_16_BIG ->
          texts(home, files, text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
      case CRLF ->
          texts(home, files, text -> utf8(text.replace("\r\n", "\n").replace("\n", "\r\n")));
      case BLANK_LINES -> texts(home, files, text -> utf8("\n\n" + text + "\n\n"));
      case INDENTED -> texts(home, files, text -> utf8("  " + text));
      case ALL_QUOTED -> tables(home, files, table -> table.bytes(',', true));
      case SEMICOLONS -> tables(home, files, table -> table.bytes(';', false));
      case TABS -> tables(home, files, table -> table.bytes('\t', false));
      case COLUMNS_REVERSED ->
          tables(home, files, table -> table.with(List::reversed, List::reversed).bytes());
      case MORE_COLUMNS ->
          tables(
              home,
              files,
              table ->
                  table
                      .with(
                          row -> CsvText.and(row, "Zusatz"),
                          row -> CsvText.and(row, CsvText.isBlank(row) ? "" : "y"))
                      .bytes());
      case UPPER_CASE_COLUMNS ->
          // Without other columns only its spelling tells an upload of Letterboxd from any table.
          fixture.name().matches("exports/letterboxd-(list|watchlist)")
              ? List.of()
              : tables(home, files, table -> named(table, name -> name.toUpperCase(Locale.ROOT)));
      case SPACES_IN_COLUMNS ->
          tables(home, files, table -> named(table, name -> " " + name + " "));
      case EMPTY_CELLS_AT_THE_END ->
          tables(
              home,
              files,
              table ->
                  table.with(row -> CsvText.and(row, ""), row -> CsvText.and(row, "")).bytes());
      case EMPTY_NAME_AT_THE_END ->
          tables(home, files, table -> table.with(row -> CsvText.and(row, ""), row -> row).bytes());
      case IN_A_FOLDER -> folder(home, files);
      case IN_A_ZIP -> zip(home, zipped(files));
      case IN_A_WRAPPED_ZIP_OF_A_MAC -> zip(home, zipped(wrapped(files)));
      case IN_A_ZIP_IN_A_ZIP -> zip(home, zipped(Map.of("inner.zip", zipped(files))));
      case UPPER_CASE_ENDING -> folder(home, renamed(files, "$1.CSV"));
      case OTHER_ENDING -> folder(home, renamed(files, "$1.dat"));
      case GZIP -> {
        Map<String, byte[]> packed = new TreeMap<>();
        files.forEach((name, bytes) -> packed.put(name + ".gz", Export.gzip(bytes)));
        yield folder(home, packed);
      }
    };
  }

  private static byte[] named(CsvText table, UnaryOperator<String> name) {
    return table.with(row -> row.stream().map(name).toList(), row -> row).bytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> texts(
      Path home, Map<String, byte[]> files, Function<String, byte[]> change) throws IOException {
    Map<String, byte[]> changed = new TreeMap<>();
    files.forEach((name, bytes) -> changed.put(name, change.apply(ChangedExport.text(bytes))));
    return folder(home, changed);
  }

  private static List<String> tables(
      Path home, Map<String, byte[]> files, Function<CsvText, byte[]> change) throws IOException {
    Map<String, byte[]> changed = new TreeMap<>(files);
    changed.replaceAll(
        (name, bytes) -> {
          if (!ChangedExport.isTable(name) || name.endsWith(".tsv")) {
            return bytes;
          }
          CsvText table = CsvText.of(ChangedExport.text(bytes));
          return table.isTable() && !table.isOfList() ? change.apply(table) : bytes;
        });
    return folder(home, changed);
  }

  private static Map<String, byte[]> wrapped(Map<String, byte[]> files) {
    Map<String, byte[]> wrapped = new TreeMap<>();
    files.forEach((name, bytes) -> wrapped.put("My export 2026/" + name, bytes));
    wrapped.put("My export 2026/.DS_Store", new byte[] {0, 0, 0, 1, 'B', 'u', 'd', '1'});
    wrapped.put("__MACOSX/My export 2026/._x.csv", new byte[] {0, 5, 0x16, 7});
    return wrapped;
  }

  private static Map<String, byte[]> renamed(Map<String, byte[]> files, String name) {
    Map<String, byte[]> renamed = new TreeMap<>();
    files.forEach(
        (old, bytes) ->
            renamed.put(
                old.endsWith(".nfo") ? old : old.replaceFirst("(.*)\\.[a-z]+$", name), bytes));
    return renamed;
  }

  private static List<String> folder(Path home, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = home.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return List.of(home.toString());
  }

  private static List<String> zip(Path home, byte[] archive) throws IOException {
    Files.createDirectories(home);
    return List.of(Files.write(home.resolve("export.zip"), archive).toString());
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
