package io.github.traktcli.infrastructure.transfer.export;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.domain.transfer.AccountPart;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The documents of an export on its way: a file for each part, a line for each document. */
final class WorkFolder extends JsonCopy implements AutoCloseable {

  private final Path folder;
  private final Map<AccountPart, Long> counts = new LinkedHashMap<>();
  private @Nullable AccountPart open;
  private @Nullable BufferedWriter writer;

  WorkFolder(Path folder) {
    this.folder = folder;
  }

  void begin(AccountPart part) throws IOException {
    closeWriter();
    writer = Files.newBufferedWriter(file(part), StandardCharsets.UTF_8);
    open = part;
    counts.put(part, 0L);
  }

  /** Between the tokens of JSON a line end is a blank, and nowhere else can it be. */
  void add(AccountPart part, Document document) throws IOException {
    if (writer == null || !part.equals(open)) {
      throw new IllegalStateException(part + " was not begun");
    }
    writer.write(document.json().replace('\n', ' ').replace('\r', ' '));
    writer.write('\n');
    counts.merge(part, 1L, Long::sum);
  }

  /** Lets what was written be read. */
  void flush() throws IOException {
    if (writer != null) {
      writer.flush();
    }
  }

  @Override
  protected String place() {
    return folder.toString();
  }

  @Override
  public List<AccountPart> parts() {
    return List.copyOf(counts.keySet());
  }

  @Override
  public long count(AccountPart part) {
    return counts.getOrDefault(part, 0L);
  }

  @Override
  public Iterable<Document> documents(AccountPart part) {
    return counts.containsKey(part) ? () -> new Lines(file(part)) : List.of();
  }

  @Override
  public void close() throws IOException {
    closeWriter();
  }

  private void closeWriter() throws IOException {
    BufferedWriter last = writer;
    writer = null;
    open = null;
    if (last != null) {
      last.close();
    }
  }

  private Path file(AccountPart part) {
    return folder.resolve(part.name() + ".ndjson");
  }

  /** The documents of a file; it is closed when the last was read. */
  private static final class Lines implements Iterator<Document> {

    private final BufferedReader reader;
    private @Nullable String next;

    Lines(Path file) {
      try {
        reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        next = reader.readLine();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Document next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      try {
        Document document = new Document(next);
        next = reader.readLine();
        if (next == null) {
          reader.close();
        }
        return document;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
