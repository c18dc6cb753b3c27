package io.github.traktcli.presentation.prompt;

import java.nio.charset.StandardCharsets;

/** Puts the bytes of a terminal together to keys: characters, and whole escape sequences. */
record KeyReader(KeySource source) {

  static final String ESCAPE = "\u001b";

  private static final int BELL = 0x07;

  /** Returns the next key as the terminal sends it; an empty text at the end of the input. */
  String next() {
    int first = source.next();
    if (first < 0) {
      return "";
    }
    return first == ESCAPE.charAt(0) ? escape() : character(first);
  }

  /** Escape itself is followed by nothing; with Alt, or in a sequence, by something soon. */
  private String escape() {
    int second = source.soon();
    return switch (second) {
      case -1 -> ESCAPE;
      case '[' -> controlSequence();
      case 'O' -> ESCAPE + "O" + ascii(source.soon());
      case ']', 'P', 'X', '^', '_' -> controlString(second);
      case 0x1b -> escapeTwice();
      default -> ESCAPE + character(second);
    };
  }

  /** Some terminals send Alt with an arrow so; a person may also press Escape twice. */
  private String escapeTwice() {
    String second = escape();
    return second.equals(ESCAPE) ? ESCAPE : ESCAPE + second;
  }

  /** Reads what a terminal tells of itself, to its end (ECMA-48 5.6). */
  private String controlString(int kind) {
    int before = 0;
    int octet = source.soon();
    while (octet >= 0 && octet != BELL && !(before == ESCAPE.charAt(0) && octet == '\\')) {
      before = octet;
      octet = source.soon();
    }
    return ESCAPE + (char) kind;
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
