package io.github.traktcli.presentation.manual;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that there is to say of a command.
 *
 * @param command how it is called, from the name of the program on
 * @param aliases other names of its last word
 * @param usage in one line
 * @param notes more lines that stand as they are, such as tables
 * @param examples whole lines as a shell takes them
 * @param operations of Trakt's API that it is there for, as method and path; to find what is named,
 *     and to see what there is before it changes that, it may read more
 * @param fields what an item of an answer may hold, for {@code --fields}
 * @param writes what may be other afterwards: at Trakt or on this machine, but for the cache and
 *     tokens that are renewed
 */
public record CommandManual(
    String command,
    List<String> aliases,
    String summary,
    List<String> description,
    String usage,
    List<Argument> arguments,
    List<Option> options,
    List<Named> commands,
    List<String> notes,
    List<String> examples,
    List<ExitCode> exitCodes,
    List<String> operations,
    List<String> fields,
    List<String> writes) {

  /** Copies the lists. */
  public CommandManual {
    aliases = List.copyOf(aliases);
    description = List.copyOf(description);
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    commands = List.copyOf(commands);
    notes = List.copyOf(notes);
    examples = List.copyOf(examples);
    exitCodes = List.copyOf(exitCodes);
    operations = List.copyOf(operations);
    fields = List.copyOf(fields);
    writes = List.copyOf(writes);
  }

  /**
   * What stands behind the command.
   *
   * @param values the words that it takes; empty where it takes others
   */
  public record Argument(
      String name, String description, boolean required, boolean several, List<String> values) {
    /** Copies the words. */
    public Argument {
      values = List.copyOf(values);
    }
  }

  /**
   * An option.
   *
   * @param value what its value is called; null for one without
   * @param values the words that it takes; empty where it takes others
   * @param heading under which it stands
   */
  public record Option(
      List<String> names,
      @Nullable String value,
      boolean valueIsOptional,
      List<String> values,
      String description,
      String heading) {
    /** Copies the lists. */
    public Option {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }
  }

  /** A name with what it means. */
  public record Named(String name, String summary) {}

  /** How it may end. */
  public record ExitCode(int code, String meaning) {}

  /** Tells whether these words lead to it, the last of which may be another name of it. */
  public boolean isCalled(List<String> path) {
    String called = String.join(" ", path);
    String words = words();
    int last = words.lastIndexOf(' ');
    return called.equals(words)
        || aliases.stream().anyMatch(alias -> called.equals(words.substring(0, last + 1) + alias));
  }

  /** Returns the words without the name of the program; empty for the program itself. */
  public String words() {
    return command.equals("trakt") ? "" : command.substring("trakt ".length());
  }
}
