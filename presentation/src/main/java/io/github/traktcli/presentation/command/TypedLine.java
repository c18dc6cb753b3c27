package io.github.traktcli.presentation.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what a person types, and not a byte more. */
public final class TypedLine {

  /** Nobody types more, and input may come without any line end. */
  private static final int LONGEST = 64 << 10;

  private TypedLine() {}

  /** Returns the next line without its end; an empty text at the end of the input. */
  public static String read(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int octet = in.read();
        octet >= 0 && octet != '\n' && line.size() < LONGEST;
        octet = in.read()) {
      line.write(octet);
    }
    return line.toString(StandardCharsets.UTF_8).replace("\r", "");
  }
}
