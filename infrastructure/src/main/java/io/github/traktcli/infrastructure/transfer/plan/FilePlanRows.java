package io.github.traktcli.infrastructure.transfer.plan;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The rows of a plan as lines of a private file; only where each begins is in the memory. A change
 * of a row is a line of its own behind them. A last line that was cut off says nothing.
 */
final class FilePlanRows implements PlanRows {

  private static final int BUFFER = 1 << 16;
  private static final String CHANGE = "{\"change\":";

  private record Change(PlanStatus status, String reason) {}

  private final Path file;
  private final FileChannel channel;
  private final byte[] pending = new byte[BUFFER];
  private final Map<Integer, Change> changes = new HashMap<>();
  private long[] starts = new long[1_024];
  private int[] lengths = new int[1_024];
  private PlanStatus[] statuses = new PlanStatus[1_024];
  private int size;
  private int unwritten;
  private long end;
  private boolean kept;

  private FilePlanRows(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static FilePlanRows make(Path file) {
    return new FilePlanRows(file, PrivateFiles.openGrowing(file));
  }

  /** Opens rows that were kept. */
  static FilePlanRows open(Path file) {
    FilePlanRows rows = new FilePlanRows(file, PrivateFiles.openGrowing(file));
    rows.kept = true;
    try {
      rows.load();
    } catch (IOException e) {
      throw PrivateFiles.unusable(file, e);
    }
    return rows;
  }

  Path file() {
    return file;
  }

  /** Brings all to the disk, where it stays when this is closed. */
  void keep() {
    flush();
    try {
      channel.force(true);
    } catch (IOException e) {
      throw PrivateFiles.unusable(file, e);
    }
    kept = true;
  }

  @Override
  public void add(PlanRow row) {
    String line = Json.write(PlanRowDto.of(row));
    int length = append(line);
    place(end - length - 1, length, row.status());
  }

  private void place(long start, int length, PlanStatus status) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
      statuses = Arrays.copyOf(statuses, size * 2);
    }
    starts[size] = start;
    lengths[size] = length;
    statuses[size] = status;
    size++;
  }

  @Override
  public int count(Predicate<PlanStatus> wanted) {
    int count = 0;
    for (int number = 0; number < size; number++) {
      count += wanted.test(statuses[number]) ? 1 : 0;
    }
    return count;
  }

  @Override
  public void change(int number, PlanStatus status, String reason) {
    Objects.checkIndex(number, size);
    changes.put(number, new Change(status, reason.intern()));
    statuses[number] = status;
    append(Json.write(PlanRowDto.ChangeDto.of(number, status, reason)));
  }

  /** Returns how many bytes the line has, without its end. */
  private int append(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    if (unwritten + bytes.length > pending.length) {
      flush();
    }
    end += bytes.length;
    if (bytes.length > pending.length) {
      write(ByteBuffer.wrap(bytes));
    } else {
      System.arraycopy(bytes, 0, pending, unwritten, bytes.length);
      unwritten += bytes.length;
    }
    return bytes.length - 1;
  }

  private void flush() {
    write(ByteBuffer.wrap(pending, 0, unwritten));
    unwritten = 0;
  }

  /** Writes the last bytes of all. */
  private void write(ByteBuffer bytes) {
    long position = end - bytes.remaining();
    try {
      while (bytes.hasRemaining()) {
        position += channel.write(bytes, position);
      }
    } catch (IOException e) {
      throw PrivateFiles.unusable(file, e);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public PlanRow row(int number) {
    Objects.checkIndex(number, size);
    flush();
    try {
      PlanRow row = Json.read(read(starts[number], lengths[number]), PlanRowDto.class).toDomain();
      Change change = changes.get(number);
      return change == null ? row : row.as(change.status(), change.reason());
    } catch (IOException e) {
      throw PrivateFiles.unusable(file, e);
    } catch (UnreadableJson | IllegalArgumentException e) {
      throw new TraktException(
          new TraktFailure.LocalState(file.toString(), "it is damaged; import the files again"), e);
    }
  }

  private String read(long start, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, start + buffer.position()) < 0) {
        throw new IOException("it ends too early");
      }
    }
    return new String(buffer.array(), StandardCharsets.UTF_8);
  }

  private void load() throws IOException {
    long fileSize = channel.size();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long start = 0;
    long position = 0;
    while (position < fileSize) {
      buffer.clear();
      int count = channel.read(buffer, position);
      if (count < 0) {
        break;
      }
      for (int i = 0; i < count; i++) {
        if (buffer.get(i) == '\n') {
          line(start, (int) (position + i - start));
          start = position + i + 1;
        }
      }
      position += count;
    }
    end = start;
    channel.truncate(end);
  }

  private void line(long start, int length) throws IOException {
    if (length > CHANGE.length() && read(start, CHANGE.length()).equals(CHANGE)) {
      PlanRowDto.ChangeDto change = Json.read(read(start, length), PlanRowDto.ChangeDto.class);
      Integer number = change.change();
      if (number == null || number < 0 || number >= size) {
        throw new IllegalArgumentException("a change of no row");
      }
      PlanStatus status = status(Objects.requireNonNullElse(change.status(), ""));
      changes.put(number, new Change(status, Objects.requireNonNullElse(change.reason(), "")));
      statuses[number] = status;
      return;
    }
    String word = Json.read(read(start, length), PlanRowDto.class).status();
    place(start, length, status(Objects.requireNonNullElse(word, "")));
  }

  static PlanStatus status(String word) {
    for (PlanStatus one : PlanStatus.values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException(word);
  }

  @Override
  public void close() {
    try {
      if (kept) {
        flush();
      }
      channel.close();
      if (!kept) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw PrivateFiles.unusable(file, e);
    }
  }
}
