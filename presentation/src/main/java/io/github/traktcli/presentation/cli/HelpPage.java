package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Style;
import io.github.traktcli.presentation.output.Wrap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of a command: how it is called, what it takes, examples, and at the end the options that
 * every command has. The options of a mixin that has a heading stand under it.
 */
final class HelpPage {

  private static final String USAGE = "Usage:";
  private static final String EXAMPLES = "Examples:";
  private static final int WIDEST = 100;
  private static final int WIDEST_NAME = 28;

  private final CommandSpec command;
  private final Style style;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private HelpPage(CommandSpec command, Console console) {
    this.command = command;
    this.style = console.style();
    this.width = width(console);
  }

  /** Returns how wide a page of help is: no wider than can be read with ease. */
  static int width(Console console) {
    return Math.min(WIDEST, console.columns());
  }

  /** Returns all that there is to say. */
  static String full(CommandSpec command, Console console) {
    HelpPage page = new HelpPage(command, console);
    page.beginning();
    page.options();
    page.footer();
    page.table(globalHeading(command), page.rows(inherited(command)));
    return page.text.toString();
  }

  /** Returns what a newcomer needs: no options. */
  static String concise(CommandSpec command, Console console) {
    HelpPage page = new HelpPage(command, console);
    page.beginning();
    page.footer();
    return page.text.toString();
  }

  /** Returns how a command is called, in one line. */
  static String usage(CommandSpec command) {
    StringBuilder usage = new StringBuilder(command.qualifiedName());
    boolean callable = command.userObject() instanceof Callable<?>;
    if (!command.subcommands().isEmpty()) {
      usage.append(callable ? " [COMMAND]" : " COMMAND");
    }
    usage.append(" [OPTIONS]");
    command.positionalParameters().stream()
        .filter(positional -> !positional.hidden())
        .forEach(positional -> usage.append(' ').append(label(positional)));
    return usage.toString();
  }

  private void beginning() {
    for (String line : command.usageMessage().description()) {
      paragraph(line);
    }
    text.append('\n').append(style.strong(USAGE));
    for (String line : Wrap.lines(usage(command), width - USAGE.length() - 1)) {
      boolean first = text.charAt(text.length() - 1) != '\n';
      text.append(" ".repeat(first ? 1 : USAGE.length() + 1)).append(line).append('\n');
    }
    List<Row> arguments = new ArrayList<>();
    for (PositionalParamSpec positional : command.positionalParameters()) {
      if (!positional.hidden()) {
        arguments.add(new Row(label(positional), description(positional)));
      }
    }
    table("Arguments", arguments);
    commands();
  }

  private void commands() {
    Map<String, CommandSpec> left = new LinkedHashMap<>();
    command
        .subcommands()
        .forEach(
            (name, line) -> {
              CommandSpec spec = line.getCommandSpec();
              if (name.equals(spec.name()) && !spec.usageMessage().hidden()) {
                left.put(name, spec);
              }
            });
    if (command.parent() == null) {
      RootHelp.SECTIONS.forEach(
          section -> {
            List<Row> rows = new ArrayList<>();
            for (String name : section.commands()) {
              CommandSpec spec = left.remove(name);
              if (spec != null) {
                rows.add(new Row(name, summary(spec)));
              }
            }
            table(section.heading(), rows);
          });
    }
    List<Row> rows = new ArrayList<>();
    left.forEach((name, spec) -> rows.add(new Row(name, summary(spec))));
    table(command.parent() == null ? "More" : "Commands", rows);
  }

