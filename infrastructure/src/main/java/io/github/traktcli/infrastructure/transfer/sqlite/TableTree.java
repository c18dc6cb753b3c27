package io.github.traktcli.infrastructure.transfer.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on its way: its rows come by rising numbers, and full pages leave the memory. */
final class TableTree {

  /** A page, and the highest number below it. */
  private record Child(int page, long highest) {}

  private static final int MOST = Pages.SIZE - 35;

  private final Pages pages;
  private final List<Child> leaves = new ArrayList<>();
  private TreePage leaf = new TreePage(TreePage.Kind.TABLE_LEAF, 0);
  private long highest = Long.MIN_VALUE;

  TableTree(Pages pages) {
    this.pages = pages;
  }

  void add(long number, List<@Nullable Object> values) throws IOException {
    if (!leaf.isEmpty() && number <= highest) {
      throw new IllegalArgumentException("rows come by rising numbers, not " + number);
    }
    byte[] row = Values.row(values);
    byte[] cell =
        Values.joined(Values.number(row.length), Values.number(number), pages.local(row, MOST));
    if (!leaf.fits(cell)) {
      endLeaf();
    }
    leaf.add(cell);
    highest = number;
  }

  private void endLeaf() throws IOException {
    leaves.add(new Child(pages.append(leaf.bytes(0)), highest));
    leaf = new TreePage(TreePage.Kind.TABLE_LEAF, 0);
  }

  /** Returns the page where the table begins. */
  int end() throws IOException {
    endLeaf();
    List<Child> level = leaves;
    while (level.size() > 1) {
      level = above(level);
    }
    return level.getFirst().page();
  }

  /** A page has a cell before its last child, so that no child is left over for a page alone. */
  private List<Child> above(List<Child> level) throws IOException {
    List<Child> above = new ArrayList<>();
    TreePage inner = new TreePage(TreePage.Kind.TABLE_INNER, 0);
    for (int i = 0; i < level.size(); i++) {
      Child child = level.get(i);
      byte[] cell = cell(child);
      boolean last = i == level.size() - 1;
      boolean full = last || !inner.fits(cell, new byte[cell.length + 9]);
      boolean nextIsLast = i == level.size() - 2;
      if (full && !(nextIsLast && inner.fits(cell))) {
        above.add(new Child(pages.append(inner.bytes(child.page())), child.highest()));
        inner = new TreePage(TreePage.Kind.TABLE_INNER, 0);
      } else {
        inner.add(cell);
      }
    }
    return above;
  }

  private static byte[] cell(Child child) {
    return Values.joined(Values.page(child.page()), Values.number(child.highest()));
  }
}
