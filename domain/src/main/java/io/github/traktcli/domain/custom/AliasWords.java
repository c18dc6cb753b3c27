package io.github.traktcli.domain.custom;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of an alias, divided and quoted as a shell does it. What is put in the place of a
 * parameter stays one word, whatever is in it.
 */
final class AliasWords {

  private static final int MOST_PARAMETERS = 99;

  /** A part of a word. */
  private sealed interface Piece {

    /** Letters that stand for themselves. */
    record Text(String text) implements Piece {}

    /** {@code $1}, {@code $2} and so on. */
    record Parameter(int number) implements Piece {}

    /** {@code $@}. */
    record All() implements Piece {}
  }

  private final Alias alias;
  private final List<List<Piece>> words = new ArrayList<>();
  private final List<Piece> word = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private boolean inWord;
  private char quote;

  private AliasWords(Alias alias) {
    this.alias = alias;
  }

  static AliasWords of(Alias alias) {
    AliasWords words = new AliasWords(alias);
    words.read(alias.expansion());
    return words;
  }

  /** Returns the words with their parameters as they are written. */
  List<String> written() {
    List<String> written = new ArrayList<>();
    for (List<Piece> pieces : words) {
      StringBuilder text = new StringBuilder();
      for (Piece piece : pieces) {
        text.append(
            switch (piece) {
              case Piece.Text(String said) -> said;
              case Piece.Parameter(int number) -> "$" + number;
              case Piece.All() -> "$@";
            });
      }
      written.add(text.toString());
    }
    return written;
  }

  List<String> with(List<String> arguments) {
    int needed = 0;
    boolean takesAll = false;
    List<String> line = new ArrayList<>();
    for (List<Piece> pieces : words) {
      for (Piece piece : pieces) {
        needed = piece instanceof Piece.Parameter(int number) ? Math.max(needed, number) : needed;
        takesAll |= piece instanceof Piece.All;
      }
    }
    if (needed > arguments.size()) {
      throw new InvalidInput(
          "The alias \"%s\" takes %s: it stands for %s"
              .formatted(
                  alias.name(),
                  needed == 1 ? "an argument" : needed + " arguments",
                  alias.expansion()));
    }
    for (List<Piece> pieces : words) {
      if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.All) {
        line.addAll(arguments);
      } else {
        line.add(filled(pieces, arguments));
      }
    }
    if (!takesAll) {
      line.addAll(arguments.subList(needed, arguments.size()));
    }
    return line;
  }

  private static String filled(List<Piece> pieces, List<String> arguments) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(
          switch (piece) {
            case Piece.Text(String said) -> said;
            case Piece.Parameter(int number) -> arguments.get(number - 1);
            case Piece.All() -> String.join(" ", arguments);
          });
    }
    return text.toString();
  }

  private void read(String text) {
    int at = 0;
    while (at < text.length()) {
      at = readAt(text, at);
    }
    if (quote != 0) {
      throw new InvalidInput(
          "The alias \"%s\" has a %s without its end: %s"
              .formatted(alias.name(), quote, alias.expansion()));
    }
    endWord();
  }

  /** Reads what stands there, and returns where the next begins. */
  private int readAt(String text, int at) {
    char letter = text.charAt(at);
    boolean isLast = at + 1 == text.length();
    if (quote == 0 && Character.isWhitespace(letter)) {
      endWord();
    } else if (letter == quote) {
      quote = 0;
    } else if (quote == 0 && (letter == '\'' || letter == '"')) {
      quote = letter;
      inWord = true;
    } else if (letter == '\\' && quote != '\'' && !isLast && isEscaped(text.charAt(at + 1))) {
      add(text.charAt(at + 1));
      return at + 2;
    } else if (letter == '$' && !isLast) {
      return parameter(text, at + 1);
    } else {
      add(letter);
    }
    return at + 1;
  }

  private boolean isEscaped(char letter) {
    return quote == 0 || letter == '"' || letter == '\\' || letter == '$' || letter == '`';
  }

  private int parameter(String text, int from) {
    if (text.charAt(from) == '@') {
      put(new Piece.All());
      return from + 1;
    }
    int end = from;
    int number = 0;
    while (end < text.length() && isDigit(text.charAt(end)) && number <= MOST_PARAMETERS) {
      number = number * 10 + (text.charAt(end) - '0');
      end++;
    }
    if (number == 0 || number > MOST_PARAMETERS || text.charAt(from) == '0') {
      add('$');
      return from;
    }
    put(new Piece.Parameter(number));
    return end;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private void add(char letter) {
    letters.append(letter);
    inWord = true;
  }

  private void put(Piece piece) {
    endLetters();
    word.add(piece);
    inWord = true;
  }

  private void endLetters() {
    if (!letters.isEmpty()) {
      word.add(new Piece.Text(letters.toString()));
      letters.setLength(0);
    }
  }

  private void endWord() {
    endLetters();
    if (inWord) {
      words.add(List.copyOf(word));
    }
    word.clear();
    inWord = false;
  }
}
