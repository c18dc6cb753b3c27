package io.github.traktcli.infrastructure.transfer.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** One page of a tree on its way: cells, and where they lead to. */
final class TreePage {

  /** What a page is. */
  enum Kind {
    INDEX_INNER(2),
    TABLE_INNER(5),
    INDEX_LEAF(10),
    TABLE_LEAF(13);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    boolean isInner() {
      return this == INDEX_INNER || this == TABLE_INNER;
    }
  }

  private final Kind kind;
  private final int offset;
  private final List<byte[]> cells = new ArrayList<>();
  private int used;

  /**
   * Makes an empty page.
   *
   * @param offset how many bytes at its beginning are taken; only of the first page some are
   */
  TreePage(Kind kind, int offset) {
    this.kind = kind;
    this.offset = offset;
    this.used = offset + (kind.isInner() ? 12 : 8);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  boolean fits(byte[]... more) {
    int needed = used;
    for (byte[] cell : more) {
      needed += cell.length + 2;
    }
    return needed <= Pages.SIZE;
  }

  void add(byte[] cell) {
    if (!fits(cell)) {
      throw new IllegalStateException("the page is full");
    }
    cells.add(cell);
    used += cell.length + 2;
  }

  /**
   * Returns its bytes.
   *
   * @param last the page behind the last cell, of an inner page
   */
  byte[] bytes(int last) {
    int content = Pages.SIZE;
    for (byte[] cell : cells) {
      content -= cell.length;
    }
    ByteBuffer page = ByteBuffer.allocate(Pages.SIZE);
    page.position(offset);
    page.put((byte) kind.code).putShort((short) 0).putShort((short) cells.size());
    page.putShort((short) content).put((byte) 0);
    if (kind.isInner()) {
      page.putInt(last);
    }
    int place = Pages.SIZE;
    for (byte[] cell : cells) {
      place -= cell.length;
      page.putShort((short) place);
      page.put(place, cell);
    }
    return page.array();
  }
}
