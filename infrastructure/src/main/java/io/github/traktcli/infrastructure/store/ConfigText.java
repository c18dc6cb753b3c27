package io.github.traktcli.infrastructure.store;

import io.github.traktcli.application.settings.SettingsFile.Fault;
import io.github.traktcli.application.settings.SettingsFile.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of {@code name = value}, blank lines, and comments behind {@code #}, each with the line end
 * that the user gave it.
 *
 * @param mark what stands before the first line: a byte order mark, or nothing
 * @param rows what stands there, with its line ends
 * @param garbled where it is no text at all, so that nothing is known of its lines
 */
record ConfigText(String mark, List<String> rows, Optional<Fault> garbled) {

  private static final String LOOKS = "a line looks like \"name = value\", or begins with #";
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Reads a text as a file holds it. */
  static ConfigText of(String text) {
    List<String> rows = new ArrayList<>();
    String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    int start = mark.length();
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      rows.add(text.substring(start, next));
      start = next;
    }
    return new ConfigText(mark, rows, Optional.empty());
  }

  /** Stands for a file that is no text from that place on. */
  static ConfigText garbled(Fault at) {
    return new ConfigText("", List.of(), Optional.of(at));
  }

  /** Returns the text as the file shall hold it. */
  String text() {
    return mark + String.join("", rows);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = Row.of(rows.get(i));
      if (row.name.isPresent()) {
        lines.add(new Line(row.name.get(), row.value, i + 1, row.column));
      }
    }
    return lines;
  }

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(garbled.stream().toList());
    for (int i = 0; i < rows.size(); i++) {
      Row row = Row.of(rows.get(i));
      if (row.faulty) {
        faults.add(new Fault(i + 1, row.column, LOOKS));
      }
    }
    return faults;
  }

  /** Returns the text with a setting changed in its first place, or put at the end. */
  ConfigText with(String name, String value) {
    return changed(name, Optional.of(name + " = " + value));
  }

  ConfigText without(String name) {
    return changed(name, Optional.empty());
  }

  private ConfigText changed(String name, Optional<String> setting) {
    List<String> changed = new ArrayList<>();
    boolean left = setting.isPresent();
    for (String row : rows) {
      if (!Row.of(row).name.equals(Optional.of(name))) {
        changed.add(row);
      } else if (left) {
        changed.add(setting.orElseThrow() + ending());
        left = false;
      }
    }
    if (left) {
      if (!changed.isEmpty() && !changed.getLast().endsWith("\n")) {
        changed.set(changed.size() - 1, changed.getLast() + ending());
      }
      changed.add(setting.orElseThrow() + ending());
    }
    return new ConfigText(mark, changed, garbled);
  }

  /** Lines end as the first one does; the last may have no end. */
  private String ending() {
    return !rows.isEmpty() && rows.getFirst().endsWith("\r\n") ? "\r\n" : "\n";
  }

  /**
   * One line.
   *
   * @param column of the value, or of what is wrong, from 1
   */
  private record Row(Optional<String> name, String value, boolean faulty, int column) {

    static Row of(String text) {
      int at = blanks(text, 0);
      if (at == text.length() || text.charAt(at) == '#') {
        return new Row(Optional.empty(), "", false, 0);
      }
      int end = at;
      while (end < text.length() && isOfName(text.charAt(end), end == at)) {
        end++;
      }
      int sign = blanks(text, end);
      boolean isSetting = end > at && sign < text.length() && text.charAt(sign) == '=';
      if (!isSetting) {
        int wrong = end == at ? at : Math.min(sign, text.stripTrailing().length());
        return new Row(Optional.empty(), "", true, column(text, wrong));
      }
      int value = blanks(text, sign + 1);
      return new Row(
          Optional.of(text.substring(at, end)),
          text.substring(value).strip(),
          false,
          column(text, value));
    }

    private static int blanks(String text, int from) {
      int at = from;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private static boolean isOfName(char letter, boolean first) {
      boolean isLetter = letter >= 'a' && letter <= 'z';
      boolean isOther =
          (letter >= '0' && letter <= '9') || letter == '_' || letter == '.' || letter == '-';
      return isLetter || (isOther && !first);
    }

    private static int column(String text, int index) {
      return text.codePointCount(0, index) + 1;
    }
  }
}