  private void options() {
    Set<OptionSpec> said = new HashSet<>(inherited(command));
    Map<String, List<Row>> sections = new LinkedHashMap<>();
    command
        .mixins()
        .values()
        .forEach(
            mixin -> {
              String heading = mixin.usageMessage().optionListHeading();
              if (heading != null && !heading.isBlank()) {
                List<OptionSpec> mixed =
                    mixin.options().stream()
                        .map(option -> command.findOption(option.longestName()))
                        .toList();
                sections.put(heading, rows(mixed));
                said.addAll(mixed);
              }
            });
    for (ArgGroupSpec group : command.argGroups()) {
      if (group.heading() != null) {
        List<OptionSpec> grouped = group.allOptionsNested();
        sections.put(group.heading().replace("%n", "").replaceFirst(":$", ""), rows(grouped));
        said.addAll(grouped);
      }
    }
    table(
        "Options",
        rows(command.options().stream().filter(option -> !said.contains(option)).toList()));
    sections.forEach(this::table);
  }

  private void footer() {
    String[] lines = command.usageMessage().footer();
    if (lines.length > 0 && !lines[0].isEmpty()) {
      text.append('\n');
    }
    boolean hasExamples = false;
    for (String line : lines) {
      String plain = plain(line);
      boolean heading = plain.endsWith(":") && !plain.startsWith(" ");
      hasExamples |= plain.equals(EXAMPLES);
      Wrap.hanging(plain, width)
          .forEach(part -> text.append(heading ? style.strong(part) : part).append('\n'));
    }
    if (!hasExamples) {
      plainExamples();
    }
  }

  /** A command that can be called without arguments is an example by itself. */
  private void plainExamples() {
    boolean needsNothing = command.args().stream().noneMatch(ArgSpec::required);
    if (needsNothing && command.userObject() instanceof Callable<?>) {
      text.append('\n').append(style.strong(EXAMPLES)).append('\n');
      text.append("  ").append(command.qualifiedName()).append('\n');
      if (command.findOption("--json") != null) {
        text.append("  ").append(command.qualifiedName()).append(" --json\n");
      }
    }
  }

  private List<Row> rows(Collection<OptionSpec> options) {
    return options.stream()
        .filter(option -> !option.hidden())
        .map(option -> new Row(names(option), description(option)))
        .toList();
  }

  private void table(String heading, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    text.append('\n').append(style.strong(heading + ":")).append('\n');
    int widest = Math.min(WIDEST_NAME, width / 2);
    int column =
        rows.stream()
            .mapToInt(row -> DisplayWidth.of(row.name()))
            .filter(name -> name <= widest)
            .max()
            .orElse(widest);
    for (Row row : rows) {
      row(row, column);
    }
  }

  private void row(Row row, int column) {
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

  private void paragraph(String line) {
    Wrap.lines(plain(line), width).forEach(part -> text.append(part).append('\n'));
  }

  private static List<OptionSpec> inherited(CommandSpec command) {
    return command.options().stream()
        .filter(option -> option.inherited() || command.parent() == null)
        .toList();
  }

  private static String globalHeading(CommandSpec command) {
    return command.parent() == null ? "Options of every command" : "Global options";
  }

  private static String names(OptionSpec option) {
    List<String> names = List.of(option.names());
    boolean isShort = option.shortestName().length() == 2;
    StringBuilder text = new StringBuilder(isShort ? "" : "    ");
    text.append(String.join(", ", names));
    if (option.arity().max() > 0 && !option.typeInfo().isBoolean()) {
      boolean optional = option.arity().min() == 0;
      text.append(optional ? "[=" : " ").append(option.paramLabel()).append(optional ? "]" : "");
    }
    return text.toString();
  }

  private static String label(PositionalParamSpec positional) {
    String label = positional.paramLabel() + (positional.arity().max() > 1 ? "..." : "");
    return positional.arity().min() == 0 ? "[" + label + "]" : label;
  }

  private static String description(ArgSpec argument) {
    return plain(String.join(" ", argument.description()));
  }

  private static String summary(CommandSpec command) {
    String[] lines = command.usageMessage().description();
    return lines.length == 0 ? "" : plain(lines[0]);
  }

  /** Descriptions are written for picocli, to which a per cent sign means something. */
  private static String plain(String description) {
    return description.replace("%n", "\n").replace("%%", "%");
  }

  private record Row(String name, String description) {}
}
