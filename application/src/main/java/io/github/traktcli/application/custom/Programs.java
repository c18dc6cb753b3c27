package io.github.traktcli.application.custom;

import java.util.List;
import java.util.Map;

/** Runs other programs in the place of this one: on its streams, to their end. */
public interface Programs {

  /**
   * Runs an extension.
   *
   * @param told what it is told by its environment
   * @return its exit code
   */
  int run(Extension extension, List<String> arguments, Map<String, String> told);

  /**
   * Runs a line of the shell, whose parameters are the arguments.
   *
   * @param name what the shell calls it in its messages
   * @return its exit code
   */
  int runShell(String name, String script, List<String> arguments);
}
