package io.github.traktcli.presentation.cli;

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
 * Reads from a command what its help says: how it is called, examples, what it takes, and at the
 * end the options that every command has. The options of a mixin that has a heading stand under it.
 */
final class HelpContent {

  private static final String EXAMPLES = "Examples:";
  private static final String OPTIONS = "Options";

  private final CommandSpec command;
  private final List<HelpPart> parts = new ArrayList<>();

  private HelpContent(CommandSpec command) {
    this.command = command;
  }

  /** Returns all that there is to say of a command. */
  static List<HelpPart> of(CommandSpec command) {
    HelpContent content = new HelpContent(command);
    content.beginning();
    List<String> footer = content.footer();
    content.lines(examples(footer));
    content.named();
    content.options();
    content.lines(others(footer));
    content.options(globalHeading(command), content.rows(inherited(command)));
    return List.copyOf(content.parts);
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
      parts.add(new HelpPart.Paragraph(plain(line)));
    }
    parts.add(new HelpPart.Usage(usage(command)));
  }

  private void named() {
    List<HelpPart.Row> arguments = new ArrayList<>();
    for (PositionalParamSpec positional : command.positionalParameters()) {
      if (!positional.hidden()) {
        arguments.add(new HelpPart.Row(label(positional), description(positional)));
      }
    }
    names("Arguments", arguments);
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
            List<HelpPart.Row> rows = new ArrayList<>();
            for (String name : section.commands()) {
              CommandSpec spec = left.remove(name);
              if (spec != null) {
                rows.add(new HelpPart.Row(name, summary(spec)));
              }
            }
            names(section.heading(), rows);
          });
    }
    List<HelpPart.Row> rows = new ArrayList<>();
    left.forEach((name, spec) -> rows.add(new HelpPart.Row(name, summary(spec))));
    names(command.parent() == null ? "More" : "Commands", rows);
  }

  private void options() {
    sections(command)
        .forEach(
            (heading, options) -> {
              if (!heading.equals(globalHeading(command))) {
                options(heading, rows(options));
              }
            });
  }

  /** Returns the options by the headings under which they stand, those of all commands last. */
  static Map<String, List<OptionSpec>> sections(CommandSpec command) {
    Set<OptionSpec> said = new HashSet<>(inherited(command));
    Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();
    sections.put(OPTIONS, List.of());
    for (CommandSpec mixin : command.mixins().values()) {
      String heading = mixin.usageMessage().optionListHeading();
      if (heading != null && !heading.isBlank()) {
        List<OptionSpec> mixed =
            mixin.options().stream()
                .map(option -> command.findOption(option.longestName()))
                .toList();
        sections.put(heading, mixed);
        said.addAll(mixed);
      }
    }
    for (ArgGroupSpec group : command.argGroups()) {
      if (group.heading() != null) {
        List<OptionSpec> grouped = group.allOptionsNested();
        sections.put(group.heading().replace("%n", "").replaceFirst(":$", ""), grouped);
        said.addAll(grouped);
      }
    }
    sections.put(
        OPTIONS, command.options().stream().filter(option -> !said.contains(option)).toList());
    sections.put(globalHeading(command), inherited(command));
    return sections;
  }

  /** Returns the lines under headings of their own, each heading behind an empty line. */
  private List<String> footer() {
    List<String> lines = new ArrayList<>();
    for (String line : command.usageMessage().footer()) {
      if (lines.isEmpty() && !line.isEmpty()) {
        lines.add("");
      }
      lines.addAll(List.of(plain(line).split("\n", -1)));
    }
    if (!lines.contains(EXAMPLES)) {
      lines.addAll(plainExamples());
    }
    return lines;
  }

  private void lines(List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(new HelpPart.Lines(lines));
    }
  }

  /** Returns the examples, which most people look for first, with their heading. */
  private static List<String> examples(List<String> footer) {
    int first = footer.indexOf(EXAMPLES);
    return first < 0 ? List.of() : footer.subList(first - 1, end(footer, first));
  }

  private static List<String> others(List<String> footer) {
    int first = footer.indexOf(EXAMPLES);
    if (first < 0) {
      return footer;
    }
    List<String> others = new ArrayList<>(footer.subList(0, first - 1));
    others.addAll(footer.subList(end(footer, first), footer.size()));
    return others;
  }

  /** Examples end where a line is empty. */
  private static int end(List<String> footer, int first) {
    int end = first;
    while (end < footer.size() && !footer.get(end).isEmpty()) {
      end++;
    }
    return end;
  }

  /** A command that can be called without arguments is an example by itself. */
  private List<String> plainExamples() {
    boolean needsNothing = command.args().stream().noneMatch(ArgSpec::required);
    if (!needsNothing || !(command.userObject() instanceof Callable<?>)) {
      return List.of();
    }
    String call = "  " + command.qualifiedName();
    return command.findOption("--json") == null
        ? List.of("", EXAMPLES, call)
        : List.of("", EXAMPLES, call, call + " --json");
  }

  private void names(String heading, List<HelpPart.Row> rows) {
    if (!rows.isEmpty()) {
      parts.add(new HelpPart.Names(heading, rows));
    }
  }

  private void options(String heading, List<HelpPart.Row> rows) {
    if (!rows.isEmpty()) {
      parts.add(new HelpPart.Options(heading, rows));
    }
  }

  private List<HelpPart.Row> rows(Collection<OptionSpec> options) {
    return options.stream()
        .filter(option -> !option.hidden())
        .map(option -> new HelpPart.Row(names(option), description(option)))
        .toList();
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

  static String description(ArgSpec argument) {
    return plain(String.join(" ", argument.description()));
  }

  static String summary(CommandSpec command) {
    String[] lines = command.usageMessage().description();
    return lines.length == 0 ? "" : plain(lines[0]);
  }

  /** Descriptions are written for picocli, to which a per cent sign means something. */
  private static String plain(String description) {
    return description.replace("%n", "\n").replace("%%", "%");
  }
}
