package io.github.traktcli.infrastructure.transfer.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database of SQLite that is written from nothing, table after table. Nobody can read it before
 * {@link #end}.
 */
public final class Database implements Closeable {

  private static final int HEADER = 100;

  /** The version of SQLite whose format this is; older ones read it too. */
  private static final int WRITTEN_AS = 3_040_001;

  private final Pages pages;
  private final int version;
  private final List<List<@Nullable Object>> schema = new ArrayList<>();

  /** Fills a table. */
  public interface Rows {

    /** Adds rows by their numbers, upwards. */
    void into(Row row) throws IOException;
  }

  /** Takes one row. */
  public interface Row {

    /**
     * Adds it.
     *
     * @param values of all columns, numbers or texts; {@code null} for the one that is the row's
     *     number
     */
    void add(long number, @Nullable Object... values) throws IOException;
  }

  /**
   * Makes an empty database.
   *
   * @param version of its schema, for {@code PRAGMA user_version}
   */
  public Database(Path file, int version) throws IOException {
    this.pages = new Pages(file);
    this.version = version;
  }

  /** Makes a table by its statement, and fills it. */
  public void table(String name, String sql, Rows rows) throws IOException {
    TableTree tree = new TableTree(pages);
    rows.into((number, values) -> tree.add(number, Arrays.asList(values)));
    remember("table", name, name, tree.end(), sql);
  }

  /**
   * Makes an index of a table.
   *
   * @param sql its statement; {@code null} where the statement of the table makes it
   * @param keys the values of its columns, and behind them the number of the row, in any order
   */
  public void index(
      String name, String table, @Nullable String sql, List<List<@Nullable Object>> keys)
      throws IOException {
    remember("index", name, table, new IndexTree(pages).write(keys), sql);
  }

  private void remember(String type, String name, String table, int root, @Nullable String sql) {
    schema.add(Arrays.asList(type, name, table, root, sql));
  }

  /** Writes what all else is found by. */
  public void end() throws IOException {
    TreePage page = new TreePage(TreePage.Kind.TABLE_LEAF, HEADER);
    for (int i = 0; i < schema.size(); i++) {
      byte[] row = Values.row(schema.get(i));
      page.add(Values.joined(Values.number(row.length), Values.number(i + 1L), row));
    }
    byte[] bytes = page.bytes(0);
    header(ByteBuffer.wrap(bytes));
    pages.first(bytes);
  }

  private void header(ByteBuffer first) {
    first.put("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
    first.putShort((short) Pages.SIZE).put((byte) 1).put((byte) 1).put((byte) 0);
    first.put((byte) 64).put((byte) 32).put((byte) 32);
    first.putInt(1).putInt(pages.count()).putInt(0).putInt(0); // changes, pages, none free
    first.putInt(1).putInt(4).putInt(0).putInt(0).putInt(1); // schema, its form, UTF-8
    first.putInt(version);
    first.position(92);
    first.putInt(1).putInt(WRITTEN_AS);
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
