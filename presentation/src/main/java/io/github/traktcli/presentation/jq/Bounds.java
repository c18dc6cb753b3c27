package io.github.traktcli.presentation.jq;

/** How large one value may become, so that an endless one is found before the memory is full. */
final class Bounds {

  private static final long MEMORY = Runtime.getRuntime().maxMemory();
  private static final long ELEMENTS = Math.min(1L << 25, MEMORY >> 7);
  private static final long CHARACTERS = Math.min(1L << 28, MEMORY >> 5);

  private Bounds() {}

  static void elements(long count) {
    if (count > ELEMENTS) {
      throw new TooLarge();
    }
  }

  static void text(long length) {
    if (length > CHARACTERS) {
      throw new TooLarge();
    }
  }

  /** Thrown past every {@code try}. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super(null, null, false, false);
    }
  }
}
