package io.github.traktcli.infrastructure.transfer.sqlite;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How rows stand in a database: {@code null}, whole numbers and texts. */
final class Values {

  /** Nothing comes before numbers, numbers before texts, texts by their bytes. */
  static final Comparator<List<@Nullable Object>> ORDER = Values::compareAll;

  private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8};

  private Values() {}

  private static int compareAll(List<@Nullable Object> one, List<@Nullable Object> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static int compare(@Nullable Object one, @Nullable Object other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    if (one instanceof Number first && other instanceof Number second) {
      return Long.compare(first.longValue(), second.longValue());
    }
    if (one instanceof Number || other instanceof Number) {
      return one instanceof Number ? -1 : 1;
    }
    return Arrays.compareUnsigned(text(one), text(other));
  }

  private static byte[] text(Object value) {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a row as it is kept: what its values are, and then the values. */
  static byte[] row(List<@Nullable Object> values) {
    ByteArrayOutputStream types = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Object value : values) {
      if (value == null) {
        types.writeBytes(number(0));
      } else if (value instanceof Number number) {
        add(number.longValue(), types, body);
      } else {
        byte[] text = text(value);
        types.writeBytes(number(13 + 2L * text.length));
        body.writeBytes(text);
      }
    }
    int size = types.size() + 1;
    if (size > 127) {
      size++;
    }
    return joined(number(size), types.toByteArray(), body.toByteArray());
  }

  private static void add(long number, ByteArrayOutputStream types, ByteArrayOutputStream body) {
    if (number == 0 || number == 1) {
      types.write((int) (8 + number));
      return;
    }
    int type = 0;
    while ((number << spare(type)) >> spare(type) != number) {
      type++;
    }
    int length = LENGTHS[type];
    types.write(type + 1);
    body.write(ByteBuffer.allocate(8).putLong(number).array(), 8 - length, length);
  }

  private static int spare(int type) {
    return 64 - 8 * LENGTHS[type];
  }

  /** Returns a number in as few bytes as it needs: seven bits in each, eight in a ninth. */
  static byte[] number(long number) {
    if (number >>> 56 != 0) {
      byte[] bytes = new byte[9];
      bytes[8] = (byte) number;
      long rest = number >>> 8;
      for (int i = 7; i >= 0; i--) {
        bytes[i] = (byte) (0x80 | (rest & 0x7f));
        rest >>>= 7;
      }
      return bytes;
    }
    int length = 1;
    while (number >>> (7 * length) != 0) {
      length++;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      long seven = (number >>> (7 * (length - 1 - i))) & 0x7f;
      bytes[i] = (byte) (i == length - 1 ? seven : 0x80 | seven);
    }
    return bytes;
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** Returns the number of a page. */
  static byte[] page(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }
}
