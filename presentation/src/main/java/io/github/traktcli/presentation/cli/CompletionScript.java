package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.cli.CompletionTable.Command;
import io.github.traktcli.presentation.cli.CompletionTable.Option;
import io.github.traktcli.presentation.cli.CompletionTable.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the completion script of a shell: its own few functions, and the table in its syntax. */
enum CompletionScript {
  BASH,
  ZSH,
  FISH,
  POWERSHELL;

  private static final String DATA = "#DATA\n";

  String of(CompletionTable table) {
    return template()
        .replace(
            DATA,
            switch (this) {
              case BASH, ZSH -> posix(table);
              case FISH -> fish(table);
              case POWERSHELL -> rows(table);
            });
  }

  /** Rows of cells between tabs: no quotes are needed in the text that they stand in. */
  private static String rows(CompletionTable table) {
    StringBuilder script = new StringBuilder();
    for (Command command : table.commands()) {
      script
          .append("command\t")
          .append(String.join("|", command.paths()))
          .append('\t')
          .append(joined(command.options()))
          .append('\t')
          .append(joined(command.arguments()));
      for (Word word : command.commands()) {
        script.append('\t').append(word.name()).append(':').append(word.description());
      }
      script.append('\n');
    }
    table
        .options()
        .forEach(
            (option, number) ->
                script.append(
                    "option\t%d\t%s\t%s\t%s\n"
                        .formatted(
                            number,
                            String.join(" ", option.names()),
                            option.kind(),
                            option.description())));
    table
        .values()
        .forEach(
            (words, number) -> script.append("values\t%d\t%s\n".formatted(number, joined(words))));
    return script.toString();
  }

  private String posix(CompletionTable table) {
    StringBuilder script = new StringBuilder("_trakt_command() {\n  case $1 in\n");
    for (Command command : table.commands()) {
      script
          .append(labels(command, "|"))
          .append(") subs=")
          .append(
              this == ZSH
                  ? "("
                      + words(command.commands(), w -> quoted(w.name() + ":" + w.description()))
                      + ")"
                  : quoted(words(command.commands(), Word::name)))
          .append(" opts=")
          .append(quoted(joined(command.options())))
          .append(" args=")
          .append(quoted(joined(command.arguments())))
          .append(" ;;\n");
    }
    script.append("*) return 1 ;;\n  esac\n}\n\n_trakt_option() {\n  case $1 in\n");
    table
        .options()
        .forEach(
            (option, number) ->
                script
                    .append(number)
                    .append(") names=")
                    .append(quoted(String.join(" ", option.names())))
                    .append(" kind=")
                    .append(quoted(option.kind()))
                    .append(this == ZSH ? " about=" + quoted(option.description()) : "")
                    .append(" ;;\n"));
    script.append("  esac\n}\n\n_trakt_values() {\n  case $1 in\n");
    table
        .values()
        .forEach(
            (words, number) ->
                script
                    .append(number)
                    .append(") list=")
                    .append(quoted(joined(words)))
                    .append(" ;;\n"));
    return script.append("  esac\n}\n\n").toString();
  }

  private String fish(CompletionTable table) {
    StringBuilder script = new StringBuilder("function __trakt_command -a at\nswitch $at\n");
    for (Command command : table.commands()) {
      script
          .append("case ")
          .append(labels(command, " "))
          .append("\nprintf '%s\\n' ")
          .append(quoted(joined(command.options())))
          .append(' ')
          .append(quoted(joined(command.arguments())))
          .append(' ')
          .append(words(command.commands(), w -> quoted(w.name() + "\t" + w.description())))
          .append('\n');
    }
    script.append("case '*'\nreturn 1\nend\nend\n\nfunction __trakt_option -a id\nswitch $id\n");
    table
        .options()
        .forEach(
            (option, number) ->
                script
                    .append("case ")
                    .append(number)
                    .append("\nprintf '%s\\n' ")
                    .append(fields(option))
                    .append('\n'));
    script.append("end\nend\n\nfunction __trakt_values -a id\nswitch $id\n");
    table
        .values()
        .forEach(
            (words, number) ->
                script
                    .append("case ")
                    .append(number)
                    .append("\nprintf '%s\\n' ")
                    .append(words.stream().map(this::quoted).collect(Collectors.joining(" ")))
                    .append('\n'));
    return script.append("end\nend\n\n").toString();
  }

  private String fields(Option option) {
    return quoted(String.join(" ", option.names()))
        + " "
        + quoted(option.kind())
        + " "
        + quoted(option.description());
  }

  private String labels(Command command, String between) {
    return command.paths().stream().map(this::quoted).collect(Collectors.joining(between));
  }

  private static String words(List<Word> words, Function<Word, String> text) {
    return words.stream().map(text).collect(Collectors.joining(" "));
  }

  private static String joined(List<?> parts) {
    return parts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private String quoted(String text) {
    return this == FISH
        ? "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
        : "'" + text.replace("'", "'\\''") + "'";
  }

  private String template() {
    String name = "completion." + name().toLowerCase(java.util.Locale.ROOT);
    try (InputStream in = CompletionScript.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
