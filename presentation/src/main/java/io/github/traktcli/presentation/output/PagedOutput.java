package io.github.traktcli.presentation.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Results on their way to a terminal: held back until it is clear whether they fit into the window.
 * What does not is given to a pager; where there is none after all, to the terminal.
 */
final class PagedOutput extends OutputStream {

  /** How a shell ends that finds no program. */
  private static final int NOT_RUNNABLE = 126;

  private static final int NOT_FOUND = 127;

  /** What a pager that never read anything can have taken: the buffer of a pipe. */
  private static final int PIPE = 1 << 17;

  private final OutputStream terminal;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable Supplier<Optional<Pager.Page>> start;
  private Pager.@Nullable Page page;
  private Runnable missing = () -> {};
  private IntConsumer failed = _ -> {};
  private int rows;
  private int columns;
  private int row;
  private int column;
  private boolean escape;
  private boolean hadEnough;

  PagedOutput(OutputStream terminal) {
    this.terminal = terminal;
  }

  /**
   * Holds back what comes from now on.
   *
   * @param starting makes the pager when there is more than fits
   * @param notFound hears when the shell found no such program
   * @param notDone hears how it ended where it says itself that it failed
   */
  void begin(
      int windowRows,
      int windowColumns,
      Supplier<Optional<Pager.Page>> starting,
      Runnable notFound,
      IntConsumer notDone) {
    if (start == null && page == null) {
      rows = windowRows;
      columns = windowColumns;
      start = starting;
      missing = notFound;
      failed = notDone;
    }
  }

  /** Tells whether results are held back or shown by a pager, so that all else has to wait. */
  boolean isUnderWay() {
    return page != null || (start != null && held.size() > 0);
  }

  /** Tells whether a pager has the terminal. */
  boolean isShowing() {
    return page != null;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    if (hadEnough) {
      return;
    }
    if (page != null) {
      give(page, octets, offset, length);
    } else if (start == null) {
      terminal.write(octets, offset, length);
    } else {
      held.write(octets, offset, length);
      count(octets, offset, length);
      if (row >= rows) {
        startPager(start);
      }
    }
  }

  private void startPager(Supplier<Optional<Pager.Page>> starting) throws IOException {
    start = null;
    byte[] text = held.toByteArray();
    Pager.Page started = starting.get().orElse(null);
    if (started == null) {
      held.reset();
      terminal.write(text);
      return;
    }
    page = started;
    held.reset();
    give(started, text, 0, text.length);
  }

  private void give(Pager.Page to, byte[] octets, int offset, int length) throws IOException {
    if (held.size() < PIPE) {
      held.write(octets, offset, length);
    }
    try {
      to.in().write(octets, offset, length);
      to.in().flush();
    } catch (IOException e) {
      if (endPage(to)) {
        return;
      }
      hadEnough = true;
      throw new IOException("Broken pipe", e); // the reader has had enough, and that is no failure
    }
  }

  @Override
  public void flush() throws IOException {
    if (page == null && start == null) {
      terminal.flush();
    }
  }

  /** Shows all that is held back, and returns when the reader is done. */
  void end() throws IOException {
    Pager.Page shown = page;
    start = null;
    if (shown != null) {
      endPage(shown);
    } else if (held.size() > 0) {
      byte[] text = held.toByteArray();
      held.reset();
      terminal.write(text);
    }
    terminal.flush();
  }

  /** Returns whether there was no pager, and the terminal has shown it instead. */
  private boolean endPage(Pager.Page shown) throws IOException {
    int code = shown.end();
    page = null;
    byte[] text = held.toByteArray();
    held.reset();
    boolean none = code == NOT_FOUND || code == NOT_RUNNABLE;
    if (none) {
      missing.run();
      terminal.write(text);
    } else if (code > 0 && code < NOT_RUNNABLE) {
      failed.accept(code);
    }
    return none;
  }

  /** Counts the rows of the window that are filled, without the escapes of styles. */
  private void count(byte[] octets, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      byte octet = octets[i];
      if (octet == '\n') {
        row++;
        column = 0;
      } else if (octet == 0x1b) {
        escape = true;
      } else if (escape) {
        escape = octet != 'm' && octet != '\\';
      } else if ((octet & 0xc0) != 0x80 && ++column > columns) { // a letter begins
        row++;
        column = 1;
      }
    }
  }
}
