package io.github.traktcli.infrastructure.transfer.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index on its way. Each of its keys stands once: in a leaf, or between two pages above. */
final class IndexTree {

  private static final int MOST = (Pages.SIZE - 12) * 64 / 255 - 23;

  private final Pages pages;

  IndexTree(Pages pages) {
    this.pages = pages;
  }

  /**
   * Writes the index, and returns the page where it begins.
   *
   * @param keys the values of its columns, and behind them the number of the row
   */
  int write(List<List<@Nullable Object>> keys) throws IOException {
    List<byte[]> cells = new ArrayList<>();
    for (List<@Nullable Object> key : keys.stream().sorted(Values.ORDER).toList()) {
      byte[] row = Values.row(key);
      cells.add(Values.joined(Values.number(row.length), pages.local(row, MOST)));
    }
    return level(cells, List.of());
  }

  /**
   * Writes a level, and those above it.
   *
   * @param cells what stands on it
   * @param children the pages between them, one more than there are cells; none below leaves
   */
  private int level(List<byte[]> cells, List<Integer> children) throws IOException {
    boolean leaves = children.isEmpty();
    TreePage.Kind kind = leaves ? TreePage.Kind.INDEX_LEAF : TreePage.Kind.INDEX_INNER;
    List<byte[]> between = new ArrayList<>();
    List<Integer> written = new ArrayList<>();
    TreePage page = new TreePage(kind, 0);
    for (int i = 0; i < cells.size(); i++) {
      byte[] cell = leaves ? cells.get(i) : below(children.get(i), cells.get(i));
      if (goesUp(page, cell, i, cells, leaves)) {
        written.add(pages.append(page.bytes(leaves ? 0 : children.get(i))));
        between.add(cells.get(i));
        page = new TreePage(kind, 0);
      } else {
        page.add(cell);
      }
    }
    int last = pages.append(page.bytes(leaves ? 0 : children.getLast()));
    if (written.isEmpty()) {
      return last;
    }
    written.add(last);
    return level(between, written);
  }

  /** The key that goes up needs one behind it, or the last page would be empty. */
  private static boolean goesUp(
      TreePage page, byte[] cell, int number, List<byte[]> cells, boolean leaves) {
    if (page.isEmpty()) {
      return false;
    }
    if (!page.fits(cell)) {
      return true;
    }
    boolean oneLeft = number == cells.size() - 2;
    return oneLeft && !page.fits(cell, new byte[cells.getLast().length + (leaves ? 0 : 4)]);
  }

  private static byte[] below(int child, byte[] cell) {
    return Values.joined(Values.page(child), cell);
  }
}
