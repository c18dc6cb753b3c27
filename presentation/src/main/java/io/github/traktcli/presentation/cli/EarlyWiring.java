package io.github.traktcli.presentation.cli;

import io.github.traktcli.infrastructure.http.WarmUp;
import io.github.traktcli.infrastructure.store.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Begins what the first request will need before anybody knows what it asks for. */
final class EarlyWiring {

  /** Commands that send nothing, or nothing that must be quick. */
  private static final Set<String> LOCAL =
      Set.of(
          "alias",
          "auth",
          "cache",
          "completion",
          "config",
          "doctor",
          "extension",
          "help",
          "sandbox",
          "version");

  private EarlyWiring() {}

  /** Returns where things are kept, as far as options do not say otherwise. */
  static Folders folders(Map<String, String> environment) {
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
    return Folders.of(environment, System.getProperty("os.name", ""), home);
  }

  /** Looks at the words of a command line only; a wrong guess costs time and nothing else. */
  static void begin(Map<String, String> environment, String... arguments) {
    List<String> words = List.of(arguments);
    if (words.isEmpty()
        || LOCAL.contains(words.getFirst())
        || words.contains("-h")
        || words.contains("--help")) {
      return;
    }
    boolean plain =
        words.contains("--sandbox")
            || environment.getOrDefault("TRAKT_API_URL", "").startsWith("http:");
    WarmUp.begin(plain);
  }
}
