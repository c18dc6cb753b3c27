package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Text that the command line names by a file. */
public final class TextFile {

  private static final int LONGEST = 32 << 20;

  private TextFile() {}

  /**
   * Returns the text of a file, or of standard input for {@code -}.
   *
   * @throws InvalidInput when it cannot be read
   */
  public static String read(String name, Console console) {
    try {
      if (name.equals("-")) {
        return console.readAll();
      }
      Path file = Path.of(name);
      if (Files.size(file) > LONGEST) {
        throw new InvalidInput("The file " + name + " is larger than " + (LONGEST >> 20) + " MB.");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new InvalidInput("There is no file " + name + ".");
    } catch (IOException | InvalidPathException e) {
      throw new InvalidInput("The file " + name + " cannot be read as text.");
    }
  }
}
