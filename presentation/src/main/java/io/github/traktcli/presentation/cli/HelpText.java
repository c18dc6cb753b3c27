package io.github.traktcli.presentation.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The form in which help is kept: a line for each thing that is said, which begins with a letter
 * that tells what it is. It is read at each start, so it is simple.
 */
final class HelpText {

  private static final char PARAGRAPH = 'P';
  private static final char USAGE = 'U';
  private static final char NAMES = 'N';
  private static final char OPTIONS = 'O';
  private static final char ROW = 'R';
  private static final char LINES = 'L';
  private static final char TOPIC = 'T';
  private static final char MORE = '+';
  private static final char TAB = '\t';

  private final List<HelpPart> parts = new ArrayList<>();
  private final List<HelpPart.Row> rows = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private String heading = "";
  private char open;

  private HelpText() {}

  /** Returns the parts as text. */
  static String of(List<HelpPart> parts) {
    StringBuilder text = new StringBuilder();
    for (HelpPart part : parts) {
      switch (part) {
        case HelpPart.Paragraph paragraph -> line(text, PARAGRAPH, flat(paragraph.text()));
        case HelpPart.Usage usage -> line(text, USAGE, usage.line());
        case HelpPart.Names names -> table(text, NAMES, names.heading(), names.rows());
        case HelpPart.Options options -> table(text, OPTIONS, options.heading(), options.rows());
        case HelpPart.Lines given -> lines(text, LINES, given.lines());
        case HelpPart.Topic topic -> lines(text, TOPIC, topic.text().lines().toList());
      }
    }
    return text.toString();
  }

  /** Reads what {@link #of} wrote. */
  static List<HelpPart> read(String text) {
    HelpText reading = new HelpText();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      reading.take(text.charAt(start), text.substring(start + 1, end));
      start = end + 1;
    }
    reading.close();
    return List.copyOf(reading.parts);
  }

  private static void table(
      StringBuilder text, char letter, String heading, List<HelpPart.Row> rows) {
    line(text, letter, heading);
    rows.forEach(row -> line(text, ROW, row.name() + TAB + flat(row.description())));
  }

  private static void lines(StringBuilder text, char letter, List<String> lines) {
    char next = letter;
    for (String line : lines) {
      line(text, next, line);
      next = MORE;
    }
  }

  private static void line(StringBuilder text, char letter, String line) {
    text.append(letter).append(line).append('\n');
  }

  /** What flows needs no line ends. */
  private static String flat(String text) {
    return text.replace('\n', ' ');
  }

  private void take(char letter, String line) {
    switch (letter) {
      case ROW -> {
        int tab = line.indexOf(TAB);
        rows.add(new HelpPart.Row(line.substring(0, tab), line.substring(tab + 1)));
      }
      case MORE -> lines.add(line);
      default -> {
        close();
        begin(letter, line);
      }
    }
  }

  private void begin(char letter, String line) {
    switch (letter) {
      case PARAGRAPH -> parts.add(new HelpPart.Paragraph(line));
      case USAGE -> parts.add(new HelpPart.Usage(line));
      case NAMES, OPTIONS -> heading = line;
      case LINES, TOPIC -> lines.add(line);
      default -> throw new IllegalArgumentException("no part of help: " + letter);
    }
    open = letter;
  }

  private void close() {
    switch (open) {
      case NAMES -> parts.add(new HelpPart.Names(heading, rows));
      case OPTIONS -> parts.add(new HelpPart.Options(heading, rows));
      case LINES -> parts.add(new HelpPart.Lines(lines));
      case TOPIC -> parts.add(new HelpPart.Topic(String.join("\n", lines) + "\n"));
      default -> {}
    }
    rows.clear();
    lines.clear();
  }
}
