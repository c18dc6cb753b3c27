package io.github.traktcli.presentation.manual;

import io.github.traktcli.presentation.manual.CommandManual.Argument;
import io.github.traktcli.presentation.manual.CommandManual.ExitCode;
import io.github.traktcli.presentation.manual.CommandManual.Named;
import io.github.traktcli.presentation.manual.CommandManual.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The manual as pages for man, by the names of their files. */
public final class ManPages {

  private static final String GLOBAL = "Global options";
  private static final int LONGEST = 80;

  private final Manual manual;
  private final LocalDate date;
  private final StringBuilder page = new StringBuilder();

  private ManPages(Manual manual, LocalDate date) {
    this.manual = manual;
    this.date = date;
  }

  /**
   * Returns a page for each command, and one for each topic.
   *
   * @param date of when the pages are
   */
  public static Map<String, String> of(Manual manual, LocalDate date) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (CommandManual command : manual.commands()) {
      ManPages writing = new ManPages(manual, date);
      writing.command(command);
      pages.put(name(command.command()) + ".1", writing.page.toString());
    }
    for (Manual.Topic topic : manual.topics()) {
      ManPages writing = new ManPages(manual, date);
      writing.topic(topic);
      pages.put("trakt-help-" + topic.name() + ".1", writing.page.toString());
    }
    return pages;
  }

  private void command(CommandManual command) {
    String name = name(command.command());
    title(name);
    line(".SH NAME");
    prose(name + " - " + unended(command.summary()));
    line(".SH SYNOPSIS");
    line(".B " + escaped(command.command()));
    String rest = command.usage().substring(command.command().length()).strip();
    if (!rest.isEmpty()) {
      line(escaped(rest));
    }
    line(".SH DESCRIPTION");
    prose(command.summary());
    command.description().forEach(this::paragraph);
    if (!command.aliases().isEmpty()) {
      paragraph("Also called " + String.join(", ", command.aliases()) + ".");
    }
    arguments(command.arguments());
    names("COMMANDS", command.commands());
    options(command);
    asItStands("NOTES", command.notes());
    asItStands("EXAMPLES", command.examples());
    asItStands("WRITES", command.writes());
    exitCodes(command.exitCodes());
    seeAlso(command);
  }

  private void topic(Manual.Topic topic) {
    title("trakt-help-" + topic.name());
    List<String> lines = topic.text().lines().toList();
    line(".SH NAME");
    prose("trakt-help-" + topic.name() + " - " + lines.getFirst().replaceFirst(":$", ""));
    asItStands("DESCRIPTION", lines);
    line(".SH SEE ALSO");
    line(".BR trakt (1)");
  }

  private void title(String name) {
    line(
        ".TH %s 1 \"%s\" \"trakt %s\" \"Manual of trakt\""
            .formatted(name.toUpperCase(Locale.ROOT), date, manual.version()));
    line(".nh");
    line(".ad l");
  }

  private void arguments(List<Argument> arguments) {
    if (!arguments.isEmpty()) {
      line(".SH ARGUMENTS");
      for (Argument argument : arguments) {
        term("\\fI" + escaped(argument.name()) + "\\fR", argument.description());
      }
    }
  }

  private void names(String heading, List<Named> names) {
    if (!names.isEmpty()) {
      line(".SH " + heading);
      names.forEach(named -> term("\\fB" + escaped(named.name()) + "\\fR", named.summary()));
    }
  }

  private void options(CommandManual command) {
    Map<String, List<Option>> sections = new LinkedHashMap<>();
    for (Option option : command.options()) {
      sections.computeIfAbsent(option.heading(), _ -> new ArrayList<>()).add(option);
    }
    sections.forEach(
        (heading, options) -> {
          line(".SH \"" + escaped(heading.toUpperCase(Locale.ROOT)) + "\"");
          if (heading.equals(GLOBAL)) {
            line("Those that every command has are told in");
            line(".BR trakt (1).");
          } else {
            options.forEach(option -> term(names(option), option.description()));
          }
        });
  }

  private static String names(Option option) {
    String names =
        "\\fB"
            + String.join("\\fR, \\fB", option.names().stream().map(ManPages::escaped).toList())
            + "\\fR";
    if (option.value() == null) {
      return names;
    }
    String value = "\\fI" + escaped(option.value()) + "\\fR";
    return option.valueIsOptional() ? names + "[=" + value + "]" : names + " " + value;
  }

  private void exitCodes(List<ExitCode> codes) {
    line(".SH \"EXIT STATUS\"");
    codes.forEach(code -> term("\\fB" + code.code() + "\\fR", code.meaning()));
  }

  private void seeAlso(CommandManual command) {
    List<String> others = new ArrayList<>();
    int last = command.command().lastIndexOf(' ');
    if (last > 0) {
      others.add(name(command.command().substring(0, last)) + " (1)");
    }
    command
        .commands()
        .forEach(one -> others.add(name(command.command() + " " + one.name()) + " (1)"));
    if (last < 0) {
      manual.topics().forEach(topic -> others.add("trakt-help-" + topic.name() + " (1)"));
    }
    if (!others.isEmpty()) {
      line(".SH \"SEE ALSO\"");
      for (int i = 0; i < others.size(); i++) {
        line(".BR " + escaped(others.get(i)) + (i < others.size() - 1 ? "," : ""));
      }
    }
  }

  private void term(String term, String text) {
    line(".TP");
    line(term);
    if (text.isBlank()) {
      line("\\&");
    } else {
      prose(text);
    }
  }

  private void paragraph(String text) {
    line(".PP");
    prose(text);
  }

  /** Writes text that flows in lines that are no longer than readers of such pages want them. */
  private void prose(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String next = escaped(word);
      if (!line.isEmpty() && bytes(line + " " + next) > LONGEST) {
        line(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(next);
    }
    line(line.toString());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private void asItStands(String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    line(".SH " + heading);
    line(".nf");
    lines.forEach(text -> line(text.isBlank() ? "\\&" : escaped(text)));
    line(".fi");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String name(String command) {
    return command.replace(' ', '-');
  }

  private static String unended(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** What stands at the beginning of a line must not be taken for a request. */
  private static String escaped(String text) {
    String safe =
        text.replace("\n", " ")
            .replace("\\", "\\e")
            .replace("-", "\\-")
            .replace("~", "\\(ti")
            .replace("^", "\\(ha")
            .stripTrailing();
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
