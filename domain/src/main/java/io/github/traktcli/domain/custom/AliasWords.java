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
  private static final char NONE = 0;

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

  /**
   * How far the reading has come.
   *
   * @param place where the next letter stands
   * @param quote which quote is open; {@link #NONE} where none is
   * @param inWord whether a word has begun, which may have no letters
   */
  private record Reading(int place, char quote, boolean inWord) {}

  private void read(String text) {
    Reading reading = new Reading(0, NONE, false);
    while (reading.place() < text.length()) {
      reading = readOn(text, reading);
    }
    if (reading.quote() != NONE) {
      throw new InvalidInput(
          "The alias \"%s\" has a %s without its end: %s"
              .formatted(alias.name(), reading.quote(), alias.expansion()));
    }
    endWord(reading.inWord());
  }

  private Reading readOn(String text, Reading from) {
    int place = from.place();
    char quote = from.quote();
    char letter = text.charAt(place);
    boolean isLast = place + 1 == text.length();
    if (quote == NONE && Character.isWhitespace(letter)) {
      endWord(from.inWord());
      return new Reading(place + 1, NONE, false);
    }
    if (quote != NONE && letter == quote) {
      return new Reading(place + 1, NONE, true);
    }
    if (quote == NONE && (letter == '\'' || letter == '"')) {
      return new Reading(place + 1, letter, true);
    }
    if (letter == '\\' && quote != '\'' && !isLast && isEscaped(text.charAt(place + 1), quote)) {
      letters.append(text.charAt(place + 1));
      return new Reading(place + 2, quote, true);
    }
    if (letter == '$' && !isLast) {
      return new Reading(parameter(text, place + 1), quote, true);
    }
    letters.append(letter);
    return new Reading(place + 1, quote, true);
  }

  private static boolean isEscaped(char letter, char quote) {
    return quote == NONE || letter == '"' || letter == '\\' || letter == '$' || letter == '`';
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
      letters.append('$');
      return from;
    }
    put(new Piece.Parameter(number));
    return end;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private void put(Piece piece) {
    endLetters();
    word.add(piece);
  }

  private void endLetters() {
    if (!letters.isEmpty()) {
      word.add(new Piece.Text(letters.toString()));
      letters.setLength(0);
    }
  }

  private void endWord(boolean inWord) {
    endLetters();
    if (inWord) {
      words.add(List.copyOf(word));
    }
    word.clear();
  }
}
