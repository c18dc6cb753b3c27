package io.github.traktcli.presentation.manual;

import java.util.List;

/**
 * The whole manual.
 *
 * @param commands the program itself first, and every command behind the noun that it belongs to
 */
public record Manual(
    String version,
    List<CommandManual.ExitCode> exitCodes,
    List<Topic> topics,
    List<CommandManual> commands) {

  /** Copies the lists. */
  public Manual {
    exitCodes = List.copyOf(exitCodes);
    topics = List.copyOf(topics);
    commands = List.copyOf(commands);
  }

  /** What is explained for all commands at once, laid out for 100 columns. */
  public record Topic(String name, String text) {}
}
