package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Style;
import io.github.traktcli.presentation.output.Wrap;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Lays out the help of a command for a window. */
final class HelpPage {

  private static final String USAGE = "Usage:";
  private static final int WIDEST = 100;
  private static final int WIDEST_NAME = 28;

  private final Style style;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private HelpPage(Style style, int columns) {
    this.style = style;
    this.width = Math.min(WIDEST, columns); // no wider than can be read with ease
  }

  /** Returns all that there is to say. */
  static String full(CommandSpec command, Console console) {
    return of(HelpContent.of(command), console.style(), console.columns());
  }

  /** Returns the parts but for options. */
  static List<HelpPart> withoutOptions(List<HelpPart> parts) {
    return parts.stream().filter(part -> !(part instanceof HelpPart.Options)).toList();
  }

  /** Returns these parts, one below the other, in so many columns. */
  static String of(List<HelpPart> parts, Style style, int columns) {
    HelpPage page = new HelpPage(style, columns);
    for (HelpPart part : parts) {
      page.add(part);
    }
    return page.text.toString();
  }

  private void add(HelpPart part) {
    switch (part) {
      case HelpPart.Paragraph paragraph -> lines(Wrap.lines(paragraph.text(), width));
      case HelpPart.Usage usage -> usage(usage.line());
      case HelpPart.Names names -> table(names.heading(), names.rows());
      case HelpPart.Options options -> table(options.heading(), options.rows());
      case HelpPart.Lines given -> given.lines().forEach(this::asItStands);
      case HelpPart.Topic topic -> lines(Wrap.layout(topic.text(), width));
    }
  }

  private void lines(List<String> lines) {
    for (String line : lines) {
      text.append(line).append('\n');
    }
  }

  private void usage(String usage) {
    text.append('\n').append(style.strong(USAGE));
    int margin = 1;
    for (String line : Wrap.lines(usage, width - USAGE.length() - 1)) {
      text.append(" ".repeat(margin)).append(line).append('\n');
      margin = USAGE.length() + 1;
    }
  }

  private void asItStands(String line) {
    boolean heading = line.endsWith(":") && !line.startsWith(" ");
    for (String part : Wrap.hanging(line, width)) {
      text.append(heading ? style.strong(part) : part).append('\n');
    }
  }

  private void table(String heading, List<HelpPart.Row> rows) {
    text.append('\n').append(style.strong(heading + ":")).append('\n');
    int widest = Math.min(WIDEST_NAME, width / 2);
    int column = 0;
    for (HelpPart.Row row : rows) {
      int name = DisplayWidth.of(row.name());
      column = name <= widest ? Math.max(column, name) : column;
    }
    for (HelpPart.Row row : rows) {
      row(row, column == 0 ? widest : column);
    }
  }

  private void row(HelpPart.Row row, int column) {
    String margin = " ".repeat(column + 4);
    text.append("  ");
    boolean beside = DisplayWidth.of(row.name()) <= column;
    text.append(
        beside
            ? DisplayWidth.padded(row.name(), column) + "  "
            : String.join("\n  ", Wrap.lines(row.name(), width - 2)) + "\n");
    boolean first = beside;
    for (String line : Wrap.lines(row.description(), width - column - 4)) {
      text.append(first ? "" : margin).append(line).append('\n');
      first = false;
    }
  }
}
