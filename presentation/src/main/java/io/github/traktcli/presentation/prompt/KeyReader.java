package io.github.traktcli.presentation.prompt;

import java.nio.charset.StandardCharsets;

/** Puts the bytes of a terminal together to keys: characters, and whole escape sequences. */
record KeyReader(KeySource source) {

  static final String ESCAPE = "\u001b";

  /** Returns the next key as the terminal sends it; an empty text at the end of the input. */
  String next() {
    int first = source.next();
    if (first < 0) {
      return "";
    }
    return first == ESCAPE.charAt(0) ? escape() : character(first);
  }

  /** Only what begins like a sequence is one; Escape itself is followed by nothing of its own. */
  private String escape() {
    int second = source.soon();
    return switch (second) {
      case '[' -> controlSequence();
      case 'O' -> ESCAPE + "O" + ascii(source.soon());
      default -> ESCAPE;
    };
  }

  /** Reads parameters up to the letter that ends them (ECMA-48 5.4), whatever they mean. */
  private String controlSequence() {
    StringBuilder sequence = new StringBuilder(ESCAPE).append('[');
    int octet = source.soon();
    if (octet == '[') { // function keys of the Linux console
      sequence.append('[');
      octet = source.soon();
    }
    while (octet >= 0x20 && octet < 0x40) {
      sequence.append((char) octet);
      octet = source.soon();
    }
    return sequence.append(ascii(octet)).toString();
  }

  private static String ascii(int octet) {
    return octet < 0 ? "" : Character.toString(octet);
  }

  private String character(int first) {
    int following = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    byte[] octets = new byte[1 + following];
    octets[0] = (byte) first;
    for (int i = 1; i <= following; i++) {
      octets[i] = (byte) source.soon();
    }
    return new String(octets, StandardCharsets.UTF_8);
  }
}
