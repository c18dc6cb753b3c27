package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.KeptOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options and arguments of every command, written when the program was built: whoever parses a
 * command line need not read annotations, for which the JVM makes classes at each start. What is
 * not kept is read from the annotations.
 *
 * <p>A file has what one class declares, a line for each field in their order: the kind, the name
 * of the field, and for an option or argument the values that {@link KeptOption} names.
 */
final class KeptOptions {

  /** For programs that are run before they are packaged, and for help. */
  static final KeptOptions NONE = new KeptOptions(null);

  private static final String FOLDER = "options";

  private final @Nullable Path folder;

  private KeptOptions(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Returns the options that are kept in the folder of the help. */
  static KeptOptions in(Path folder) {
    return new KeptOptions(folder.resolve(FOLDER));
  }

  /** Keeps what a class declares. */
  void keep(Class<?> type, String text) throws IOException {
    if (folder != null) {
      Files.createDirectories(folder);
      Files.writeString(file(folder, type), text);
    }
  }

  /** Returns what an annotated command or mixin declares, bound to its fields. */
  CommandSpec of(Object declaring) {
    String text = text(declaring.getClass());
    if (text == null) {
      return CommandSpec.forAnnotatedObject(declaring);
    }
    return Declared.of(declaring, text, this::of);
  }

  private @Nullable String text(Class<?> type) {
    if (folder == null) {
      return null;
    }
    try {
      return new String(Files.readAllBytes(file(folder, type)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null;
    }
  }

  private static Path file(Path folder, Class<?> type) {
    return folder.resolve(type.getName() + ".txt");
  }
}
