package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
   * @throws InvalidInput when it cannot be read, never ends or is no text
   */
  public static String read(String name, Console console) {
    return name.equals("-") ? console.readAll() : read(name);
  }

  /** A device tells no size and may have no end, so it is counted what comes. */
  private static String read(String name) {
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw new InvalidInput("The file " + name + " is a folder.");
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
          throw new InvalidInput(
              "The file " + name + " is larger than " + (LONGEST >> 20) + " MB.");
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      }
    } catch (NoSuchFileException e) {
      throw new InvalidInput("There is no file " + name + ".");
    } catch (CharacterCodingException e) {
      throw new InvalidInput("The file " + name + " is not UTF-8.");
    } catch (IOException | InvalidPathException e) {
      throw new InvalidInput("The file " + name + " cannot be read as text.");
    }
  }
}
