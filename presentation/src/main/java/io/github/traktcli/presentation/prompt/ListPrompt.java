package io.github.traktcli.presentation.prompt;

import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.SafeText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jspecify.annotations.Nullable;

/**
 * A list to move in: arrow keys and pages move, typing leaves what fits, Enter takes, Escape takes
 * none. When one was taken, one line with the answer stays.
 */
final class ListPrompt<T> {

  private static final String CLEAR_LINE = "\u001b[K";
  private static final int MOST_LINES = 10;
  private static final int OTHER_LINES = 3;
  private static final String MARGIN = "  ";

  private enum Key {
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    FIRST,
    LAST,
    TAKE,
    NONE,
    INTERRUPT,
    SHORTEN,
    CLEAR
  }

  private final Labels<T> labels;
  private final KeySource source;
  private final PrintWriter out;
  private final int columns;
  private final int pageSize;

  /**
   * Makes a prompt.
   *
   * @param columns the width of the window
   * @param rows its height
   */
  ListPrompt(Labels<T> labels, KeySource source, PrintWriter out, int columns, int rows) {
    this.labels = labels;
    this.source = source;
    this.out = out;
    this.columns = columns;
    this.pageSize = Math.clamp(rows - OTHER_LINES, 1, MOST_LINES);
  }

  /**
   * Asks which of them is meant.
   *
   * @return the one that was taken; empty for none
   * @throws QuestionInterrupted at Ctrl-C
   */
  Optional<T> choose(String text, List<T> candidates) {
    String title = "\"" + SafeText.of(text) + "\"";
    Selection<T> selection = new Selection<>(candidates, labels, pageSize);
    source.drain();
    Optional<T> chosen = ask(title, selection, Math.min(pageSize, candidates.size()));
    if (chosen.isPresent()) {
      out.print(title + ": " + SafeText.of(labels.label(chosen.get())) + "\n");
      out.flush();
    }
    return chosen;
  }

  private Optional<T> ask(String title, Selection<T> selection, int items) {
    KeyReader keys = new KeyReader(source);
    KeyMap<Key> map = keys();
    draw(title, selection, items);
    while (true) {
      String pressed = keys.next();
      @Nullable Key key = pressed.isEmpty() ? Key.NONE : map.getBound(pressed);
      switch (key) {
        case null -> type(pressed, selection);
        case UP -> selection.move(-1);
        case DOWN -> selection.move(1);
        case PAGE_UP -> selection.turn(-1);
        case PAGE_DOWN -> selection.turn(1);
        case FIRST -> selection.first();
        case LAST -> selection.last();
        case SHORTEN -> selection.shorten();
        case CLEAR -> selection.filterBy("");
        case TAKE -> {
          if (selection.marked().isPresent()) {
            clear(items);
            return selection.marked();
          }
        }
        case NONE -> {
          clear(items);
          out.flush();
          return Optional.empty();
        }
        case INTERRUPT -> {
          clear(items);
          out.print("\n");
          out.flush();
          throw new QuestionInterrupted();
        }
      }
      out.print(up(items));
      draw(title, selection, items);
    }
  }

  /** Escape sequences that mean nothing here, and control characters, are no text. */
  private static void type(String pressed, Selection<?> selection) {
    if (pressed.codePointAt(0) >= ' ') {
      selection.filterBy(selection.filter() + pressed);
    }
  }

  private void draw(String title, Selection<T> selection, int room) {
    String typed = selection.filter().isEmpty() ? "" : " " + SafeText.of(selection.filter()) + "_";
    line(title + " may be:" + typed);
    List<String> items = labels.lines(selection.page(), columns - MARGIN.length() - 1);
    for (int i = 0; i < room; i++) {
      String mark = i == selection.markedOnPage() ? "> " : MARGIN;
      line(i < items.size() ? mark + items.get(i) : "");
    }
    line(selection.count() + "; Enter takes, Esc for none; type to find");
    out.flush();
  }

  private void line(String text) {
    out.print("\r" + DisplayWidth.cut(text, columns - 1) + CLEAR_LINE + "\n");
  }

  private void clear(int items) {
    out.print(up(items) + "\u001b[J");
  }

  private static String up(int items) {
    return "\r\u001b[" + (items + 2) + "A";
  }

  private static KeyMap<Key> keys() {
    KeyMap<Key> keys = new KeyMap<>();
    keys.bind(Key.UP, "\u001b[A", "\u001bOA", KeyMap.ctrl('P'));
    keys.bind(Key.DOWN, "\u001b[B", "\u001bOB", "\t", KeyMap.ctrl('N'));
    keys.bind(Key.PAGE_UP, "\u001b[5~");
    keys.bind(Key.PAGE_DOWN, "\u001b[6~");
    keys.bind(Key.FIRST, "\u001b[H", "\u001bOH", "\u001b[1~", "\u001b[7~");
    keys.bind(Key.LAST, "\u001b[F", "\u001bOF", "\u001b[4~", "\u001b[8~");
    keys.bind(Key.TAKE, "\r", "\n");
    keys.bind(Key.NONE, KeyReader.ESCAPE, KeyMap.ctrl('D'));
    keys.bind(Key.INTERRUPT, KeyMap.ctrl('C'));
    keys.bind(Key.SHORTEN, KeyMap.ctrl('H'), KeyMap.del());
    keys.bind(Key.CLEAR, KeyMap.ctrl('U'));
    return keys;
  }
}
