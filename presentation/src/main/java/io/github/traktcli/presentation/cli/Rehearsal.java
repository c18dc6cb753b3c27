package io.github.traktcli.presentation.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Part of the build: runs the command lines that it reads from standard input, one after the other
 * in one process, so that the JVM can record for its cache what they need. A line may begin with
 * variables of the environment, as in a shell: {@code TRAKT_FORCE_TTY=80 calendar --json}. No
 * command line leads here.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Runs the lines; fails with the first command that does not end as the line says it should. */
  public static void main(String... arguments) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        run(line.strip());
      }
    }
    Runtime.getRuntime().halt(0);
  }

  private static void run(String line) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    List<String> words = List.of(line.split(" +", -1));
    int first = 0;
    int expected = 0;
    for (String word : words) {
      int equals = word.indexOf('=');
      if (word.startsWith("-") || equals < 0) {
        break;
      }
      String name = word.substring(0, equals);
      String value = word.substring(equals + 1);
      if (name.equals("exit")) {
        expected = Integer.parseInt(value);
      } else {
        environment.put(name, value);
      }
      first++;
    }
    int code = Main.run(environment, words.subList(first, words.size()).toArray(String[]::new));
    if (code != expected) {
      throw new IllegalStateException(line + " ended with " + code);
    }
  }
}
