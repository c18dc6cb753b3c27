package io.github.traktcli.infrastructure.editor;

import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The program that the user has chosen, else what every system has. As with git, the shell reads
 * the choice, so that it may hold options and quotes.
 */
public final class SystemEditor implements TextEditor {

  /** How a shell ends that finds no program. */
  private static final int NOT_RUNNABLE = 126;

  private static final int NOT_FOUND = 127;
  private static final String NOT_STARTED = "it cannot be started; name another in TRAKT_EDITOR";

  private final Optional<String> chosen;
  private final Function<String, Optional<String>> environment;
  private final String operatingSystem;
  private final Path folder;

  /**
   * Makes the editor; nothing is started yet.
   *
   * @param chosen the command line of the user's choice
   * @param environment looks a variable up
   * @param operatingSystem as {@code os.name} gives it
   * @param folder where texts are kept while they are written
   */
  public SystemEditor(
      Optional<String> chosen,
      Function<String, Optional<String>> environment,
      String operatingSystem,
      Path folder) {
    this.chosen = chosen;
    this.environment = environment;
    this.operatingSystem = operatingSystem.toLowerCase(Locale.ROOT);
    this.folder = folder;
  }

  @Override
  public Written write(String before) {
    Path file = folder.resolve("text-" + UUID.randomUUID() + ".md");
    PrivateFiles.write(file, before);
    run(command(), file, true);
    String text = PrivateFiles.read(file).orElse("").replace("\r\n", "\n").stripTrailing();
    Written written = new Written(text, file.toString());
    if (text.isBlank() && before.isBlank()) {
      discard(written);
    } else if (text.isBlank()) {
      PrivateFiles.write(file, before);
    }
    return written;
  }

  @Override
  public void open(String file) {
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      PrivateFiles.write(path, "");
    }
    run(command(), path, false);
  }

  @Override
  public void discard(Written written) {
    PrivateFiles.delete(Path.of(written.file()));
  }

  private String command() {
    return chosen.filter(command -> !command.isBlank()).orElse(isWindows() ? "notepad" : "vi");
  }

  private boolean isWindows() {
    return operatingSystem.startsWith("windows");
  }

  private void run(String command, Path file, boolean isDraft) {
    List<String> arguments =
        isWindows()
            ? List.of("cmd", "/c", command + " \"" + file + "\"")
            : List.of("sh", "-c", command + " \"$1\"", "sh", file.toString());
    try {
      ProcessBuilder builder = new ProcessBuilder(arguments).inheritIO();
      // The process may have a locale for the JVM; the editor speaks the language of the user.
      builder.environment().remove("LC_ALL");
      environment.apply("LC_ALL").ifPresent(locale -> builder.environment().put("LC_ALL", locale));
      int code = builder.start().waitFor();
      if (code == NOT_FOUND || code == NOT_RUNNABLE) {
        throw trouble(command, NOT_STARTED + (isDraft ? kept(file, true) : ""));
      }
      if (code != 0) {
        throw trouble(command, "it ended with " + code + kept(file, isDraft));
      }
    } catch (IOException e) {
      if (isDraft) {
        PrivateFiles.delete(file);
      }
      throw trouble(command, NOT_STARTED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw trouble(command, "it was interrupted" + kept(file, isDraft));
    }
  }

  /** Says where the text is; a file without one is none to look for. */
  private static String kept(Path file, boolean isDraft) {
    if (!isDraft) {
      return "; look at " + file;
    }
    if (PrivateFiles.read(file).orElse("").isBlank()) {
      PrivateFiles.delete(file);
      return "";
    }
    return "; what you wrote is in " + file;
  }

  private static TraktException trouble(String command, String detail) {
    return new TraktException(new TraktFailure.LocalState("the editor " + command, detail));
  }
}
