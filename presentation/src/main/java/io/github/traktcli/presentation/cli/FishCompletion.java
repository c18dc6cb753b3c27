package io.github.traktcli.presentation.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the completion script of fish: a line for each command and option. */
final class FishCompletion {

  private static final String BEGINNING =
      """
      # Completion of trakt for fish.
      complete -c trakt -f
      function __trakt_at
          set -l words (commandline -opc)
          set -l named
          for word in $words[2..-1]
              if not string match -q -- '-*' $word
                  set -a named $word
              end
          end
          set -l count (count $argv)
          test (count $named) -ge $count; or return 1
          test $count -eq 0; and return 0
          test "$named[1..$count]" = "$argv"
      end
      function __trakt_just_at
          __trakt_at $argv; or return 1
          set -l words (commandline -opc)
          set -l others (string match -v -- '-*' $words[2..-1])
          test (count $others) -eq (count $argv)
      end
      """;

  private final StringBuilder script = new StringBuilder(BEGINNING);

  private FishCompletion() {}

  static String of(CommandSpec root) {
    FishCompletion completion = new FishCompletion();
    completion.add(root, List.of());
    return completion.script.toString();
  }

  private void add(CommandSpec command, List<String> path) {
    String at = path.isEmpty() ? "" : " " + String.join(" ", path);
    for (OptionSpec option : command.options()) {
      if (!option.hidden() && (path.isEmpty() || !option.inherited())) {
        script.append("complete -c trakt -n '__trakt_at").append(at).append('\'');
        for (String name : option.names()) {
          script
              .append(name.startsWith("--") ? " -l " : " -s ")
              .append(name.replaceFirst("--?", ""));
        }
        script.append(option.arity().min() > 0 ? " -r" : "");
        describe(option.description());
      }
    }
    command
        .subcommands()
        .forEach(
            (name, line) -> {
              script.append("complete -c trakt -n '__trakt_just_at").append(at);
              script.append("' -a ").append(name);
              describe(line.getCommandSpec().usageMessage().description());
              add(line, path, name);
            });
  }

  private void add(CommandLine line, List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    add(line.getCommandSpec(), longer);
  }

  private void describe(String[] description) {
    if (description.length > 0) {
      script
          .append(" -d '")
          .append(description[0].replace("\\", "\\\\").replace("'", "\\'"))
          .append('\'');
    }
    script.append('\n');
  }
}
