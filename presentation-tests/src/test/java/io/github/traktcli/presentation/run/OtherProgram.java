package io.github.traktcli.presentation.run;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Somebody else's program that reads what this one writes. Where it is missing, its tests are
 * skipped; {@code .ci/run} installs it, and fails on such a skip.
 */
public record OtherProgram(Path executable, Map<String, String> environment) {

  /** Longer than any of them takes on a busy machine; one that hangs is ended. */
  private static final long MINUTES = 5;

  /**
   * Finds a program on the path.
   *
   * @param environment all that it shall know beside the path
   */
  public static OtherProgram named(String name, Map<String, String> environment) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      Path executable = Path.of(folder, name);
      if (Files.isExecutable(executable)) {
        return new OtherProgram(executable, environment);
      }
    }
    return abort(name + " is not installed.");
  }

  /** Runs it to its end, and returns what it printed; anything but success is an error. */
  public String run(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(arguments));
    line.addFirst(executable.toString());
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    Path output = Files.createTempFile("other", ".out");
    builder.redirectOutput(output.toFile());
    builder.environment().keySet().retainAll(List.of("PATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    Files.delete(output);
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError(line + " did not succeed: " + printed);
    }
    return printed;
  }
}
