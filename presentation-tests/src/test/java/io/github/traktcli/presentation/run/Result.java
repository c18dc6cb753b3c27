package io.github.traktcli.presentation.run;

import java.time.Duration;
import java.util.List;

/**
 * How a run ended.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 * @param slept the pauses that it made; empty for a run as a process
 */
public record Result(int exitCode, String out, String err, List<Duration> slept) {

  /** Copies the pauses. */
  public Result {
    slept = List.copyOf(slept);
  }

  /** Returns the lines of standard output. */
  public List<String> lines() {
    return out.lines().toList();
  }

  /** Returns the lines of standard error. */
  public List<String> notes() {
    return err.lines().toList();
  }
}
