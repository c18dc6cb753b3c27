package io.github.traktcli.presentation.prompt;

import io.github.traktcli.application.reference.CandidateChooser.Choice;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.SafeText;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * A list to move in: arrow keys (or k and j) move, Enter takes, a digit takes at once, Escape or q
 * takes none. When it is answered, one line with the answer stays.
 */
public final class ListPrompt {

  private static final String CLEAR_LINE = "\u001b[K";
  private static final long ESCAPE_MILLIS = 80;

  private enum Key {
    UP,
    DOWN,
    TAKE,
    DIGIT,
    NONE,
    OTHER
  }

  private final Terminal terminal;
  private final int columns;

  /**
   * Makes a prompt.
   *
   * @param columns the width of the window
   */
  public ListPrompt(Terminal terminal, int columns) {
    this.terminal = terminal;
    this.columns = columns;
  }

  /** Asks which of them is meant. */
  public Choice choose(String text, List<MediaItem> candidates) {
    List<String> lines = Candidates.lines(candidates, columns - 5);
    String question = "\"" + SafeText.of(text) + "\" may be (arrow keys, Enter; Esc for none):";
    PrintWriter out = terminal.writer();
    Attributes before = readKeys();
    try {
      out.print(DisplayWidth.cut(question, columns - 1) + "\n");
      int marked = ask(lines);
      erase(lines.size() + 1);
      String answer = marked < 0 ? "none of them" : candidates.get(marked).label();
      out.print("\"" + SafeText.of(text) + "\": " + SafeText.of(answer) + "\n");
      out.flush();
      return marked < 0 ? new Choice.Declined() : new Choice.Picked(candidates.get(marked));
    } finally {
      terminal.setAttributes(before);
    }
  }

  /** Gets each key as it is pressed. Ctrl-C still ends the program, which restores the terminal. */
  private Attributes readKeys() {
    Attributes before = terminal.getAttributes();
    Attributes keys = new Attributes(before);
    keys.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
    keys.setControlChar(ControlChar.VMIN, 1);
    keys.setControlChar(ControlChar.VTIME, 0);
    terminal.setAttributes(keys);
    return before;
  }

  /** Returns which was taken, or -1 for none. */
  private int ask(List<String> lines) {
    BindingReader reader = new BindingReader(terminal.reader());
    KeyMap<Key> keys = keys();
    int marked = 0;
    draw(lines, marked);
    while (true) {
      @Nullable Key key = reader.readBinding(keys, null, true);
      switch (key) {
        case null -> {
          return -1;
        }
        case UP -> marked = Math.floorMod(marked - 1, lines.size());
        case DOWN -> marked = Math.floorMod(marked + 1, lines.size());
        case TAKE -> {
          return marked;
        }
        case NONE -> {
          return -1;
        }
        case DIGIT -> {
          int number = Integer.parseInt(reader.getLastBinding());
          if (number >= 1 && number <= lines.size()) {
            return number - 1;
          }
        }
        case OTHER -> {}
      }
      terminal.writer().print("\u001b[" + lines.size() + "A");
      draw(lines, marked);
    }
  }

  private void draw(List<String> lines, int marked) {
    PrintWriter out = terminal.writer();
    for (int i = 0; i < lines.size(); i++) {
      String number = i < 9 ? Integer.toString(i + 1) : " ";
      out.print("\r" + (i == marked ? "> " : "  ") + number + " " + lines.get(i) + CLEAR_LINE);
      out.print("\n");
    }
    out.flush();
  }

  private void erase(int lines) {
    terminal.writer().print("\u001b[" + lines + "A\r\u001b[J");
  }

  private KeyMap<Key> keys() {
    KeyMap<Key> keys = new KeyMap<>();
    keys.setAmbiguousTimeout(ESCAPE_MILLIS);
    keys.setNomatch(Key.OTHER);
    keys.setUnicode(Key.OTHER);
    keys.bind(Key.UP, "k", "\u001b[A", "\u001bOA", KeyMap.ctrl('P'));
    keys.bind(Key.DOWN, "j", "\t", "\u001b[B", "\u001bOB", KeyMap.ctrl('N'));
    keys.bind(Key.TAKE, "\r", "\n");
    keys.bind(Key.NONE, "q", "\u001b", KeyMap.ctrl('D'));
    for (int digit = 1; digit <= 9; digit++) {
      keys.bind(Key.DIGIT, Integer.toString(digit));
    }
    return keys;
  }
}
