package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.lists.EditedLine;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A list as text: a line for each entry, with its key, its title and its note, and bars between
 * them. A note of several lines has {@code \n} where these end.
 */
final class ListText {

  private static final String COMMENT = "#";
  private static final String BAR = " | ";

  private ListText() {}

  /** Returns the text of a list, with what can be done with it below. */
  static String of(String name, Map<String, LibraryEntry> entries) {
    StringBuilder text = new StringBuilder();
    entries.forEach((key, entry) -> text.append(line(key, entry)).append('\n'));
    text.append('\n')
        .append("# ")
        .append(SafeText.of(name).replace('\n', ' '))
        .append(entries.size() == 1 ? ", 1 entry.\n" : ", " + entries.size() + " entries.\n")
        .append(
            """
            #
            # Move lines to arrange them; delete lines to take entries off.
            # Behind the second bar stands the note: change it, or delete it; \\n begins a new line.
            # Add lines with a reference, an id or a title, as in:
            #   movie/dune-2021
            #   tt0816692 | | with Kim
            # Lines that begin with # count for nothing. If no line is left, nothing is changed.
            """);
    return text.toString();
  }

  private static String line(String key, LibraryEntry entry) {
    MediaItem item = entry.item();
    String title = item == null ? "?" : SafeText.of(item.label()).replace('|', '/');
    String note = entry.detail(Detail.NOTES).map(ListText::escaped).orElse("");
    return key + BAR + title + (note.isEmpty() ? "" : BAR + note);
  }

  /** Returns the lines of a text that count. */
  static List<EditedLine> lines(String text) {
    List<EditedLine> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String said = line.strip();
      if (said.isEmpty() || said.startsWith(COMMENT)) {
        continue;
      }
      String[] parts = said.split("\\|", 3);
      lines.add(new EditedLine(parts[0].strip(), parts.length < 3 ? "" : plain(parts[2].strip())));
    }
    return lines;
  }

  private static String escaped(String note) {
    return note.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
  }

  private static String plain(String escaped) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      boolean escapes = c == '\\' && i + 1 < escaped.length();
      if (escapes && escaped.charAt(i + 1) == 'n') {
        plain.append('\n');
        i++;
      } else if (escapes && escaped.charAt(i + 1) == '\\') {
        plain.append('\\');
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
