package io.github.traktcli.presentation.manual;

import io.github.traktcli.presentation.manual.CommandManual.Argument;
import io.github.traktcli.presentation.manual.CommandManual.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manual as pages of Markdown that lead to each other, by the names of their files. */
public final class MarkdownPages {

  private static final String GLOBAL = "Global options";

  private final StringBuilder page = new StringBuilder();

  private MarkdownPages() {}

  /** Returns an index, a page for each command of the root, and one for each topic. */
  public static Map<String, String> of(Manual manual) {
    Map<String, String> pages = new LinkedHashMap<>();
    CommandManual root = manual.commands().getFirst();
    MarkdownPages index = new MarkdownPages();
    index.index(manual, root);
    pages.put("README.md", index.page.toString());
    for (CommandManual.Named noun : root.commands()) {
      MarkdownPages writing = new MarkdownPages();
      writing.line("[All commands](../README.md)");
      manual.commands().stream()
          .filter(
              command ->
                  command.words().equals(noun.name())
                      || command.words().startsWith(noun.name() + " "))
          .forEach(writing::command);
      pages.put("reference/" + noun.name() + ".md", writing.page.toString());
    }
    for (Manual.Topic topic : manual.topics()) {
      MarkdownPages writing = new MarkdownPages();
      writing.line("[All topics](../README.md#topics)");
      writing.line("");
      writing.line("# " + topic.name());
      writing.code("text", topic.text().stripTrailing().lines().toList());
      pages.put("topics/" + topic.name() + ".md", writing.page.toString());
    }
    return pages;
  }

  private void index(Manual manual, CommandManual root) {
    line("# The manual of trakt");
    line("");
    line("[README](../README.md) · [what Trakt offers and which command does it](coverage.md)");
    line("");
    line("## Commands");
    line("");
    line("| Command | |");
    line("|---|---|");
    root.commands()
        .forEach(
            named ->
                line(
                    "| [`trakt %s`](reference/%s.md) | %s |"
                        .formatted(named.name(), named.name(), cell(named.summary()))));
    line("");
    line("## Options of every command");
    options(root.options());
    line("");
    line("## Topics");
    line("");
    manual
        .topics()
        .forEach(topic -> line("- [%s](topics/%s.md)".formatted(topic.name(), topic.name())));
    line("");
    line("## Exit codes");
    line("");
    manual.exitCodes().forEach(code -> line("- %d: %s".formatted(code.code(), code.meaning())));
  }

  private void command(CommandManual command) {
    boolean isNoun = command.words().indexOf(' ') < 0;
    line("");
    line((isNoun ? "# " : "## ") + command.command());
    line("");
    line(prose(command.summary()));
    for (String text : command.description()) {
      line("");
      line(prose(text));
    }
    if (!command.aliases().isEmpty()) {
      line("");
      line("Also called " + String.join(", ", command.aliases()) + ".");
    }
    code("text", List.of(command.usage()));
    if (!command.examples().isEmpty()) {
      line("");
      line("Examples:");
      code("sh", command.examples());
    }
    if (!command.commands().isEmpty()) {
      line("");
      command
          .commands()
          .forEach(
              named ->
                  line(
                      "- [%s](#%s): %s"
                          .formatted(
                              named.name(),
                              (command.command() + " " + named.name()).replace(' ', '-'),
                              prose(named.summary()))));
    }
    arguments(command.arguments());
    options(command.options().stream().filter(option -> !option.heading().equals(GLOBAL)).toList());
    if (!command.notes().isEmpty()) {
      code("text", command.notes());
    }
    list("Sends", command.operations());
    list("Writes", command.writes());
    line("");
    line(
        "Exit codes: "
            + String.join(
                ", ",
                command.exitCodes().stream().map(code -> Integer.toString(code.code())).toList()));
  }

  private void arguments(List<Argument> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    line("");
    line("| Argument | |");
    line("|---|---|");
    for (Argument argument : arguments) {
      String name = argument.name() + (argument.several() ? "..." : "");
      line(
          "| `%s` | %s |"
              .formatted(
                  cell(argument.required() ? name : "[" + name + "]"),
                  cell(argument.description() + values(argument.values()))));
    }
  }

  private void options(List<Option> options) {
    Map<String, List<Option>> sections = new LinkedHashMap<>();
    for (Option option : options) {
      sections.computeIfAbsent(option.heading(), _ -> new ArrayList<>()).add(option);
    }
    sections.forEach(
        (heading, those) -> {
          line("");
          line("| " + cell(heading) + " | |");
          line("|---|---|");
          for (Option option : those) {
            String value =
                option.value() == null
                    ? ""
                    : option.valueIsOptional() ? "[=" + option.value() + "]" : " " + option.value();
            line(
                "| `%s` | %s |"
                    .formatted(
                        cell(String.join(", ", option.names()) + value),
                        cell(option.description())));
          }
        });
  }

  private static String values(List<String> values) {
    return values.isEmpty() ? "" : " (" + String.join(", ", values) + ")";
  }

  private void list(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      line(heading + ": " + String.join(", ", lines.stream().map(one -> "`" + one + "`").toList()));
    }
  }

  private void code(String language, List<String> lines) {
    line("");
    line("```" + language);
    lines.forEach(this::line);
    line("```");
  }

  private void line(String text) {
    page.append(text.stripTrailing()).append('\n');
  }

  private static String cell(String text) {
    return prose(text).replace("|", "\\|");
  }

  private static String prose(String text) {
    return text.replace("\n", " ").replace("<", "&lt;").strip();
  }
}
