package io.github.traktcli.application.transfer.plan;

import java.util.Arrays;

/**
 * The seconds of the plays of one thing, of which there may be equal ones, in a few bytes each. The
 * last that came are put into their order when they are many, or when one is taken.
 */
final class PlaySeconds {

  private static final int MOST_UNSORTED = 256;

  private long[] seconds = new long[1];
  private int size;
  private int sorted;

  void add(long second) {
    if (size == seconds.length) {
      seconds = Arrays.copyOf(seconds, size + (size >> 1) + 1);
    }
    boolean inOrder = sorted == size && (size == 0 || seconds[size - 1] <= second);
    seconds[size] = second;
    size++;
    if (inOrder) {
      sorted = size;
    } else if (size - sorted > MOST_UNSORTED) {
      sort();
    }
  }

  /** Returns how many lie in that time. */
  int count(long from, long before) {
    int count = Math.max(0, firstFrom(before) - firstFrom(from));
    for (int i = sorted; i < size; i++) {
      if (seconds[i] >= from && seconds[i] < before) {
        count++;
      }
    }
    return count;
  }

  /** Takes the first of that time away, and tells whether there was one. */
  boolean take(long from, long before) {
    sort();
    int first = firstFrom(from);
    if (first == size || seconds[first] >= before) {
      return false;
    }
    size--;
    sorted = size;
    System.arraycopy(seconds, first + 1, seconds, first, size - first);
    return true;
  }

  private void sort() {
    Arrays.sort(seconds, 0, size);
    sorted = size;
  }

  /** Returns where the first of those in order is that is not before a second. */
  private int firstFrom(long second) {
    int low = 0;
    int high = sorted;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
