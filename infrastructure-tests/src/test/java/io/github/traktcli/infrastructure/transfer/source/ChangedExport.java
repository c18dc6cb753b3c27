package io.github.traktcli.infrastructure.transfer.source;

import io.github.traktcli.domain.transfer.ImportOrigin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An export whose files lie in a folder, and the changes that are made to one of them at a time.
 */
record ChangedExport(Map<String, byte[]> files, Path folder) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> ODD =
      List.of("", "x", "-1", "99999999999999999999", "2024-13-45", "☃");
  private static final List<String> ODD_JSON =
      List.of("null", "\"x\"", "-1", "[null]", "{\"a\":1}");

  /** Of lists themselves and of what Trakt failed to give, sentences tell. */
  private static final Pattern TOLD_OTHERWISE = Pattern.compile("(_errors|lists)\\.json$");

  private static final Pattern ELEMENT = Pattern.compile("<(\\w+)>([^<]*)</\\1>");

  /**
   * A change.
   *
   * @param what it is, for a person
   * @param rows those that must be told of
   */
  record Change(String what, List<ImportOrigin> rows) {}

  static ChangedExport of(Fixture fixture, Path folder) throws IOException {
    ChangedExport export = new ChangedExport(files(fixture), folder);
    export.files.forEach(export::write);
    return export;
  }

  /** Returns what an export has in it, unpacked. */
  static Map<String, byte[]> files(Fixture fixture) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String input : fixture.inputs()) {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        for (Path file : below(path)) {
          files.put(path.relativize(file).toString(), Files.readAllBytes(file));
        }
      } else if (input.endsWith(".zip")) {
        unzip(Files.readAllBytes(path), files);
      } else {
        files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
      }
    }
    files.replaceAll((name, bytes) -> name.endsWith(".gz") ? ungzipped(bytes) : bytes);
    return files;
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static void unzip(byte[] archive, Map<String, byte[]> into) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && !entry.getName().contains("__MACOSX")) {
          into.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
  }

  private static byte[] ungzipped(byte[] packed) {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remove(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes each change, hands it over, and takes it back. */
  void eachChange(Consumer<Change> test) {
    Map<String, List<ImportOrigin>> rows = new TreeMap<>();
    files.forEach((name, bytes) -> rows.put(name, rows(name, bytes)));
    test.accept(new Change("as it is", rows.values().stream().flatMap(List::stream).toList()));
    files.forEach(
        (name, bytes) -> {
          Map<String, byte[]> changes = changes(name, bytes);
          changes.forEach(
              (what, changed) -> {
                write(name, changed);
                List<ImportOrigin> all = new ArrayList<>();
                rows.forEach((file, known) -> all.addAll(file.equals(name) ? List.of() : known));
                all.addAll(rows(name, changed));
                test.accept(new Change(name + ": " + what, all));
              });
          if (files.size() > 1) {
            remove(name);
            List<ImportOrigin> others = new ArrayList<>();
            rows.forEach((file, known) -> others.addAll(file.equals(name) ? List.of() : known));
            test.accept(new Change(name + ": is missing", others));
          }
          write(name, bytes);
        });
  }

  static boolean isTable(String name) {
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  private static Map<String, byte[]> changes(String name, byte[] bytes) {
    Map<String, byte[]> changes = new TreeMap<>();
    changes.put("empty", new byte[0]);
    changes.put("half", java.util.Arrays.copyOf(bytes, bytes.length / 2));
    changes.put("without its end", java.util.Arrays.copyOf(bytes, Math.max(0, bytes.length - 2)));
    String text = text(bytes);
    if (isTable(name)) {
      tables(text, changes);
    } else if (name.endsWith("json")) {
      documents(text, changes);
    } else {
      elements(text, changes);
    }
    return changes;
  }

  static String text(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String known =
        text.contains("\uFFFD") ? new String(bytes, Charset.forName("windows-1252")) : text;
    return known.startsWith("\uFEFF") ? known.substring(1) : known;
  }

  private static void tables(String text, Map<String, byte[]> changes) {
    CsvText table = CsvText.of(text);
    if (!table.isTable()) {
      return;
    }
    changes.put("header alone", table.headerAlone().bytes());
    changes.put("rows backwards", table.backwards().bytes());
    changes.put(
        "a cell less",
        table.with(table.header() + 1, row -> row.subList(0, row.size() - 1)).bytes());
    changes.put(
        "a cell more", table.with(table.header() + 1, row -> CsvText.and(row, "x")).bytes());
    for (int i = 0; i < table.names().size(); i++) {
      int column = i;
      String name = table.names().get(i);
      UnaryOperator<List<String>> less = row -> CsvText.without(row, column);
      changes.put("without " + name, table.with(less, less).bytes());
      changes.put(
          "another name for " + name,
          table.with(row -> CsvText.with(row, column, "Spalte"), row -> row).bytes());
      for (String odd : ODD) {
        changes.put(
            name + " is \"" + odd + "\"",
            table.with(row -> row, row -> CsvText.with(row, column, odd)).bytes());
      }
    }
  }

  private static void documents(String text, Map<String, byte[]> changes) {
    List<JsonNode> roots = new ArrayList<>();
    try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
      values.forEachRemaining(roots::add);
    }
    Set<String> names = new LinkedHashSet<>();
    roots.forEach(root -> names(root, names));
    for (String name : names) {
      changes.put("without " + name, document(roots, node -> node.remove(name)));
      for (String odd : ODD_JSON) {
        changes.put(
            name + " is " + odd,
            document(
                roots,
                node -> {
                  if (node.has(name)) {
                    node.set(name, JSON.readTree(odd));
                  }
                }));
      }
    }
  }

  private static byte[] document(List<JsonNode> roots, Consumer<ObjectNode> change) {
    StringBuilder text = new StringBuilder();
    for (JsonNode root : roots) {
      JsonNode copy = root.deepCopy();
      change(copy, change);
      text.append(copy).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void change(JsonNode node, Consumer<ObjectNode> change) {
    if (node instanceof ObjectNode object) {
      new ArrayList<>(object.properties()).forEach(member -> change(member.getValue(), change));
      change.accept(object);
    } else if (node instanceof ArrayNode array) {
      array.forEach(each -> change(each, change));
    }
  }

  private static void names(JsonNode node, Set<String> into) {
    if (node.isObject()) {
      node.properties().forEach(member -> into.add(member.getKey()));
    }
    node.forEach(each -> names(each, into));
  }

  private static void elements(String text, Map<String, byte[]> changes) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = ELEMENT.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    for (String name : names) {
      Pattern one =
          Pattern.compile("<" + name + ">[^<]*(?:<!\\[CDATA\\[.*?\\]\\]>)?</" + name + ">");
      changes.put(
          "without " + name, one.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
      for (String odd : ODD) {
        changes.put(
            name + " is " + odd,
            one.matcher(text)
                .replaceAll("<" + name + ">" + odd + "</" + name + ">")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Returns the rows of a file as somebody counts them who knows no format. */
  private static List<ImportOrigin> rows(String name, byte[] bytes) {
    String text = text(bytes);
    try {
      if (isTable(name)) {
        return CsvText.of(text).origins(name);
      }
      return name.endsWith(".json") && !TOLD_OTHERWISE.matcher(name).find()
          ? entries(name, text)
          : List.of();
    } catch (RuntimeException e) {
      return List.of(); // what is no file of that kind is refused as a whole
    }
  }

  private static List<ImportOrigin> entries(String name, String text) {
    JsonNode root = JSON.readTree(text);
    List<ImportOrigin> rows = new ArrayList<>();
    if (root.isArray()) {
      for (int i = 0; i < root.size(); i++) {
        rows.add(ImportOrigin.path(name, "$[" + i + "]"));
      }
    }
    for (String member :
        List.of(
            "movies", "shows", "anime", "history", "ratings", "watchlist", "metadata", "lists")) {
      JsonNode array = root.path(member);
      for (int i = 0; array.isArray() && i < array.size(); i++) {
        rows.add(ImportOrigin.path(name, "$." + member + "[" + i + "]"));
      }
    }
    return rows;
  }
}
